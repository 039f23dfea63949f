from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from netral.errors import ForeignDatabaseError, StoreError
from store.counts import row_counts
from store.database import open_database, reading, writing
from store.tables import Site


def url(path: Path) -> str:
    return f"sqlite:///{path}"


def other_program(path: Path, *statements: str) -> bytes:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path.read_bytes()


def test_a_new_database_is_made_with_its_folders_and_says_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "data" / "deep" / "netral.db"
    engine = open_database(url(path))
    with reading(engine) as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("application_id", "foreign_keys", "journal_mode", "busy_timeout")
        ]
    engine.dispose()

    assert pragmas == [0x4E54524C, 1, "wal", 30000]


def test_opening_again_finds_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "netral.db"
    engine = open_database(url(path))
    with writing(engine) as connection:
        connection.execute(insert(Site), {"host": "kabarhulu-fiktif.example"})
    engine.dispose()

    engine = open_database(url(path), create=False)
    assert row_counts(engine)["site"] == 1
    engine.dispose()


def test_an_empty_file_is_a_place_for_a_database(tmp_path: Path) -> None:
    path = tmp_path / "netral.db"
    path.touch()
    engine = open_database(url(path))
    assert row_counts(engine)["meta"] == 1
    engine.dispose()


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("catatan rapat, bukan basis data\n" * 100)
    before = path.read_bytes()

    with pytest.raises(ForeignDatabaseError, match=r"notes\.txt: not a SQLite database; name another file"):
        open_database(url(path))
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE moz_places (id INTEGER)"],
        ["PRAGMA application_id = 252006674", "CREATE TABLE page (id INTEGER)"],
        ["PRAGMA application_id = 252006674"],
        ["PRAGMA application_id = 1314148940", "CREATE TABLE meta (id INTEGER)"],
    ],
)
def test_a_database_of_another_program_is_left_alone(tmp_path: Path, statements: list[str]) -> None:
    path = tmp_path / "places.sqlite"
    before = other_program(path, *statements)

    with pytest.raises(ForeignDatabaseError, match="of another program; name another"):
        open_database(url(path))
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["places.sqlite"]


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "netral.db"
    open_database(url(path)).dispose()
    other_program(path, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(ForeignDatabaseError, match="its schema 9999 was made by a newer netral; install that version"):
        open_database(url(path))


def test_a_missing_database_is_not_made_where_one_is_expected(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no such database; `netral run` makes it"):
        open_database(url(tmp_path / "netral.db"), create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder is wanted")
    with pytest.raises(StoreError, match=r"netral\.db: the folder cannot be made: "):
        open_database(url(tmp_path / "data" / "netral.db"))


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="unable to open database file; check that the folder exists and may be"):
        open_database(url(tmp_path))


def test_a_file_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    engine = open_database(url(tmp_path / "netral.db"))
    with reading(engine) as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")

    with pytest.raises(StoreError, match="check the rights of the file"), writing(engine) as connection:
        connection.execute(insert(Site), {"host": "kabarhulu-fiktif.example"})
    engine.dispose()


@pytest.mark.parametrize(
    ("address", "complaint"),
    [
        ("netral.db", "no database address: 'netral.db'; write sqlite:///FILE"),
        ("oracle9://x/y", "no database address"),
        ("sqlite://", "a database in memory is lost at once"),
    ],
)
def test_an_address_that_cannot_be_meant_is_explained(address: str, complaint: str) -> None:
    with pytest.raises(StoreError, match=complaint):
        open_database(address)


def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path) -> None:
    engine = open_database(url(tmp_path / "netral.db"))
    with reading(engine) as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with (
        pytest.raises(StoreError, match=r"is full; free some space and run again: nothing was half written$"),
        writing(engine) as connection,
    ):
        connection.execute(insert(Site), [{"host": f"situs-{number}.example"} for number in range(5000)])
    assert row_counts(engine)["site"] == 0
    engine.dispose()


def test_a_database_that_another_process_holds_is_told(tmp_path: Path) -> None:
    path = tmp_path / "netral.db"
    engine = open_database(url(path))
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with reading(engine) as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")

    with pytest.raises(StoreError, match="another process is writing, run again"), writing(engine):
        pass
    holder.close()
    engine.dispose()


def test_a_reader_sees_one_moment_while_another_writes(tmp_path: Path) -> None:
    engine = open_database(url(tmp_path / "netral.db"))
    how_many = text("SELECT count(*) FROM site")
    with reading(engine) as reader:
        before = reader.execute(how_many).scalar()
        with writing(engine) as writer:
            writer.execute(insert(Site), {"host": "kabarhulu-fiktif.example"})
        assert reader.execute(how_many).scalar() == before == 0
    with reading(engine) as reader:
        assert reader.execute(how_many).scalar() == 1
    engine.dispose()


def test_processes_that_open_a_new_database_at_once_do_not_get_in_each_others_way(tmp_path: Path) -> None:
    program = "import sys; from store.database import open_database; open_database(sys.argv[1]).dispose()"
    command = [sys.executable, "-c", program, url(tmp_path / "netral.db")]
    started = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]

    assert [process.communicate()[1] for process in started] == ["", ""]
    engine = open_database(url(tmp_path / "netral.db"))
    assert row_counts(engine)["meta"] == 1
    engine.dispose()


def test_a_postgresql_without_its_driver_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match=r"the driver psycopg is missing; install netral\[postgres\]"):
        open_database("postgresql+psycopg://nobody@127.0.0.1/netral")
