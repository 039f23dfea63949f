"""Opening the database, and the two ways to use it: `reading` (a consistent snapshot) and `writing` (a transaction).

SQLite by file, PostgreSQL by URL; nothing above this module knows which. Everything a database refuses comes out as
a StoreError of one line.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from netral.errors import ForeignDatabaseError, StoreError
from store import ownership, sqlite


def open_database(url: str, *, create: bool = True) -> Engine:
    """The database at `url`, at the newest schema; the caller disposes of the engine.

    A SQLite file and its folders are made if `create`, else their absence is an error; an older schema is migrated.
    ForeignDatabaseError: the database belongs to another program or to a newer version, or is no database at all.
    StoreError: it cannot be reached, made or written.
    """
    with ExitStack() as unless_ready:
        engine = _engine(url, create=create)
        unless_ready.callback(engine.dispose)
        with reading(engine) as connection:
            standing = ownership.examine(connection)
        if standing != "current":
            # Again inside the write lock: another process may have made the tables meanwhile.
            with writing(engine) as connection:
                ownership.claim(connection)
        if engine.dialect.name == "sqlite":
            with _translated(engine):
                sqlite.use_write_ahead_log(engine)
        unless_ready.pop_all()
    return engine


def open_to_read(url: str) -> Engine:
    """The database at `url` as it is: nothing is made, migrated or written, and it may lie where nothing can be.

    ForeignDatabaseError as above; StoreError if it is not there, cannot be reached or has an older schema.
    """
    with ExitStack() as unless_ready:
        engine = _engine(url, create=False, write=False)
        unless_ready.callback(engine.dispose)
        with reading(engine) as connection:
            standing = ownership.examine(connection)
        if standing == "empty":
            raise StoreError(f"{address(engine)}: an empty database; `netral run` fills it")
        if standing == "older":
            raise StoreError(f"{address(engine)}: its schema is older; `netral db upgrade` brings it to the newest")
        unless_ready.pop_all()
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees the database as of now for as long as it is open, whatever others write."""
    snapshot = engine.execution_options(isolation_level="REPEATABLE READ") if engine.name == "postgresql" else engine
    with _translated(engine), snapshot.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction: committed as a whole at the end, or not at all if anything raises or the process dies."""
    with _translated(engine), engine.connect() as connection, sqlite.for_writing(connection).begin():
        yield connection


def _engine(url: str, *, create: bool, write: bool = True) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            file = sqlite.prepare_file(parsed.database, create=create)
            return sqlite.engine(parsed, None if write else file)
        return create_engine(parsed, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError):
        raise StoreError(f"no database address: {url!r}; write sqlite:///FILE or postgresql+psycopg://...") from None
    except ModuleNotFoundError as problem:
        raise StoreError(f"the driver {problem.name} is missing; install netral[postgres]") from None


@contextmanager
def _translated(engine: Engine) -> Iterator[None]:
    """Whatever the database says no with, as one line that names the database."""
    try:
        yield
    except DBAPIError as problem:
        said = " ".join(str(problem.orig).split())
        if "not a database" in said:
            raise ForeignDatabaseError(f"{address(engine)}: not a SQLite database; name another file") from None
        raise StoreError(f"{address(engine)}: {said}{_cure(said)}") from problem


def _cure(said: str) -> str:
    cures = {
        "unable to open": "; check that the folder exists and may be written",
        "readonly": "; check the rights of the file and its folder",
        "is full": "; free some space and run again: nothing was half written",
        "locked": "; another process is writing, run again when it has finished",
        "disk I/O": "; check the disk",
        "malformed": "; restore the last backup",
    }
    return next((cure for sign, cure in cures.items() if sign in said), "")


def address(engine: Engine) -> str:
    """The database as messages name it: the file, or the URL without its password."""
    if engine.dialect.name == "sqlite":
        return str(Path(engine.url.database or ""))
    return engine.url.render_as_string(hide_password=True)
