from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from netral.cli.app import COMMANDS
from netral.records import SiteNight
from store.runs import finish_run, start_run
from tests.netral.conftest import NETRAL, SMALL, Desk

Netral = Callable[..., subprocess.CompletedProcess[str]]
HEAVY = {"scrapy", "twisted", "trafilatura", "sqlalchemy", "pydantic", "lxml", "rich", "spacy", "dateparser"}


def test_help_lists_every_command_and_imports_nothing_heavy(netral: Netral) -> None:
    shown = netral("--help")
    assert (shown.returncode, shown.stderr) == (0, "")
    for name in COMMANDS:
        assert f"\n  {name} " in shown.stdout

    asked = "import sys; from netral.cli import main; main(['--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert not HEAVY & {name.split(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize(
    "arguments",
    [
        ("fetch",),
        ("run", "demo", "again"),
        ("export", "villages"),
        ("export", "events", "--format", "xls"),
        ("export", "events", "-p", "nightly"),
        ("--config", "elsewhere.yaml", "run"),
        ("parse",),
        ("run",),
    ],
)
def test_wrong_use_does_nothing_and_ends_with_2(netral: Netral, desk: Desk, arguments: tuple[str, ...]) -> None:
    done = netral(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert not (desk.folder / "data").exists()


def test_a_mistake_in_the_configuration_names_file_line_key_and_what_was_expected(netral: Netral, desk: Desk) -> None:
    desk.configure(further="    sinze: 7d\n")
    assert netral("run", "demo").stderr == (
        "netral: pipelines.yaml:10: pipelines.demo.sinze: unknown key; remove it or correct its spelling\n"
    )


def test_live_sites_are_not_asked_without_a_contact(netral: Netral, desk: Desk) -> None:
    desk.write("pipelines.yaml", "pipelines:\n  netralitas-asn: {since: 7d}\n")
    done = netral("run")
    assert done.returncode == 2
    assert "set NETRAL_CONTACT" in done.stderr
    assert not (desk.folder / "data").exists()


def test_an_unexpected_problem_of_the_system_is_one_line(netral: Netral, desk: Desk) -> None:
    desk.folder.joinpath("data").write_text("a file where a folder is to be")
    done = netral("ingest", desk.write("a.txt", "teks"), "-p", "demo")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "data" in done.stderr


def test_a_reader_that_has_enough_is_no_error(desk: Desk) -> None:
    lines = "".join(f'{{"id": "{n}", "text": "Bawaslu mengimbau ASN netral."}}\n' for n in range(3))
    reading = subprocess.Popen(
        [*NETRAL, "parse", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=desk.folder
    )
    assert reading.stdout is not None
    reading.stdout.close()
    _, said = reading.communicate(lines.encode())
    assert (reading.returncode, said) == (141, b"")


def test_the_sites_of_a_pipeline_are_listed(netral: Netral) -> None:
    names, row = netral("sources", "list", "-p", "demo").stdout.splitlines()
    assert names.split() == ["host", "provinces", "status", "network", "family", "ways", "name"]
    assert row.split()[0] == "bawaslu-lembah-fiktif.localhost"


def test_db_upgrade_makes_the_database(netral: Netral, desk: Desk) -> None:
    assert netral("db", "upgrade", "-p", "demo").returncode == 0
    assert Path(desk.folder / "data/demo.db").is_file()
    assert netral("status", "-p", "demo").stdout.startswith("no run yet")


@pytest.fixture
def two_nights(netral: Netral, desk: Desk) -> None:
    """One site that goes well and one that does not, in two nights."""
    netral("db", "upgrade", "-p", "demo")
    engine = desk.open()
    passed = {"off topic": 40, "no civil servants": 2}
    for day in (24, 25):
        rows = [
            SiteNight(SMALL, candidates=50, new=8, passed_over=passed, bytes=123456, verdict="good", published_n=day),
            SiteNight("lama.example", tried=1, failed=1, note="the name has no address", verdict="failed"),
        ]
        begun = datetime.now(UTC) - timedelta(days=30 - day)
        finish_run(engine, start_run(engine, "demo", begun), begun, rows, 0, {})
    engine.dispose()


def test_status_shows_what_each_site_gave_and_how_it_stands(netral: Netral, two_nights: None) -> None:
    table = netral("status", "-p", "demo").stdout.split("\n\n")[1]
    assert [line.split()[0] for line in table.splitlines()] == ["site", SMALL, "lama.example"]
    well, failing = json.loads(netral("status", "-p", "demo", "--format", "json").stdout)
    assert (well["status"], well["failed_nights"], well["passed_over"], well["kB"]) == ("active", None, 42, 123)
    assert (failing["status"], failing["failed_nights"], failing["note"]) == (None, 2, "the name has no address")

    shown = netral("status", "-p", "demo", "--failing", "--format", "csv").stdout.splitlines()
    assert [line.split(",")[0] for line in shown] == ["site", "lama.example"]


def test_status_of_a_site_shows_its_nights_the_latest_first(netral: Netral, two_nights: None) -> None:
    rows = json.loads(netral("status", SMALL, "-p", "demo", "--format", "json").stdout)
    assert [row["published_n"] for row in rows] == [25, 24]
    assert len(json.loads(netral("status", SMALL, "-p", "demo", "--format", "json", "--nights", "1").stdout)) == 1

    unknown = netral("status", "entah.example", "-p", "demo")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert "no run asked 'entah.example'" in unknown.stderr


def test_what_needs_a_database_says_when_there_is_none(netral: Netral) -> None:
    done = netral("export", "events", "-p", "demo")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("data/demo.db: no such database; `netral run` makes it\n")
