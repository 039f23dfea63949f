"""One night on the kinds as a process of its own (a reactor runs once): crawl and extraction, on a real database.

`python -m tests.replica.kinds.night FOLDER PORT [FLAG...]`: the database and the archive are in FOLDER. Flags: `due`,
every known article is looked at again; `unread`, nothing is extracted; `by-date`, other site files are used;
`matching`, only pages are asked for that may be on the topic. Prints what came of it as JSON.
"""

from __future__ import annotations

import io
import json
import logging
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select, update

from crawler.run import CrawlJob, crawl
from crawler.site import load_sites
from extract.extractor import version
from netral.keeping import keep_all
from netral.reading import PageTask, outlet_of, outlets
from store.database import open_database, reading, writing
from store.export import export
from store.pending import pending_pages
from store.runs import finish_run, start_run
from store.state import DatabaseState
from store.tables import Article, ArticleVersion, Fetch, Page
from tests.replica.kinds.story import SINCE

SITES = Path(__file__).parent
BY_DATE = (SITES / "by_date", "2024-10-01T00:00:00+07:00", "2024-12-01T00:00:00+07:00")
"""Three sites whose index is asked day by day, and the days."""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def main(folder: str, port: str, *flags: str) -> int:
    """0, or whatever is raised."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    files, since, until = BY_DATE if "by-date" in flags else (SITES, SINCE, None)
    root, now, sites = Path(folder), datetime.now(UTC), load_sites(files)
    engine = open_database(f"sqlite:///{root / 'netral.db'}")
    if "due" in flags:
        with writing(engine) as connection:
            connection.execute(update(Page).where(Page.recheck_at.is_not(None)).values(recheck_at=LONG_AGO))
    run = start_run(engine, "kinds", now)
    job = CrawlJob(
        sites=sites,
        since=datetime.fromisoformat(since),
        until=datetime.fromisoformat(until) if until else None,
        archive=root / "archive",
        user_agent="netral-test/0.1",
        allow_loopback=True,
        loopback_port=int(port),
        fetch="matching" if "matching" in flags else "all",
    )
    nights = crawl(job, DatabaseState(engine, run))
    known = outlets(sites)
    pages = [] if "unread" in flags else pending_pages(engine, version())
    failed: list[str] = []
    for harvest in keep_all(engine, (PageTask(page, job.archive, outlet_of(page.site, known)) for page in pages), now):
        failed = harvest.failed
    finish_run(engine, run, datetime.now(UTC), nights, 0, {})
    table = io.StringIO()
    export(engine, "articles", "jsonl", table)
    columns = Fetch.url, Fetch.site, Fetch.kind, Fetch.outcome, Fetch.status, Fetch.reason
    with reading(engine) as connection:
        fetches = [list(row) for row in connection.execute(select(*columns).where(Fetch.run_id == run))]
        current = select(Article.url, ArticleVersion.text).join(ArticleVersion).where(ArticleVersion.seen_to.is_(None))
        texts = {row.url: row.text for row in connection.execute(current)}
    articles = [json.loads(line) for line in table.getvalue().splitlines()]
    told = {"nights": [asdict(row) for row in nights], "fetches": fetches, "articles": articles, "texts": texts}
    print(json.dumps({**told, "failed": failed}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
