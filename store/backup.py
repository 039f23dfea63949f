"""A copy of the database as of one moment, also while a run writes."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from netral.errors import StoreError

PAGES_AT_ONCE = 1000
"""Of SQLite's pages (4 kB): between two portions whoever writes has a turn."""


def backup(engine: Engine, target: Path) -> int:
    """Copy a SQLite database to `target`, which is replaced whole or not at all; the bytes of the copy.

    The copy is a database by itself (no write-ahead log beside it), checked before it takes the place of an older one.
    StoreError for other databases, which bring tools of their own, and for a disk that will not have it.
    """
    if engine.dialect.name != "sqlite":
        raise StoreError("only SQLite files are copied here; for PostgreSQL: pg_dump --format=custom --file=FILE")
    source = Path(engine.url.database or "")
    if target.exists() and target.samefile(source):
        raise StoreError(f"{target}: this is the database itself; name another file")
    half = target.with_name(f".{target.name}.{os.getpid()}.half")
    try:
        with closing(sqlite3.connect(half)) as copy:
            with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as original:
                original.backup(copy, pages=PAGES_AT_ONCE)
            copy.execute("PRAGMA journal_mode = DELETE")
            (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise StoreError(f"{target}: not written: the copy is broken ({verdict}); `netral db check` says more")
        half.replace(target)
    except sqlite3.Error as problem:
        raise StoreError(f"{target}: the copy failed: {problem}") from None
    except OSError as problem:
        raise StoreError(f"{target}: cannot be written: {problem.strerror}") from None
    finally:
        half.unlink(missing_ok=True)
    return target.stat().st_size
