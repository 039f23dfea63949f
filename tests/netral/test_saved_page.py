from __future__ import annotations

from pathlib import Path

import pytest

from extract.identity import identity
from netral.document_shape import Document
from netral.documents import read_documents
from netral.saved_page import from_html, from_mhtml
from tests.netral.texts import PAGE

URL = "https://kabar.example/2024/10/camat-ditegur/"
CANONICAL = f'<link rel="canonical" href="{URL}">'.encode()


def address(head: bytes) -> str | None:
    return from_html(head + PAGE.encode(), "a.html").url


@pytest.mark.parametrize(
    "head",
    [
        b"<!-- saved from url=(0048)" + URL.encode() + b" -->",
        b"<!--\n Page saved with SingleFile \n url: " + URL.encode() + b" \n saved date: Fri Oct 25 2024 \n-->",
        CANONICAL,
        b"<link href='" + URL.encode() + b"' rel='canonical' />",
        b"<link rel=canonical href=" + URL.encode() + b">",
        b'<meta property="og:url" content="' + URL.encode() + b'?utm_source=wa&amp;utm_medium=x">',
        b"<!-- saved from url=(0048)https://kabar.example/2024/10/camat-ditegur/?fbclid=x -->",
        b"<!-- saved from url=(0023)https://kabar.example/ -->" + CANONICAL,
    ],
)
def test_where_a_page_came_from_is_read_off_it(head: bytes) -> None:
    assert address(head) == URL


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"<link rel=canonical href='https://kabar.example/'>",
        b"<link rel=canonical href=/2024/10/camat-ditegur/>",
        b"<link rel=canonical data-href='https://kabar.example/x-y/'>",
        b"<link rel=alternate href='https://kabar.example/amp/'><a href='https://kabar.example/x-y/'>",
    ],
)
def test_what_is_no_article_s_address_is_none(head: bytes) -> None:
    assert address(head) is None


def test_what_the_saver_noted_is_believed_before_the_page() -> None:
    noted = b"<!-- saved from url=(0030)https://kabar.example/a-b/ -->"
    assert address(noted + CANONICAL) == "https://kabar.example/a-b/"


def test_a_saved_page_is_the_same_article_as_the_crawled_one() -> None:
    assert from_html(CANONICAL + PAGE.encode(), "a.html").id == identity(URL, "")


def mhtml(page: bytes = PAGE.encode()) -> bytes:
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: " + URL.encode() + b"\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n'
        b"------b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page
        + b"\r\n------b\r\nContent-Type: image/png\r\n\r\nx\r\n------b--\r\n"
    )


def test_a_page_saved_in_one_file_brings_its_address(tmp_path: Path) -> None:
    path = tmp_path / "halaman.mhtml"
    path.write_bytes(mhtml())
    (found,) = read_documents([path])
    assert isinstance(found, Document)
    assert (found.url, found.encoding) == (URL, "utf-8")
    assert found.html is not None
    assert found.html.strip() == PAGE.encode().strip()


def test_an_address_of_odd_bytes_is_none_and_the_page_is_read() -> None:
    odd = mhtml().replace(URL.encode(), b"https://kabar.example/\xe4")
    assert isinstance(from_mhtml(odd, "a.mhtml"), Document)


def test_parts_within_parts_without_end_are_refused() -> None:
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(1500))
    assert str(from_mhtml(deep, "a.mhtml")).startswith("a.mhtml: more than 100 parts within parts")


@pytest.mark.parametrize("content", [b"bukan", b"Content-Type: multipart/related; boundary=b\r\n\r\n", mhtml(b"")])
def test_an_mhtml_file_without_a_page_is_one_line(content: bytes) -> None:
    assert str(from_mhtml(content, "a.mhtml")) == "a.mhtml: no HTML page is in this MHTML file"


def test_a_folder_of_saved_pages_is_read_without_what_was_saved_along(tmp_path: Path) -> None:
    """As Chrome (`Judul_files/`) and wget (`index.html?p=12`) leave them."""
    (tmp_path / "Judul_files").mkdir()
    (tmp_path / "lain_files").mkdir()
    for name in ("Judul.html", "Judul_files/saved_resource.html", "lain_files/satu.html", "index.html?p=12"):
        (tmp_path / name).write_text(PAGE + name, encoding="utf-8")
    sources = [Path(found.source).name for found in read_documents([tmp_path]) if isinstance(found, Document)]
    assert sorted(sources) == ["Judul.html", "index.html?p=12", "satu.html"]
