"""The beginning and the end of a run, and its coverage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, insert, update

from netral.errors import StoreError
from netral.records import SiteNight
from store import clean
from store.coverage import cover
from store.database import writing
from store.tables import CrawlRun
from store.tables.crawl import RunKind


def start_run(engine: Engine, pipeline: str, at: datetime, kind: RunKind = "night") -> int:
    """The id of a new run; until `finish_run` it counts as under way, or killed."""
    with writing(engine) as connection:
        row = {"pipeline": clean.text(pipeline), "kind": kind, "started_at": clean.moment(at)}
        added = connection.execute(insert(CrawlRun), row)
        key = added.inserted_primary_key
    assert key is not None
    return int(key[0])


def finish_run(
    engine: Engine,
    run_id: int,
    at: datetime,
    nights: Sequence[SiteNight],
    exit_code: int,
    summary: Mapping[str, Any],
) -> None:
    """Close a run with a row of coverage for each site; a run closed again has the later figures.

    `summary` is kept as JSON.
    """
    values = {"finished_at": clean.moment(at), "exit_code": exit_code, "summary": dict(summary)}
    with writing(engine) as connection:
        closed = connection.execute(update(CrawlRun).where(CrawlRun.id == run_id).values(**values))
        if closed.rowcount == 0:
            raise StoreError(f"there is no run {run_id} to finish")
        for night in nights:
            cover(connection, run_id, clean.record(night))
