from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from crawler.archive import ArchiveWriter, Exchange, read_page
from netral.errors import ArchiveError
from netral.records import ArchiveRef

START = datetime(2024, 10, 25, 2, 0, tzinfo=UTC)
NAME = "netral-20241025T020000Z-00000.warc.gz"
PAGE = Exchange(
    url="https://kabar.example.id/a-b?p=1",
    at=START,
    status=200,
    body="<p>Camat Lembah dipanggil — hari ini</p>".encode(),
    request_headers=(("User-Agent", "netral-test"),),
    response_headers=(("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")),
    ip="192.0.2.7",
)


def keep(folder: Path, *exchanges: Exchange) -> list[ArchiveRef]:
    with ArchiveWriter(folder, START) as archive:
        return [archive.exchange(exchange) for exchange in exchanges]


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    other = replace(PAGE, body=b"\x00\xff" * 5000)
    first, second = keep(tmp_path, PAGE, other)
    assert read_page(tmp_path, first) == PAGE.body
    assert read_page(tmp_path, second) == other.body
    assert first.file == second.file == NAME


def test_the_file_is_a_warc_that_others_can_read(tmp_path: Path) -> None:
    keep(tmp_path, PAGE)
    seen = []
    with (tmp_path / NAME).open("rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            seen.append((record.rec_type, record.rec_headers.get_header("WARC-Target-URI")))
            if record.rec_type == "response":
                assert record.http_headers.get_statuscode() == "200"
                assert record.http_headers.get_header("X-Archive-Orig-Content-Encoding") == "gzip"
                assert record.http_headers.get_header("Content-Length") == str(len(PAGE.body))
                assert record.rec_headers.get_header("WARC-Payload-Digest").startswith("sha256:")
                assert record.rec_headers.get_header("WARC-IP-Address") == "192.0.2.7"
            if record.rec_type == "request":
                assert record.http_headers.statusline == "/a-b?p=1 HTTP/1.1"
            record.content_stream().read()
    assert seen == [("warcinfo", None), ("response", PAGE.url), ("request", PAGE.url)]


def test_a_record_is_on_the_disk_before_the_writer_returns(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path, START) as archive:
        ref = archive.exchange(PAGE)
        assert read_page(tmp_path, ref) == PAGE.body, "the writer is still open"


def test_a_joined_article_is_a_conversion_record(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path, START) as archive:
        archive.exchange(PAGE)
        ref = archive.conversion(PAGE.url, START, b"<p>dua halaman</p>", "text/html; charset=utf-8")
    assert read_page(tmp_path, ref) == b"<p>dua halaman</p>"


def test_a_second_run_of_the_same_second_takes_another_file(tmp_path: Path) -> None:
    (first,) = keep(tmp_path, PAGE)
    before = (tmp_path / first.file).read_bytes()
    (second,) = keep(tmp_path, PAGE)
    assert second.file == "netral-20241025T020000Z-00001.warc.gz"
    assert (tmp_path / first.file).read_bytes() == before


def test_the_torn_tail_of_a_killed_run_harms_neither_what_came_before_nor_what_comes_after(tmp_path: Path) -> None:
    whole, torn = keep(tmp_path, PAGE, PAGE)
    path = tmp_path / whole.file
    path.write_bytes(path.read_bytes()[: torn.offset + 20])
    assert read_page(tmp_path, whole) == PAGE.body
    with pytest.raises(ArchiveError, match="torn: 20 of"):
        read_page(tmp_path, torn)
    (later,) = keep(tmp_path, PAGE)
    assert read_page(tmp_path, later) == PAGE.body


def test_a_file_is_ended_at_its_limit_and_the_next_begun(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path, START, rotate_at=1000) as archive:
        refs = [archive.exchange(PAGE) for _ in range(4)]
    assert len({ref.file for ref in refs}) > 1
    assert [read_page(tmp_path, ref) for ref in refs] == [PAGE.body] * 4


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"sha256": "0" * 64}, "another sha256 than the index says"),
        ({"file": "lain.warc.gz"}, "no such file"),
        ({"file": "../lain.warc.gz"}, "leads out of the archive"),
        ({"offset": 0}, "no page begins there"),
        ({"offset": 7}, "not a WARC record"),
    ],
)
def test_a_reference_that_fits_nothing_is_refused_in_one_line(
    tmp_path: Path, change: dict[str, Any], what: str
) -> None:
    (ref,) = keep(tmp_path, PAGE)
    with pytest.raises(ArchiveError, match=what) as caught:
        read_page(tmp_path, replace(ref, **change))
    assert "\n" not in str(caught.value)


def test_an_archive_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("a file where the folder should be")
    with ArchiveWriter(tmp_path / "archive", START) as archive, pytest.raises(ArchiveError, match="cannot be written"):
        archive.exchange(PAGE)
