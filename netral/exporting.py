"""Tables written to files: whole, or not at all."""

from __future__ import annotations

import logging
import stat
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Engine

from netral.config import Pipeline
from netral.errors import NetralError, UsageError
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
            rows = write_table(engine, wanted.what, wanted.format, path, make_folders=True)
        except NetralError as problem:
            logger.error("%s", problem)
            failed.append(str(problem))
        else:
            written.append(Exported(wanted.what, path, rows))
    return written, failed


def write_table(engine: Engine, what: What, format: Format, path: Path, *, make_folders: bool = False) -> int:
    """Write a table to `path` and return its rows; who reads there meanwhile sees the old file until it is done.

    A symbolic link stays one: the file it leads to is written. What exists and is no regular file (a pipe, a device)
    is written straight into. UsageError where the folder is missing and not to be made.
    """
    try:
        existing = _mode(path)
        if existing is not None and not stat.S_ISREG(existing):
            with path.open("w", encoding="utf-8", newline="") as stream:
                return export(engine, what, format, stream)
        target = path.resolve()
        if make_folders:
            target.parent.mkdir(parents=True, exist_ok=True)
        elif not target.parent.is_dir():
            raise UsageError(f"{path}: there is no folder {target.parent}; make it, or name another place")
        return _replace(engine, what, format, target, existing)
    except OSError as problem:
        raise NetralError(f"{path}: cannot be written: {problem.strerror}; name another place") from None


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(engine: Engine, what: What, format: Format, target: Path, existing: int | None) -> int:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    half = Path(name)
    try:
        # mkstemp's files are the owner's alone
        half.chmod(0o644 if existing is None else stat.S_IMODE(existing))
        with open(handle, "w", encoding="utf-8", newline="") as stream:  # noqa: PTH123 - a handle has no path
            rows = export(engine, what, format, stream)
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)
    return rows
