from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.netral.conftest import NETRAL, Desk
from tests.netral.texts import line

Netral = Callable[..., subprocess.CompletedProcess[str]]
EVENTS = ("export", "events", "-p", "demo")


@pytest.fixture
def table(netral: Netral, desk: Desk) -> str:
    """What the table of one ingested document reads."""
    assert netral("ingest", desk.write("a.jsonl", line("satu")), "-p", "demo").returncode == 0
    shown = netral(*EVENTS).stdout
    assert shown.count("\r\n") == 2
    return shown


def content(path: Path) -> str:
    return path.read_bytes().decode()


def test_a_file_is_replaced_and_keeps_its_rights(netral: Netral, desk: Desk, table: str) -> None:
    desk.write("lama.csv", "lama").chmod(0o600)
    for name in ("lama.csv", "baru.csv"):
        done = netral(*EVENTS, "-o", name)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", f"netral: {name}: 1 rows\n")
        assert content(desk.folder / name) == table
    assert (desk.folder / "lama.csv").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in desk.folder.glob(".*")] == []


def test_a_link_stays_a_link_and_its_file_is_written(netral: Netral, desk: Desk, table: str) -> None:
    for name, target in (("tautan.csv", desk.write("simpan/asli.csv", "lama")), ("kosong.csv", desk.folder / "x.csv")):
        link = desk.folder / name
        link.symlink_to(target)
        assert netral(*EVENTS, "-o", name).returncode == 0
        assert link.is_symlink()
        assert content(target) == table


def test_a_pipe_is_written_into(netral: Netral, desk: Desk, table: str) -> None:
    pipe = desk.folder / "pipa"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(content(pipe)), daemon=True)
    reader.start()
    assert netral(*EVENTS, "-o", "pipa").returncode == 0
    reader.join(timeout=30)
    assert read == [table]
    assert pipe.is_fifo()


def test_devices_stay_devices(netral: Netral, table: str) -> None:
    assert netral(*EVENTS, "-o", "/dev/stdout").stdout == table
    assert netral(*EVENTS, "-o", "/dev/stderr").stderr == table + "netral: /dev/stderr: 1 rows\n"
    assert netral(*EVENTS, "-o", "/dev/null").returncode == 0
    assert Path("/dev/null").is_char_device()


def test_what_a_shell_wrote_before_into_stdout_stays(desk: Desk, table: str) -> None:
    path = desk.write("semua.csv", "catatan\r\n")
    with path.open("ab") as stream:
        subprocess.run(
            [*NETRAL, *EVENTS, "-o", "/dev/stdout"], cwd=desk.folder, env=desk.environment, stdout=stream, check=True
        )
    assert content(path) == "catatan\r\n" + table


def test_a_folder_that_is_not_there_is_not_made_in_silence(netral: Netral, desk: Desk, table: str) -> None:
    assert table
    done = netral(*EVENTS, "-o", "hasil/events.csv")
    assert (done.returncode, done.stdout) == (2, "")
    folder = desk.folder / "hasil"
    assert done.stderr == f"netral: hasil/events.csv: there is no folder {folder}; make it, or name another place\n"
    assert not folder.exists()


def test_a_folder_is_no_file(netral: Netral, desk: Desk, table: str) -> None:
    assert table
    done = netral(*EVENTS, "-o", "data")
    assert (done.returncode, done.stderr) == (
        1,
        "netral: data: cannot be written: Is a directory; name another place\n",
    )
    assert (desk.folder / "data").is_dir()
