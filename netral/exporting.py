"""Tables written to files: whole, or not at all."""

from __future__ import annotations

import logging
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Engine

from netral.config import Pipeline
from netral.errors import NetralError
from store.export import What, export
from store.export.formats import Format

logger = logging.getLogger("netral.run")


@dataclass(frozen=True, slots=True)
class Exported:
    """A table that was written."""

    what: What
    path: Path
    rows: int


def export_all(pipeline: Pipeline, engine: Engine, day: date) -> tuple[list[Exported], list[str]]:
    """The exports that a pipeline names; those written, and why others were not."""
    written, failed = [], []
    for wanted in pipeline.exports:
        path = pipeline.path(wanted.to.replace("{date}", day.isoformat()))
        try:
            rows = write_table(engine, wanted.what, wanted.format, path)
        except NetralError as problem:
            logger.error("%s", problem)
            failed.append(str(problem))
        else:
            written.append(Exported(wanted.what, path, rows))
    return written, failed


def write_table(engine: Engine, what: What, format: Format, path: Path) -> int:
    """Write a table to `path` and return its rows; who reads there meanwhile sees the old file until it is done."""
    half: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        half = Path(name)
        half.chmod(0o644)  # mkstemp's files are the owner's alone
        with open(handle, "w", encoding="utf-8", newline="") as stream:  # noqa: PTH123 - a handle has no path
            rows = export(engine, what, format, stream)
        half.replace(path)
    except OSError as problem:
        raise NetralError(f"{path}: cannot be written: {problem.strerror}; name another place") from None
    finally:
        if half is not None:
            half.unlink(missing_ok=True)
    return rows
