from __future__ import annotations

import pytest

from crawler.pages import adds, join, next_address, whole_address, with_form
from crawler.ways import Pages

NEXT = Pages(next="{n}/", part=".isi", limit=3)
ADDRESS = "https://kabar.id/2024/10/a-b/"


@pytest.mark.parametrize(
    ("address", "form", "whole"),
    [
        ("https://kabar.id/read/1/a-b", "?page=all", "https://kabar.id/read/1/a-b?page=all"),
        ("https://kabar.id/?p=1", "?page=all", "https://kabar.id/?p=1&page=all"),
        ("https://kabar.id/a-b#isi", "?single=1", "https://kabar.id/a-b?single=1"),
        ("https://kabar.id/a-b", "/all", "https://kabar.id/a-b/all"),
        ("https://kabar.id/a-b/", "2/", "https://kabar.id/a-b/2/"),
    ],
)
def test_a_form_is_put_at_the_end_of_an_address(address: str, form: str, whole: str) -> None:
    assert with_form(address, form) == whole


def test_where_a_site_has_the_whole_article_that_is_asked() -> None:
    assert whole_address(ADDRESS, Pages(all="?page=all")) == ADDRESS + "?page=all"
    assert whole_address(ADDRESS, NEXT) == ADDRESS
    assert whole_address(ADDRESS, None) == ADDRESS


def test_a_following_page_is_asked_only_if_the_page_before_links_to_it() -> None:
    page = f'<a href="{ADDRESS}">1</a> <a href="2/">2</a> <a href="/2024/10/lain/3/">3</a>'
    assert next_address(page, ADDRESS, ADDRESS, NEXT, [ADDRESS]) == ADDRESS + "2/"
    assert next_address(page, ADDRESS, ADDRESS, NEXT, [ADDRESS, ADDRESS + "2/"]) is None
    assert next_address(page, ADDRESS, ADDRESS, None, [ADDRESS]) is None


def test_a_pager_without_end_is_left_at_the_bound() -> None:
    asked = [ADDRESS, ADDRESS + "2/"]
    assert next_address('<a href="3/">3</a>', ADDRESS, ADDRESS, NEXT, asked) == ADDRESS + "3/"
    assert next_address('<a href="4/">4</a>', ADDRESS, ADDRESS, NEXT, [*asked, ADDRESS + "3/"]) is None


def test_pages_are_joined_in_order_and_only_their_text() -> None:
    pages = [
        f"<html><head><meta charset=latin-1></head><body><div class=isi><p>{n} é</p></div><p>kaki {n}</p></body></html>"
        for n in (1, 2, 3)
    ]
    joined = join(pages, ".isi")
    assert joined is not None
    text = joined.decode("utf-8")
    assert "<p>1 é</p><p>2 é</p><p>3 é</p></div><p>kaki 1</p>" in text
    assert "kaki 2" not in text


def test_what_stood_on_a_page_before_is_not_said_again() -> None:
    lead = "<h2>Judul</h2><p>Kepala  berita.</p>"
    pages = [f"<div class=isi>{lead}<p>{n}</p><p><a href=/x>Baca juga: lain</a></p></div>" for n in ("satu", "dua")]
    joined = join(pages, ".isi")
    assert joined is not None
    text = joined.decode("utf-8")
    assert text.count("Kepala  berita.") == text.count("Judul") == text.count("Baca juga") == 1
    assert text.index("satu") < text.index("dua")


def test_text_between_line_breaks_and_in_wrappers_is_joined_paragraph_by_paragraph() -> None:
    first = "<div class=isi>Satu <b>tebal</b> kata.<br><br>Dua kata.</div>"
    second = (
        "<div class=isi><!-- iklan --><div>Dua kata.<br/>Tiga <i>miring</i> kata.<ul><li>Empat</li></ul></div></div>"
    )
    joined = join([first, second], ".isi")
    assert joined is not None
    text = joined.decode("utf-8")
    assert "<p>Tiga <i>miring</i> kata.</p><ul><li>Empat</li></ul></div>" in text
    assert text.count("Dua kata.") == 1


def test_a_page_that_repeats_what_was_there_adds_nothing() -> None:
    first, second = "<div class=isi><p>Satu.</p></div>", "<div class=isi><p>Satu.</p><p>Dua.</p></div>"
    assert adds([first, second], ".isi")
    assert not adds([first, second, first], ".isi")
    assert not adds([first, "<p>tanpa bagian</p>"], ".isi")


def test_links_of_a_pager_are_followed_in_the_order_of_their_numbers_and_to_this_article_alone() -> None:
    pages = Pages(follow=".pager", part=".isi", limit=4)
    address = "https://kabar.id/read/12/a-b"
    pager = (
        "<div class=pager><a href='/read/12/a-b/30'>3</a> <a href='/read/12/a-b'>1</a> <a href='/read/12/a-b/15'>2</a>"
        "<a href='/read/13/c-d/2'>lain</a> <a href='#'>atas</a> <a href='/read/12/a-b-c/2'>mirip</a></div>"
        "<a href='/read/12/a-b/5'>di luar</a>"
    )
    second, third = address + "/15", address + "/30"
    assert next_address(pager, address, address, pages, [address]) == second
    assert next_address(pager, second, address, pages, [address, second]) == third
    assert next_address(pager, third, address, pages, [address, second, third]) is None


def test_a_link_that_says_next_is_followed_by_query_or_by_path() -> None:
    pages = Pages(follow="a.selanjutnya", part=".isi")
    for form in ("?page=2", "/page/2/", "?halaman=2"):
        link = f"<a class=selanjutnya href='{ADDRESS.rstrip('/')}{form}'>Selanjutnya</a>"
        assert next_address(link, ADDRESS, ADDRESS, pages, [ADDRESS]) == ADDRESS.rstrip("/") + form


def test_pages_without_the_part_are_not_joined() -> None:
    assert join(["<p>satu</p>", "<p>dua</p>"], ".isi") is None
