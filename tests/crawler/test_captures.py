from __future__ import annotations

import gzip
import os
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest

from crawler.captures import Capture, captures
from crawler.guard import MAX_BYTES
from netral.errors import InputError
from tests.crawler.warcs import PAGE, Made, write_warc

URL = "https://kabar.example/a-b/"


def pages(path: Path) -> list[Capture]:
    found = list(captures(path))
    assert all(isinstance(one, Capture) for one in found), found
    return [one for one in found if isinstance(one, Capture)]


@pytest.mark.parametrize("gzipped", [True, False])
def test_a_page_is_read_with_its_time_its_headers_and_its_decoded_body(tmp_path: Path, gzipped: bool) -> None:
    path = write_warc(tmp_path / "a.warc.gz", Made(URL, packed=True), gzipped=gzipped)
    (page,) = pages(path)
    assert (page.url, page.status, page.body) == (URL, 200, PAGE)
    assert page.at == datetime(2024, 10, 25, 3, tzinfo=UTC)
    assert (page.content_type, page.charset, page.made) == ("text/html", "utf-8", False)


def test_what_is_no_page_is_passed_over(tmp_path: Path) -> None:
    warcinfo = Made("", b"software: wget\r\n", kind="warcinfo", headers=[("Content-Type", "application/warc-fields")])
    request = Made(URL, b"GET / HTTP/1.1\r\n\r\n", kind="request", headers=[("Content-Type", "application/http")])
    path = write_warc(tmp_path / "a.warc.gz", warcinfo, request, Made(f"<{URL}>"), Made(URL, kind="conversion"))
    assert [(page.url, page.made) for page in pages(path)] == [(URL, False), (URL, True)]


def test_an_arc_file_is_read_too(tmp_path: Path) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
    version = b"1 0 netral\nURL IP-address Archive-date Content-type Archive-length\n"
    path = tmp_path / "a.arc"
    path.write_bytes(
        b"filedesc://a.arc 0.0.0.0 20120101000000 text/plain %d\n%s\n" % (len(version), version)
        + b"%s 192.0.2.1 20121025030000 text/html %d\n%s\n" % (URL.encode(), len(answer), answer)
    )
    (page,) = pages(path)
    assert (page.url, page.body, page.at.year) == (URL, PAGE, 2012)


@pytest.mark.parametrize("gzipped", [True, False])
@pytest.mark.parametrize("cut", [50, 200, 300])
def test_a_torn_file_gives_what_came_before_and_says_so(tmp_path: Path, cut: int, gzipped: bool) -> None:
    path = write_warc(tmp_path / "a.warc.gz", Made(URL), Made(f"{URL}2"), gzipped=gzipped)
    path.write_bytes(path.read_bytes()[:-cut])
    first, *problems = captures(path)
    assert isinstance(first, Capture)
    assert [type(problem) for problem in problems] == [InputError]
    assert "torn or no WARC from here on" in str(problems[0]) or "shorter than it says" in str(problems[0])


def test_a_file_gzipped_as_a_whole_says_how_to_mend_it(tmp_path: Path) -> None:
    plain = write_warc(tmp_path / "a.warc", Made(URL), Made(f"{URL}2"), gzipped=False)
    path = tmp_path / "b.warc.gz"
    path.write_bytes(gzip.compress(plain.read_bytes()))
    *_, problem = captures(path)
    assert "recompress" in str(problem)


@pytest.mark.parametrize(
    ("content", "found"),
    [(b"", []), (b"\x1f\x8b\x08", [InputError]), (b"bukan WARC sama sekali\n" * 9, [InputError])],
)
def test_what_is_no_warc_is_one_line_and_what_is_empty_nothing(
    tmp_path: Path, content: bytes, found: list[type[InputError]]
) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(content)
    assert [type(one) for one in captures(path)] == found


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    os.mkfifo(path)
    assert [str(problem) for problem in captures(path)] == [f"{path}: no file"]


def test_a_page_packed_with_brotli_is_read_and_a_broken_one_left_out(tmp_path: Path) -> None:
    headers = [("Content-Type", "text/html"), ("Content-Encoding", "br")]
    good, bad = Made(URL, brotli.compress(PAGE), headers=headers), Made(URL, b"\xff" * 9, headers=headers)
    first, problem, last = captures(write_warc(tmp_path / "a.warc.gz", good, bad, Made(URL)))
    assert isinstance(first, Capture)
    assert (first.body, type(last)) == (PAGE, Capture)
    assert "its body cannot be decoded" in str(problem)


@pytest.mark.parametrize(
    "made",
    [
        Made(URL, date="9999-12-31T23:59:59Z"),
        Made(URL, date="0001-01-01T00:00:00+07:00"),
        Made(URL, date=f"{datetime.now(UTC).year + 1}-12-31T00:00:00Z"),
        Made("http://[::1/x"),
        Made("http://kabar.localhost:99999/x"),
    ],
)
def test_a_record_that_cannot_be_is_left_out_and_the_rest_goes_on(tmp_path: Path, made: Made) -> None:
    problem, page = captures(write_warc(tmp_path / "a.warc.gz", made, Made(URL)))
    assert isinstance(problem, InputError)
    assert str(problem).endswith("; it is left out")
    assert isinstance(page, Capture)


def test_a_status_of_odd_digits_is_none(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc", Made(URL, status="2#0 OK"), gzipped=False)
    path.write_bytes(path.read_bytes().replace(b"2#0", b"2\xb20"))
    (page,) = pages(path)
    assert page.status == 0


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    (problem,) = captures(tmp_path / "tidak-ada.warc")
    assert str(problem).endswith("tidak-ada.warc: no such file")


def test_a_page_that_swells_beyond_the_limit_is_left_out_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc.gz", Made(URL, b" " * (MAX_BYTES + 1), packed=True), Made(URL))
    problem, page = captures(path)
    assert str(problem) == f"{path}: {URL}: larger than 10 MB; it is left out"
    assert isinstance(page, Capture)


def test_a_record_without_a_time_is_left_out_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc.gz", Made(URL, date="kemarin"), Made(URL))
    problem, page = captures(path)
    assert str(problem) == f"{path}: {URL}: no time of capture that can be read; it is left out"
    assert isinstance(page, Capture)
