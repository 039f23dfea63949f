"""How the sites have fared, night after night, as coverage tells it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from itertools import groupby

from sqlalchemy import Engine, Row, select

from netral.records import SiteHistory, Verdict
from store.database import reading
from store.tables import Coverage, CrawlRun

LOOKS_BACK = timedelta(days=90)
OURS = 0.8
"""If more than this share of at least `FEW` sites failed in a night, or all of fewer, the fault is this machine's."""
FEW = 5
_Told = tuple[Verdict, str | None]
_BEST: tuple[Verdict, ...] = ("good", "silent", "failed")


def histories(engine: Engine, now: datetime, zone: tzinfo) -> dict[str, SiteHistory]:
    """The history of each site that was ever asked, by host; nights are days in `zone`.

    Failures are looked for `LOOKS_BACK`. A night in which nearly all sites failed counts for none of them: a machine
    without a network is to quarantine nobody.
    """
    wanted = (
        select(Coverage.site, Coverage.verdict, Coverage.note, CrawlRun.started_at)
        .join(CrawlRun, CrawlRun.id == Coverage.run_id)
        .where(Coverage.verdict.is_not(None), CrawlRun.kind == "night", CrawlRun.started_at >= now - LOOKS_BACK)
        .order_by(Coverage.site, CrawlRun.started_at, CrawlRun.id)
    )
    good = select(Coverage.site).join(CrawlRun, CrawlRun.id == Coverage.run_id).distinct()
    good = good.where(Coverage.verdict == "good", CrawlRun.kind == "night")
    with reading(engine) as connection:
        proven = set(connection.scalars(good))
        rows = connection.execute(wanted).all()
    told = {site: _nights(mine, zone) for site, mine in groupby(rows, key=lambda row: str(row.site))}
    ours = _our_own(told.values())
    hosts = sorted(proven | set(told))
    return {host: _history(told.get(host, {}), ours, proven=host in proven) for host in hosts}


def ours(asked: int, failed: int) -> bool:
    """Whether so many failures in one night are this machine's fault: of many sites nearly all, of a few every one."""
    return failed > OURS * asked if asked >= FEW else asked > 1 and failed == asked


def _nights(rows: Iterable[Row[str, Verdict | None, str | None, datetime]], zone: tzinfo) -> dict[date, _Told]:
    """The best verdict of each night, with its note."""
    nights: dict[date, _Told] = {}
    for _, verdict, note, started in rows:
        assert verdict is not None
        night = started.astimezone(zone).date()
        if night not in nights or _BEST.index(verdict) <= _BEST.index(nights[night][0]):
            nights[night] = verdict, note
    return nights


def _our_own(sites: Iterable[dict[date, _Told]]) -> set[date]:
    """The nights in which nearly all failed."""
    asked: dict[date, int] = {}
    failed: dict[date, int] = {}
    for nights in sites:
        for night, (verdict, _) in nights.items():
            asked[night] = asked.get(night, 0) + 1
            failed[night] = failed.get(night, 0) + (verdict == "failed")
    return {night for night, count in asked.items() if ours(count, failed[night])}


def _history(nights: dict[date, _Told], ours: set[date], *, proven: bool) -> SiteHistory:
    row: list[tuple[date, str | None]] = []
    last_good = None
    for night in sorted(set(nights) - ours):
        verdict, note = nights[night]
        last_good = night if verdict == "good" else last_good
        row = [*row, (night, note)] if verdict == "failed" else []
    if not row:
        return SiteHistory(proven=proven, last_good=last_good)
    last, why = row[-1]
    return SiteHistory(len(row), row[0][0], last, why, proven, last_good)
