"""What was tried and found at each site in a run: what counts of events are to be read against."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Engine, and_, delete, exists, func, select, update

from netral.records import SiteNight
from store.database import reading, writing
from store.lookup import insert_missing, know_areas, know_sites
from store.tables import Article, ArticleVersion, Coverage, CoverageArea, CrawlRun, Fetch, Page


def cover(connection: Connection, run_id: int, night: SiteNight) -> None:
    """Write the row of a site in a run, or write it anew; how many articles were relevant stands once it is known."""
    counts = {field.name: getattr(night, field.name) for field in dataclasses.fields(night)}
    site, provinces = counts.pop("site"), counts.pop("provinces")
    if night.relevant is None:
        del counts["relevant"]
    know_sites(connection, [site])
    know_areas(connection, dict.fromkeys(provinces))
    insert_missing(connection, Coverage, [{"run_id": run_id, "site": site}])
    connection.execute(update(Coverage).where(Coverage.run_id == run_id, Coverage.site == site).values(**counts))
    connection.execute(delete(CoverageArea).where(CoverageArea.run_id == run_id, CoverageArea.site == site))
    insert_missing(connection, CoverageArea, [{"run_id": run_id, "site": site, "area": code} for code in provinces])


def nights(engine: Engine, run_id: int) -> list[SiteNight]:
    """The rows of a run, by host; none for a run that did not crawl, and of a killed one those that were told."""
    return [night for _, _, night in _rows(engine, Coverage.run_id == run_id)]


def nights_of(engine: Engine, site: str, last: int) -> list[tuple[int, datetime, SiteNight]]:
    """The rows of a site with run and time of its beginning, the latest first, so many at most."""
    return _rows(engine, Coverage.site == site)[: -last - 1 : -1]


def _rows(engine: Engine, which: ColumnElement[bool]) -> list[tuple[int, datetime, SiteNight]]:
    """By run and host."""
    areas: dict[tuple[int, str], list[str]] = {}
    mine = and_(CoverageArea.run_id == Coverage.run_id, CoverageArea.site == Coverage.site)
    of_rows = select(CoverageArea.run_id, CoverageArea.site, CoverageArea.area).join(Coverage, mine).where(which)
    wanted = select(CrawlRun.started_at, Coverage.__table__).join(CrawlRun, CrawlRun.id == Coverage.run_id).where(which)
    with reading(engine) as connection:
        for run_id, site, area in connection.execute(of_rows.order_by(CoverageArea.area)):
            areas.setdefault((run_id, site), []).append(area)
        found = [dict(row) for row in connection.execute(wanted.order_by(Coverage.run_id, Coverage.site)).mappings()]
    return [
        (run_id, row.pop("started_at"), SiteNight(**row, provinces=tuple(areas.get((run_id, row["site"]), ()))))
        for row in found
        for run_id in [row.pop("run_id")]
    ]


def count_relevant(engine: Engine) -> None:
    """Fill in how many of the articles that each site gave in each run are about the topic.

    A row waits as long as one of its pages has not been read as it was fetched last.
    """
    mine = and_(Fetch.run_id == Coverage.run_id, Fetch.site == Coverage.site, Fetch.outcome.in_(("new", "changed")))
    article = and_(Page.id == Fetch.page_id, Page.kind == "article", Page.archive_file.is_not(None))
    waiting = and_(mine, article, Page.extracted_sha256.is_distinct_from(Page.sha256))
    relevant = (
        select(func.count(Article.id.distinct()))
        .select_from(Fetch)
        .join(Page, article)
        .join(Article, Article.page_id == Page.id)
        .join(ArticleVersion, and_(ArticleVersion.article_id == Article.id, ArticleVersion.seen_to.is_(None)))
        .where(mine, ArticleVersion.relevant)
        .scalar_subquery()
    )
    unknown = and_(Coverage.relevant.is_(None), Coverage.verdict.is_not(None))
    with writing(engine) as connection:
        connection.execute(update(Coverage).where(unknown, ~exists().where(waiting)).values(relevant=relevant))
