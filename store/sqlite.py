"""What SQLite needs to behave like a database: real transactions, foreign keys, a write-ahead log, patience."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from netral.errors import StoreError

PATIENCE_MS = 30_000
"""How long a writer waits for another one; a transaction here lasts milliseconds."""

_WRITES = "netral_writes"
_UNWRITABLE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


def prepare_file(name: str | None, *, create: bool) -> Path:
    """The file, its folder made if `create`; or say clearly why there can be no file."""
    if not name or name == ":memory:":
        raise StoreError("a database in memory is lost at once; name a file: sqlite:///FILE")
    path = Path(name)
    try:
        if not create and not path.exists():
            raise StoreError(f"{path}: no such database; `netral run` makes it")
        if create:
            path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise StoreError(f"{path}: the folder cannot be made: {problem.strerror}; name another place") from None
    return path


def engine(url: URL, read_only: Path | None = None) -> Engine:
    """An engine whose transactions begin where SQLAlchemy says, not at Python's first INSERT.

    `read_only` is the file if nothing is to be written; it may then lie on a disk or in a folder that is read-only.
    """
    made = create_engine(url, creator=partial(_read_only, read_only)) if read_only else create_engine(url)

    @event.listens_for(made, "connect")
    def configure(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        assert isinstance(connection, sqlite3.Connection)
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        connection.execute("PRAGMA foreign_keys = ON")
        # In WAL mode a power cut may cost the last transactions, never the file; the next run does them again.
        connection.execute("PRAGMA synchronous = NORMAL")

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads first and writes later cannot wait for another writer: it takes its place at once.
        writes = connection.get_execution_options().get(_WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return made


def _read_only(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.OperationalError as problem:
        connection.close()
        code = problem.sqlite_errorcode & 0xFF
        # In WAL mode even readers need files beside the database. Where none can be made and no log waits to be read,
        # the file alone is the whole database.
        if code not in _UNWRITABLE or path.with_name(f"{path.name}-wal").exists():
            raise
        connection = sqlite3.connect(f"{address}&immutable=1", uri=True, check_same_thread=False)
    return connection


def for_writing(connection: Connection) -> Connection:
    """The connection, whose transactions take the write lock when they begin; other databases need nothing."""
    return connection.execution_options(**{_WRITES: True})


def use_write_ahead_log(engine: Engine) -> None:
    """Readers and one writer side by side; kept in the file, so it is set once, outside of any transaction."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        if cursor.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            cursor.execute("PRAGMA journal_mode = WAL")
        cursor.close()
    finally:
        connection.close()
