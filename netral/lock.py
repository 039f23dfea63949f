"""One writer of a database at a time: a file lock that the system takes back when its holder dies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from netral.config import Pipeline
from netral.errors import LockedError, NetralError


def lock_file(pipeline: Pipeline) -> Path:
    """Beside the SQLite file; for a database on a server in the archive, which has one writer as well."""
    url = pipeline.database_url
    if url.startswith("sqlite:///"):
        database = Path(url.removeprefix("sqlite:///"))
        return database.with_name(database.name + ".lock")
    return pipeline.path(pipeline.archive) / "netral.lock"


@contextmanager
def locked(pipeline: Pipeline) -> Iterator[None]:
    """Hold the pipeline's lock while the block runs; LockedError, naming the holder, if somebody else has it."""
    path = lock_file(pipeline)
    holder = path.with_suffix(".pid")  # the lock file itself is truncated by everyone who tries it
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path, timeout=0)
        lock.acquire()
    except Timeout:
        who = holder.read_text(encoding="ascii").strip() if holder.exists() else ""
        by = f"process {who}" if who else "another process"
        raise LockedError(f"{path}: {by} is at work on this database; wait for its end") from None
    except OSError as problem:
        raise NetralError(f"{path}: cannot be locked: {problem.strerror}; check the folder and its rights") from None
    try:
        holder.write_text(f"{os.getpid()}\n", encoding="ascii")
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()
