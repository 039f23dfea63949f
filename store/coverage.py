"""What was tried and found at each site in a run: what counts of events are to be read against."""

from __future__ import annotations

import dataclasses

from sqlalchemy import Connection, Engine, and_, delete, exists, func, select, update

from netral.records import SiteNight
from store.database import reading, writing
from store.lookup import insert_missing, know_areas, know_sites
from store.tables import Article, ArticleVersion, Coverage, CoverageArea, Fetch, Page


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
    with reading(engine) as connection:
        of_run = select(CoverageArea.site, CoverageArea.area).where(CoverageArea.run_id == run_id)
        areas: dict[str, list[str]] = {}
        for site, area in connection.execute(of_run.order_by(CoverageArea.area)):
            areas.setdefault(site, []).append(area)
        rows = connection.execute(select(Coverage.__table__).where(Coverage.run_id == run_id).order_by(Coverage.site))
        found = [dict(row) for row in rows.mappings()]
    for row in found:
        del row["run_id"]
    return [SiteNight(**row, provinces=tuple(areas.get(row["site"], ()))) for row in found]


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
