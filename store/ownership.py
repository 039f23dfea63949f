"""Whose database is it? Ours says so in table `meta` (and SQLite's application_id); its revision is alembic's.

A database of another program is never touched, one of a newer version of this program neither.
"""

from __future__ import annotations

from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from netral.errors import ForeignDatabaseError

APPLICATION = "netral"
APPLICATION_ID = 0x4E54524C
"""What SQLite keeps in the file's header: "NTRL"."""

Standing = Literal["empty", "older", "current"]


def examine(connection: Connection) -> Standing:
    """How the database stands to this program; ForeignDatabaseError if it is not ours, or newer."""
    where = connection.engine.url.database
    tables = set(inspect(connection).get_table_names())
    if connection.dialect.name == "sqlite":
        stamp = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        if stamp not in {0, APPLICATION_ID} or (tables and stamp == 0):
            raise ForeignDatabaseError(f"{where}: a SQLite database of another program; name another file")
    if not tables:
        return "empty"
    owner = None
    if {"meta", "alembic_version"} <= tables:
        owner = connection.execute(text("SELECT value FROM meta WHERE name = 'application'")).scalar()
    if owner != APPLICATION:
        raise ForeignDatabaseError(f"{where}: a database of another program; name another one")
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    scripts = ScriptDirectory.from_config(_config())
    if revision == scripts.get_current_head():
        return "current"
    if revision not in {script.revision for script in scripts.walk_revisions()}:
        raise ForeignDatabaseError(
            f"{where}: its schema {revision} was made by a newer netral; install that version, or name another file"
        )
    return "older"


def claim(connection: Connection) -> None:
    """Make or migrate the tables, inside the caller's transaction: after a kill they are as before, or done."""
    if examine(connection) != "current":
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "store:migrations")
    return config
