"""What `netral status` shows of nights: all sites in one run, or one site in its last runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Engine

from crawler.site import Site
from netral.config import JAKARTA
from netral.records import SiteHistory, SiteNight
from netral.sites import sites_tonight
from store.coverage import nights, nights_of
from store.health import histories

_COUNTS = (
    "tried", "ok", "unchanged", "robots", "refused", "failed", "gone", "candidates", "relevant", "new", "changed",
    "skipped", "published_n", "floor",
)  # fmt: skip
_ROW = ("verdict", *_COUNTS, "passed_over", "kB", "seconds", "note")
OF_RUN = ("site", "status", "failed_nights", *_ROW)
OF_SITE = ("night", "run", *_ROW)


def of_run(engine: Engine, sites: Sequence[Site], run_id: int, now: datetime) -> list[dict[str, Any]]:
    """A row a site, with how it stands after its nights so far; a site that is declared no more has no status.

    `failed_nights` counts those in a row. The note of one in quarantine says why, and when it is tried again.
    """
    before = histories(engine, now, JAKARTA)
    standing = {site.host: site for site in sites_tonight(sites, before, now)}
    return [_of_run(row, standing.get(row.site), before) for row in nights(engine, run_id)]


def of_site(engine: Engine, host: str, last: int) -> list[dict[str, Any]]:
    """A row a run of one site, the latest first."""
    return [
        {"night": f"{began.astimezone(JAKARTA):%Y-%m-%d %H:%M}", "run": run_id, **_counts(row)}
        for run_id, began, row in nights_of(engine, host, last)
    ]


def is_in_trouble(row: Mapping[str, Any]) -> bool:
    """Whether a row of `of_run` is one to look at."""
    return bool(row["verdict"] == "failed" or row["status"] == "quarantined" or row["failed_nights"])


def _of_run(row: SiteNight, site: Site | None, before: Mapping[str, SiteHistory]) -> dict[str, Any]:
    shown = {
        "site": row.site,
        "status": site.status if site else None,
        "failed_nights": before.get(row.site, SiteHistory()).failed or None,
        **_counts(row),
    }
    if site is not None and site.quarantine is not None:
        shown["note"] = site.quarantine.reason
    return shown


def _counts(row: SiteNight) -> dict[str, Any]:
    return {
        "verdict": row.verdict,
        **{name: getattr(row, name) for name in _COUNTS},
        "passed_over": sum(row.passed_over.values()),
        "kB": round(row.bytes / 1000),
        "seconds": round(row.seconds, 1),
        "note": row.note,
    }
