from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from netral import config
from netral.lock import locked
from netral.records import SiteNight
from store.runs import finish_run, start_run
from tests.netral.conftest import ROOT, SMALL, Desk

Netral = Callable[..., subprocess.CompletedProcess[str]]


def test_a_second_run_waits_for_nobody_and_names_who_is_at_work(netral: Netral, desk: Desk) -> None:
    pipeline = config.load(desk.folder / "pipelines.yaml").pipeline("demo")
    with locked(pipeline):
        for command in (
            ("run", "demo"), ("crawl", "demo"), ("extract", "-p", "demo"), ("ingest", "masuk", "-p", "demo"),
        ):  # fmt: skip
            done = netral(*command)
            assert (done.returncode, done.stdout) == (3, "")
            assert f"process {os.getpid()} is at work on this database" in done.stderr
    assert not list(desk.folder.glob("data/*.db"))


def test_a_port_that_is_taken_is_told_and_another_one_used(netral: Netral, desk: Desk) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", desk.port))
        other.listen()
        done = netral("run", "demo")
    assert done.returncode == 0, done.stderr
    said = re.search(rf"port {desk.port} is taken; the replica sites are served on port (\d+)", done.stderr)
    assert said is not None
    assert f".localhost:{said[1]}/" in netral("export", "articles", "-p", "demo").stdout
    assert "12 fetched" in done.stdout


def test_a_run_that_reaches_no_site_leaves_the_exports_and_suggests_nothing(netral: Netral, desk: Desk) -> None:
    site = (ROOT / f"tests/replica/sites/{SMALL}.yml").read_text(encoding="utf-8")
    desk.write(f"sites/{SMALL}.yml", site.replace("/berita?page={n}", "/tidak-ada?page={n}"))
    desk.configure(folder="sites")
    table = desk.write("data/events.csv", "tabel kemarin")

    done = netral("run", "demo")

    assert done.returncode == 1
    assert f"failed       {SMALL}: discovery: answered 404" in done.stdout
    assert "no site was reached: the exports are left as they are" in done.stderr
    assert "next" not in done.stdout.split("\n")
    assert table.read_text() == "tabel kemarin"


def test_a_site_that_failed_five_nights_running_rests_and_a_week_later_is_tried_again(
    netral: Netral, desk: Desk
) -> None:
    netral("db", "upgrade", "-p", "demo")
    engine = desk.open()
    today = datetime.now(UTC)
    for days in range(5, 0, -1):
        run = start_run(engine, "demo", today - timedelta(days=days))
        failed = SiteNight(SMALL, verdict="failed", note="answered 503")
        finish_run(engine, run, today, [failed], 1, {})
    engine.dispose()

    resting = netral("run", "demo")
    assert "0 tried" in resting.stdout
    status = netral("status", "-p", "demo").stdout
    assert "quarantined" in status
    assert "failed 5 nights running, the last time: answered 503; tried again on" in status

    with sqlite3.connect(desk.folder / "data/demo.db") as database:
        database.execute("UPDATE crawl_run SET started_at = datetime(started_at, '-8 days')")
    assert "12 fetched" in netral("run", "demo").stdout
    assert "quarantined" not in netral("status", "-p", "demo").stdout


def test_replica_sites_that_cannot_be_served_are_one_line(netral: Netral, desk: Desk) -> None:
    desk.write("situs/__init__.py", "")
    desk.write("situs/__main__.py", "import sys\nsys.exit('replica: broken')\n")
    path = desk.folder / "pipelines.yaml"
    path.write_text(path.read_text().replace(str(ROOT / "tests/replica") + ",", "situs,"))

    done = netral("run", "demo")

    assert done.returncode == 1
    assert "crawl: the replica sites are not served: broken" in done.stderr
    assert "next" not in done.stdout.split("\n")
    assert not (desk.folder / "data/events.csv").exists()
    assert "Traceback" not in done.stderr


def test_an_interrupted_run_is_closed_and_the_next_one_goes_on(netral: Netral, desk: Desk) -> None:
    running = desk.begin("-v", "run", "demo")
    assert running.stderr is not None
    for said in running.stderr:
        if said.startswith("netral: new http") and "/berita/" in said:
            break
    running.send_signal(signal.SIGTERM)
    out, err = running.communicate()
    assert (running.returncode, out) == (143, "")
    assert err.splitlines()[-1] == "netral: interrupted; what was done is kept"
    database = sqlite3.connect(desk.folder / "data/demo.db")
    (code,) = database.execute("SELECT exit_code FROM crawl_run").fetchone()
    (pages,) = database.execute("SELECT count(*) FROM page WHERE kind = 'article'").fetchone()
    database.close()
    assert code == 130
    assert 1 <= pages < 12

    again = netral("run", "demo")

    assert again.returncode == 0, again.stderr
    assert desk.rows()["article"] == 12
    assert f"({12 - pages} new, 0 changed)" in again.stdout


def test_an_active_site_that_fails_is_told_by_exit_code_and_name(netral: Netral, desk: Desk) -> None:
    site = (ROOT / f"tests/replica/sites/{SMALL}.yml").read_text(encoding="utf-8")
    desk.write(f"sites/{SMALL}.yml", site.replace("/berita?page={n}", "/tidak-ada?page={n}"))
    desk.configure(folder="sites")

    done = netral("crawl", "demo")

    assert done.returncode == 1
    assert f"failed       {SMALL}: discovery: answered 404" in done.stdout
