from __future__ import annotations

import io
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import insert

from netral.errors import ForeignDatabaseError, StoreError
from store.counts import row_counts
from store.database import open_database, open_to_read, writing
from store.export import export
from store.tables import Site
from tests.store.examples import keep


@pytest.fixture
def path() -> Iterator[Path]:
    """A database with an article, in a folder that everybody can reach; `tmp_path` is its owner's alone."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "100% #1" / "netral.db"
        engine = open_database(f"sqlite:///{made}")
        keep(engine)
        engine.dispose()
        Path(folder).chmod(0o755)
        yield made


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """The folder and its files cannot be written, by root neither: it is nobody for a while."""
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)


def test_a_database_on_a_read_only_disk_is_read(path: Path) -> None:
    before = path.read_bytes()
    with read_only(path.parent):
        with pytest.raises(OSError, match="Permission denied"):
            path.with_name("x").touch()
        engine = open_to_read(f"sqlite:///{path}")
        stream = io.StringIO()
        assert export(engine, "events", "jsonl", stream) == 1
        engine.dispose()
        assert [file.name for file in path.parent.iterdir()] == ["netral.db"]
    assert path.read_bytes() == before


def test_what_waits_in_the_log_is_not_passed_over(path: Path) -> None:
    writer = open_database(f"sqlite:///{path}")
    with writing(writer) as connection:
        connection.execute(insert(Site), {"host": "baru-fiktif.example"})
    reader = open_to_read(f"sqlite:///{path}")
    assert row_counts(reader)["site"] == 2
    reader.dispose()

    with read_only(path.parent):
        path.with_name("netral.db-wal").stat()
        reader = open_to_read(f"sqlite:///{path}")
        assert row_counts(reader)["site"] == 2
        reader.dispose()
    writer.dispose()


def test_a_log_that_cannot_be_read_is_an_error_and_not_an_older_state(path: Path) -> None:
    writer = open_database(f"sqlite:///{path}")
    with writing(writer) as connection:
        connection.execute(insert(Site), {"host": "baru-fiktif.example"})
    copy = path.parent.parent / "copy"
    copy.mkdir()
    for name in ("netral.db", "netral.db-wal"):
        (copy / name).write_bytes(path.with_name(name).read_bytes())
    writer.dispose()

    with read_only(copy), pytest.raises(StoreError, match=r"netral\.db: unable to open database file; check that"):
        open_to_read(f"sqlite:///{copy / 'netral.db'}")


def test_reading_makes_no_file_and_no_table(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"data/netral\.db: no such database; `netral run` makes it"):
        open_to_read(f"sqlite:///{tmp_path / 'data/netral.db'}")
    assert list(tmp_path.iterdir()) == []

    (tmp_path / "netral.db").touch()
    with pytest.raises(StoreError, match=r"netral\.db: an empty database; `netral run` fills it"):
        open_to_read(f"sqlite:///{tmp_path / 'netral.db'}")
    assert (tmp_path / "netral.db").read_bytes() == b""


def test_whose_database_it_is_matters_to_readers_too(path: Path) -> None:
    (path.parent / "catatan.txt").write_text("catatan rapat, bukan basis data\n" * 100)
    with pytest.raises(ForeignDatabaseError, match="not a SQLite database; name another file"):
        open_to_read(f"sqlite:///{path.parent / 'catatan.txt'}")

    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.close()
    with pytest.raises(StoreError, match="its schema is older; `netral db upgrade` brings it to the newest"):
        open_to_read(f"sqlite:///{path}")


def test_what_was_opened_to_read_cannot_be_written(path: Path) -> None:
    engine = open_to_read(f"sqlite:///{path}")
    with pytest.raises(StoreError, match="attempt to write a readonly database"), writing(engine) as connection:
        connection.execute(insert(Site), {"host": "baru-fiktif.example"})
    engine.dispose()
