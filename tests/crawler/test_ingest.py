from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.archive import ArchiveWriter, read_page
from crawler.ingest import Intake, Taken
from crawler.site import Site
from netral.records import ArchiveRef
from tests.crawler.memory import FileState, visits
from tests.crawler.warcs import PAGE, Made, write_warc

HOST = "kabar.example"
URL = f"https://{HOST}/2024/10/camat-ditegur/"
LATER = "2024-10-26T03:00:00Z"


def take(root: Path, *records: Made) -> Taken:
    """Take a file in, beside what was taken in before."""
    site = Site.model_validate(
        {"host": HOST, "name": "Kabar", "provinces": ["33"], "discovery": [{"feed": {"url": "/feed/"}}],
         "article": r"^/\d{4}/\d{2}/"}
    )  # fmt: skip
    with ArchiveWriter(root / "archive", datetime.now(UTC)) as archive:
        intake = Intake({HOST: site}, FileState(root / "state.jsonl"), archive, lambda body: b"netralitas" in body)
        return intake.take(write_warc(root / "a.warc.gz", *records), lambda: None)


def told(root: Path) -> list[tuple[str, str]]:
    return [(visit["url"], visit["outcome"]) for visit in visits(root / "state.jsonl")]


def test_a_page_lies_in_our_archive_as_of_when_it_was_captured(tmp_path: Path) -> None:
    taken = take(tmp_path, Made(URL, packed=True))
    assert (dict(taken.outcomes), dict(taken.left_out), taken.failed) == ({"new": 1}, {}, [])
    (visit,) = visits(tmp_path / "state.jsonl")
    assert (visit["site"], visit["at"], visit["status"]) == (HOST, "2024-10-25T03:00:00+00:00", 200)
    assert read_page(tmp_path / "archive", ArchiveRef(*visit["archive"])) == PAGE


def test_a_host_that_no_file_declares_is_taken_in_too(tmp_path: Path) -> None:
    take(tmp_path, Made("https://lain.example/berita/9?utm_source=x"))
    assert told(tmp_path) == [("https://lain.example/berita/9", "new")]


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (Made(URL, status="404 Not Found"), "its answer was no page"),
        (Made(URL, status="301 Moved Permanently"), "its answer was no page"),
        (Made(URL, headers=[("Content-Type", "image/png")]), "it is no HTML"),
        (Made(URL, b" \n"), "it is no HTML"),
        (Made(f"https://{HOST}/"), "its address is no article's"),
        (Made(f"https://{HOST}/tag/asn/"), "its address is no article's"),
        (Made("https://lain.example/"), "its address is no article's"),
        (Made(f"{URL}?page=2"), "a further page of an article"),
        (Made(f"{URL}2/"), "a further page of an article"),
        (Made(URL, b"<p>Harga cabai naik</p>"), "nothing of the topic stands in it"),
        (Made(URL, b"<meta name=robots content=noarchive>" + PAGE), "it says noarchive"),
    ],
)
def test_what_is_left_out_says_why(tmp_path: Path, made: Made, why: str) -> None:
    taken = take(tmp_path, made)
    assert (dict(taken.outcomes), dict(taken.left_out), told(tmp_path)) == ({}, {why: 1}, [])


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    first = Made(URL), Made(URL, b"<p>halaman dua</p>" + PAGE, kind="conversion")
    take(tmp_path, *first)
    before = told(tmp_path)
    assert before == [(URL, "new"), (URL, "changed")]

    again = take(tmp_path, *first)
    assert dict(again.left_out) == {"something later is known of it": 1, "known as it is": 1}
    assert told(tmp_path) == before


def test_a_later_text_is_a_change_and_an_earlier_one_is_left(tmp_path: Path) -> None:
    take(tmp_path, Made(URL, date=LATER))
    assert dict(take(tmp_path, Made(URL, PAGE + b"lama")).left_out) == {"something later is known of it": 1}
    changed = take(tmp_path, Made(URL, PAGE + b"baru", date="2024-10-27T03:00:00Z"))
    assert dict(changed.outcomes) == {"changed": 1}


def test_another_form_of_a_known_page_is_no_edit(tmp_path: Path) -> None:
    take(tmp_path, Made(URL))
    amp = take(tmp_path, Made(f"{URL}amp/", PAGE + b"amp", date=LATER))
    assert dict(amp.left_out) == {"another form of a page that is known": 1}
