from __future__ import annotations

import csv
import io
import shutil
import sqlite3
import subprocess
from collections.abc import Callable

import pytest

from tests.netral.conftest import POWERLESS, Desk
from tests.netral.texts import PAGE, line

Netral = Callable[..., subprocess.CompletedProcess[str]]


def test_documents_become_events_and_the_same_again_changes_nothing(netral: Netral, desk: Desk) -> None:
    desk.write("masuk/a.jsonl", line("satu", url="https://www.kabar.example/satu") + "\n")
    desk.write("masuk/b.html", PAGE)

    first = netral("ingest", "masuk", "-p", "demo")
    rows = desk.rows()
    table = netral("export", "events", "-p", "demo").stdout
    again = netral("ingest", "masuk", "-p", "demo")

    assert first.returncode == again.returncode == 0, first.stderr
    assert "2 articles: 2 new, 0 changed, 0 unchanged; 2 relevant" in first.stdout
    assert "2 articles: 0 new, 0 changed, 2 unchanged; 2 relevant" in again.stdout
    assert desk.rows() == rows
    assert netral("export", "events", "-p", "demo").stdout == table
    found = list(csv.DictReader(io.StringIO(table, newline="")))
    assert {row["article_id"] for row in found} >= {"satu"}
    assert {row["site"] for row in found if row["article_id"] == "satu"} == {"kabar.example"}


def test_a_bad_input_is_told_and_the_good_ones_are_kept(netral: Netral, desk: Desk) -> None:
    first = line("satu", url="https://kabar.example/satu")
    path = desk.write("a.jsonl", f"{first}\n{{\n{line('dua')}\n{line('satu')}\n")
    other = desk.write("b.jsonl", line("tiga", text="Beranda"))

    done = netral("ingest", path, other, "tidak-ada", "-p", "demo")

    assert done.returncode == 1
    assert done.stdout.startswith("3 articles: 3 new")
    assert done.stdout.rstrip().endswith("failed: 3")
    for place in ("a.jsonl:2:", "a.jsonl:4:", "tidak-ada:"):
        assert place in done.stderr
    assert desk.rows()["article"] == 3


def test_two_copies_of_a_document_are_one_and_no_failure(netral: Netral, desk: Desk) -> None:
    for name in ("a.html", "salinan.html"):
        desk.write(f"masuk/{name}", PAGE)
    done = netral("ingest", "masuk", "-p", "demo")
    assert (done.returncode, done.stdout[:19]) == (0, "1 articles: 1 new, ")
    assert "netral: masuk/salinan.html: the same document as masuk/a.html, passed over\n" in done.stderr


def test_a_database_of_somebody_else_is_left_alone(netral: Netral, desk: Desk) -> None:
    desk.folder.joinpath("data").mkdir()
    theirs = desk.folder / "data/demo.db"
    with sqlite3.connect(theirs) as connection:
        connection.execute("CREATE TABLE resep (nama TEXT)")
    connection.close()
    before = theirs.read_bytes()

    done = netral("ingest", desk.write("a.jsonl", line("satu")), "-p", "demo")

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "a SQLite database of another program; name another file" in done.stderr
    assert theirs.read_bytes() == before


@pytest.mark.skipif(bool(POWERLESS) and shutil.which("setpriv") is None, reason="root may read every file")
@pytest.mark.parametrize("command", [("ingest", "-p", "demo"), ("parse",)], ids=["ingest", "parse"])
def test_a_file_without_read_permission_is_one_line_and_the_rest_goes_on(
    netral: Netral, desk: Desk, command: tuple[str, ...]
) -> None:
    desk.write("a.txt", "teks").chmod(0)
    done = netral(*command, "a.txt", desk.write("b.jsonl", line("dua")), powers=POWERLESS)
    assert done.returncode == 1
    assert "a.txt: no permission to read it" in done.stderr
    assert "dua" in done.stdout or "1 articles: 1 new" in done.stdout
