"""`python -m benchmarks.whole PAGES PORT FOLDER`: netral's crawl of the outlets, with archive and database."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from pathlib import Path

import crawler.spider  # noqa: F401 - crawl() imports Scrapy when it is called; the plain spider has it before
from benchmarks.measured import told
from benchmarks.outlets import SINCE, hosts
from crawler.run import CrawlJob, crawl
from crawler.site import Site
from netral.records import SiteNight
from store.database import open_database
from store.runs import start_run
from store.state import DatabaseState


def main(pages: int, port: int, folder: Path) -> None:
    """Crawl once into an empty folder."""
    logging.basicConfig(level=logging.WARNING)
    engine = open_database(f"sqlite:///{folder / 'netral.db'}")
    job = CrawlJob(
        sites=[_site(host, pages) for host in hosts()],
        since=SINCE,
        archive=folder / "archive",
        user_agent="netral-benchmark",
        allow_loopback=True,
        loopback_port=port,
    )
    state = DatabaseState(engine, start_run(engine, "benchmark", datetime.now(UTC)))
    nights: list[SiteNight] = []
    with told(lambda: sum(night.new for night in nights)):
        nights += crawl(job, state)
    engine.dispose()


def _site(host: str, budget: int) -> Site:
    return Site.model_validate({
        "host": host,
        "name": f"{host} FIKTIF",
        "provinces": ["36"],
        "discovery": [{"sitemap": {"url": "/sitemap.xml"}}],
        "article": r"^/berita/\d+/[a-z0-9-]+/$",
        "budget": budget,
        "delay": 0,
        "fictional": True,
    })  # fmt: skip


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
