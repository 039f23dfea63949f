"""What was tried and found at each site in a run: what counts of events are to be read against."""

from __future__ import annotations

from sqlalchemy import Engine, select

from netral.records import SiteNight
from store.database import reading
from store.tables import Coverage, CoverageArea


def nights(engine: Engine, run_id: int) -> list[SiteNight]:
    """The rows of a run, by host; none for a run that was killed or did not crawl."""
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
