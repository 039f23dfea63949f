from __future__ import annotations

import gzip
import os
import threading
from pathlib import Path

import pytest

from crawler.warcfiles import Make, WarcFiles
from netral.errors import ArchiveError


def made(*records: bytes) -> Make:
    return lambda: ("0" * 64, list(records))


class Gate:
    """Makes the first record of a file, and stops the thread at it until it is opened."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()

    def first(self, name: str) -> bytes:
        self.reached.set()
        assert self.opened.wait(10)
        return name.encode()


def test_what_waits_together_is_written_in_order_and_told_after_one_fsync(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_at_fsync: list[int] = []
    real = os.fsync

    def fsync(number: int) -> None:
        told_at_fsync.append(sum(future.done() for future in waiting))
        real(number)

    monkeypatch.setattr(os, "fsync", fsync)
    gate = Gate()
    files = WarcFiles(tmp_path, "a", gate.first, 1 << 20)
    opening = files.append(made(b"satu"))
    assert gate.reached.wait(10)
    waiting = [files.append(made(f"halaman {n}".encode(), b"asked")) for n in range(5)]
    gate.opened.set()
    files.close()
    assert told_at_fsync == [0, 0], "one for the first, one for all that waited meanwhile"
    raw = (tmp_path / opening.result().file).read_bytes()
    refs = [future.result() for future in waiting]
    bodies = [gzip.decompress(raw[ref.offset : ref.offset + ref.length]) for ref in refs]
    assert bodies == [f"halaman {n}".encode() for n in range(5)]


def test_what_was_given_up_before_its_turn_is_not_written(tmp_path: Path) -> None:
    gate = Gate()
    files = WarcFiles(tmp_path, "a", gate.first, 1 << 20)
    files.append(made(b"satu"))
    assert gate.reached.wait(10)
    assert files.append(made(b"dua")).cancel()
    gate.opened.set()
    files.close()
    assert gzip.decompress((tmp_path / "a-00000.warc.gz").read_bytes()) == b"a-00000.warc.gzsatu"


def test_an_error_is_told_to_who_waits_and_the_next_record_begins_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    files = WarcFiles(tmp_path, "a", str.encode, 1 << 20)
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(ArchiveError, match=r"cannot be written: .*No space left"):
            files.append(made(b"hilang")).result()
    assert files.append(made(b"ada")).result().file == "a-00001.warc.gz"
    files.close()


def test_a_mistake_of_ours_keeps_nobody_waiting(tmp_path: Path) -> None:
    files = WarcFiles(tmp_path, "a", lambda _: [b""][1], 1 << 20)
    with pytest.raises(IndexError):
        files.append(made(b"satu")).result(timeout=10)
    files.close()
