from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from store.counts import row_counts
from store.database import open_database, writing
from store.tables import Base


def config(connection: Connection) -> Config:
    made = Config()
    made.set_main_option("script_location", "store:migrations")
    made.attributes["connection"] = connection
    return made


def revisions() -> list[str]:
    made = Config()
    made.set_main_option("script_location", "store:migrations")
    return [script.revision for script in ScriptDirectory.from_config(made).walk_revisions()][::-1]


def checks(engine: Engine) -> set[tuple[str, str, str]]:
    """Every CHECK of our tables: table, name, condition. Alembic's comparison does not look at them."""
    inspector = inspect(engine)
    return {
        (table, str(check["name"]), "".join(check["sqltext"].split()))
        for table in Base.metadata.tables
        for check in inspector.get_check_constraints(table)
    }


def test_migrations_lead_to_the_tables_as_they_are_declared(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "target_metadata": Base.metadata})
        assert compare_metadata(context, Base.metadata) == []


def test_migrations_lead_to_the_checks_as_they_are_declared(tmp_path: Path) -> None:
    migrated = open_database(f"sqlite:///{tmp_path / 'migrated.db'}")
    declared = create_engine(f"sqlite:///{tmp_path / 'declared.db'}")
    Base.metadata.create_all(declared)

    assert checks(migrated) == checks(declared)
    assert len(checks(declared)) > 30
    migrated.dispose()
    declared.dispose()


@pytest.mark.parametrize("revision", revisions()[:-1])
def test_a_database_of_an_earlier_version_is_brought_up_with_what_it_holds(database_url: str, revision: str) -> None:
    newest = open_database(database_url)
    with writing(newest) as connection:
        command.downgrade(config(connection), revision)
        connection.execute(text("INSERT INTO site (host) VALUES ('kabarhulu-fiktif.example')"))
    newest.dispose()

    engine = open_database(database_url)
    counts = row_counts(engine)
    assert (counts["site"], counts["meta"], counts["event"]) == (1, 1, 0)
    engine.dispose()


def test_every_migration_can_be_taken_back(engine: Engine) -> None:
    with writing(engine) as connection:
        command.downgrade(config(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]


def test_a_migration_that_dies_leaves_the_database_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upgraded = command.upgrade

    def die_after(config: Config, revision: str) -> None:
        upgraded(config, revision)
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "upgrade", die_after)
    url = f"sqlite:///{tmp_path / 'netral.db'}"
    with pytest.raises(KeyboardInterrupt):
        open_database(url)
    monkeypatch.undo()

    untouched = create_engine(url)
    assert inspect(untouched).get_table_names() == []
    untouched.dispose()
    engine = open_database(url)
    assert row_counts(engine)["meta"] == 1
    engine.dispose()
