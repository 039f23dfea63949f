from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Callable

import pytest

from tests.crawler.warcs import Made, write_warc
from tests.netral.conftest import POWERLESS, Desk
from tests.netral.texts import PAGE

Netral = Callable[..., subprocess.CompletedProcess[str]]
DATABASE = "data/demo.db"


@pytest.fixture
def filled(netral: Netral, desk: Desk) -> Desk:
    page = Made("https://kabarfiktif.example/2024/10/tiga-laporan/", PAGE.encode())
    assert netral("ingest", write_warc(desk.folder / "a.warc.gz", page), "-p", "demo").returncode == 0
    return desk


def spoil(desk: Desk, *statements: str) -> None:
    with sqlite3.connect(desk.folder / DATABASE) as database:
        for statement in statements:
            database.execute(statement)
    database.close()


def test_a_database_that_is_whole_says_so(netral: Netral, filled: Desk) -> None:
    done = netral("db", "check", "-p", "demo")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith("demo.db is whole\n")


def test_what_is_wrong_with_a_database_is_a_line_each(netral: Netral, filled: Desk) -> None:
    spoil(
        filled,
        "UPDATE mention SET text = 'xxxx', span_end = span_start + 4 WHERE attribute = 'whole'"
        " AND fact_id = (SELECT id FROM event LIMIT 1)",
        "INSERT INTO coverage_area VALUES (99, 'tidak.ada', '33')",
        "INSERT INTO deletion SELECT id, kind, (SELECT id FROM article), '2024-10-25', 'rules', rule, 'x'"
        " FROM fact WHERE kind = 'event' LIMIT 1",
    )
    (warc,) = filled.folder.glob("data/archive/*")
    warc.rename(warc.with_suffix(".away"))

    done = netral("db", "check", "-p", "demo")

    assert done.returncode == 1
    for sign in (
        "its whole does not stand where it says",
        "coverage_area: row",
        "it stands, and is listed as gone",
        f"{warc.name}: this file of the archive is missing, and 1 pages lie in it",
    ):
        assert sign in done.stderr


def test_an_archive_that_was_cut_is_found(netral: Netral, filled: Desk) -> None:
    (warc,) = filled.folder.glob("data/archive/*")
    warc.write_bytes(warc.read_bytes()[:200])
    assert "it ends at byte 200, and pages lie in it up to " in netral("db", "check", "-p", "demo").stderr


def test_a_copy_is_the_database_also_while_another_writes(netral: Netral, filled: Desk) -> None:
    rows = filled.rows()
    target = filled.write("salinan.db", "yang lama")
    writer = sqlite3.connect(filled.folder / DATABASE, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("DELETE FROM fetch")

    done = netral("db", "backup", target, "-p", "demo")

    writer.execute("ROLLBACK")
    writer.close()
    assert done.returncode == 0, done.stderr
    assert not list(filled.folder.glob(".*.half"))
    (filled.folder / DATABASE).unlink()
    target.rename(filled.folder / DATABASE)
    assert filled.rows() == rows


def test_a_copy_that_cannot_be_made_leaves_the_older_one(netral: Netral, filled: Desk) -> None:
    older = filled.write("salinan/lama.db", "yang lama")
    older.parent.chmod(0o500)
    done = filled.netral("db", "backup", older, "-p", "demo", powers=POWERLESS)
    older.parent.chmod(0o700)
    assert (done.returncode, older.read_text()) == (1, "yang lama")
    assert "Traceback" not in done.stderr


def test_the_database_is_not_copied_onto_itself(netral: Netral, filled: Desk) -> None:
    done = netral("db", "backup", filled.folder / DATABASE, "-p", "demo")
    assert done.returncode == 1
    assert "this is the database itself; name another file" in done.stderr
