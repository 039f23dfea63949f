from __future__ import annotations

import json
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from netral.documents import Document
from netral.inputs import Inputs
from netral.parsing import Refused, explained, explained_html, in_time, parse_all
from tests.netral.conftest import Desk
from tests.netral.texts import BODY, line

# What a text of one sentence again and again costs grows with the square of its length.
ENDLESS = BODY.replace("\n", " ") * 4000


def test_a_document_beyond_its_time_is_told_and_the_others_are_read(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([line("satu"), line("lama", text=ENDLESS), line("dua")]), encoding="utf-8")
    inputs = Inputs([path])

    assert [found["id"] for found in parse_all(inputs, seconds=5)] == ["satu", "dua"]
    assert inputs.exit_code == 1
    assert caplog.messages == [f"{path}:2: reading it took more than 5 s"]


@pytest.mark.parametrize("work", [explained, explained_html])
def test_so_it_is_when_a_document_is_explained(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, work: Callable[[Document], str | Refused]
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([line("lama", text=ENDLESS), line("kosong", text=" "), line("satu")]), encoding="utf-8")
    inputs = Inputs([path])

    (told,) = in_time(work, inputs, seconds=5)
    assert "Bawaslu" in told
    assert inputs.exit_code == 1
    assert caplog.messages[0] == f"{path}:1: reading it took more than 5 s"
    assert caplog.messages[1].startswith(f"{path}:2: ")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_who_stops_it_is_not_told_that_something_was_kept(desk: Desk, number: signal.Signals) -> None:
    reading = desk.begin("parse", "-")
    assert reading.stdin is not None
    assert reading.stdout is not None
    reading.stdin.write(line("satu") + "\n")
    reading.stdin.flush()
    assert json.loads(reading.stdout.readline())["id"] == "satu"
    reading.send_signal(number)
    assert reading.communicate() == ("", "netral: interrupted\n")
    assert reading.returncode == 128 + number
