from __future__ import annotations

import pytest

from crawler.pages import join, next_address, whole_address, with_form
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


def test_pages_without_the_part_are_not_joined() -> None:
    assert join(["<p>satu</p>", "<p>dua</p>"], ".isi") is None
