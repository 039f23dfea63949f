"""Lists that nobody described, and how they go on."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from crawler.probing.look import Look, look
from crawler.probing.pager import find_pager
from crawler.probing.parts import charset_told, dates_told, pages_in, text_css
from crawler.probing.rows import find_rows

WIB = timezone(timedelta(hours=7))
HOST = "kabar.example.id"
TITLES = ["Camat ditegur Bawaslu kota", "Harga beras naik lagi pekan ini", "Jembatan gantung dibuka kembali"]


def page(body: str) -> Look:
    return look(f"<html><head><title>Kabar</title></head><body>{body}</body></html>", f"https://{HOST}/", HOST)


def rows(wrap: str, titles: list[str] = TITLES, path: str = "/read") -> str:
    """`wrap` with {link} for the link of each row."""
    links = (f'<a href="{path}/{n}/judul-{n}">{title}</a>' for n, title in enumerate(titles))
    return "".join(wrap.format(link=link) for link in links)


@pytest.mark.parametrize(
    ("wrap", "item", "link", "date"),
    [
        ('<div class="kartu"><h2>{link}</h2></div>', ".kartu", "a", None),
        ('<div class="kartu"><a href="/x"><img></a><h2>{link}</h2></div>', ".kartu", "h2 a", None),
        ('<li class="kartu">{link} <span class="tgl">Jumat, 25/10/2024</span></li>', ".kartu", "a", ".tgl"),
        ('<div class="kartu">{link}<time datetime="2024-10-25">25 Okt</time></div>', ".kartu", "a", "time[datetime]"),
    ],
)
def test_rows_are_found_with_their_links_and_dates(wrap: str, item: str, link: str, date: str | None) -> None:
    found, *_ = find_rows(page(f'<div class="daftar">{rows(wrap)}</div>'), WIB)
    assert (found.item, found.link, found.date) == (item, link, date)
    assert len(found.addresses) == 3


def test_rows_without_a_class_are_named_by_what_is_around_them() -> None:
    found, *_ = find_rows(page(f'<ul class="daftar">{rows("<li>{link}</li>")}</ul>'), WIB)
    assert found.item == ".daftar > li"


def test_a_list_in_a_sidebar_comes_last() -> None:
    side = f'<aside class="sidebar">{rows("<p class=kecil>{link}</p>", TITLES * 2, "/lain")}</aside>'
    found = find_rows(page(f"{side}<div>{rows('<p class=besar>{link}</p>')}</div>"), WIB)
    assert [each.item for each in found] == [".besar", ".kecil"]


def test_rows_beside_an_article_are_told_by_a_class_that_it_does_not_share() -> None:
    article = '<article class="pos utama"><h1>Camat ditegur Bawaslu kota</h1><p>Isi.</p></article>'
    cards = rows('<article class="pos kartu-kecil">{link}</article>', TITLES * 2)
    assert [each.item for each in find_rows(page(article + cards), WIB)] == [".pos"]
    assert [each.item for each in find_rows(page(article + cards), WIB, beside="h1")] == [".kartu-kecil"]


def test_menus_and_tags_are_no_rows() -> None:
    menu = f"<nav>{rows('<p class=butir>{link}</p>')}</nav>"
    assert find_rows(page(menu + rows("<p class=topik>{link}</p>", path="/tag")), WIB) == []


@pytest.mark.parametrize(
    ("url", "href", "text", "expected"),
    [
        ("/berita", "?page=1", "Berikutnya", ("/berita?page={n}", 0, 1)),
        ("/indeks", "/indeks?page=2", "2", ("/indeks?page={n}", 1, 1)),
        ("/", "/page/2/", "Older posts", ("/page/{n}/", 1, 1)),
        ("/", "/index.php?hal=2", "Berikutnya", ("/index.php?hal={n}", 1, 1)),
        ("/kategori/1", "/kategori/1/15", "2", ("/kategori/1/{n}", 0, 15)),
        ("/cari?q=asn", "/cari?q=asn&page=2", "2", ("/cari?q=asn&page={n}", 1, 1)),
    ],
)
def test_a_pager_is_read_from_its_links(url: str, href: str, text: str, expected: tuple[str, int, int]) -> None:
    found = find_pager(f'<a href="{href}">{text}</a>', f"https://{HOST}{url}")
    assert found is not None
    assert (found.url, found.first, found.step) == expected


def test_the_next_page_in_the_head_says_how_its_address_is_written() -> None:
    head = f'<head><link rel="next" href="https://{HOST}/page/2/"></head>'
    found = find_pager(f'{head}<a href="/page/2">Lihat semua</a>', f"https://{HOST}/")
    assert found is not None
    assert found.url == "/page/{n}/"


@pytest.mark.parametrize(
    "href", ["/read/2/judul", "?page=2&utm=x", "/lain?page=2", "https://lain.example/page/2/", "#"]
)
def test_other_links_are_no_pager(href: str) -> None:
    assert find_pager(f'<a href="{href}">2</a>', f"https://{HOST}/") is None
    headline = '<a href="/?p=120">Empat kata satu judul</a>'
    assert find_pager(headline, f"https://{HOST}/") is None


TEXT = f'<div class="isi">{"<p>Bawaslu meminta aparatur sipil negara netral selama masa kampanye.</p>" * 5}</div>'
ARTICLE = f"https://{HOST}/read/9/judul"


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ('<a href="?page=2">2</a><a href="?page=all">Semua</a>', {"all": "?page=all"}),
        ('<a href="?page=2">2</a>', {"next": "?page={n}", "part": ".isi"}),
        ('<a href="/read/9/judul/2/">2</a>', {"next": "{n}/", "part": ".isi"}),
        ('<a href="/read/9/judul/page/2">2</a>', {"next": "page/{n}", "part": ".isi"}),
        ('<ul class="pager"><a href="/read/9/judul/15">2</a></ul>', {"follow": ".pager a", "part": ".isi"}),
    ],
)
def test_the_pages_of_an_article_are_told_by_its_links(links: str, expected: dict[str, str]) -> None:
    found = pages_in(TEXT + links, ARTICLE)
    assert found is not None
    assert found.model_dump(exclude_none=True, exclude_defaults=True) == expected


def test_the_links_of_others_tell_nothing_of_an_articles_pages() -> None:
    assert pages_in(TEXT + '<a href="/read/10/lain?page=2">2</a><a href="/2">2</a>', ARTICLE) is None
    assert text_css("<p>pendek</p>") is None


def test_where_a_page_tells_its_day() -> None:
    head = (
        '<script type="application/ld+json">{"datePublished": "2024-10-25"}</script><meta name="pubdate" content="x">'
    )
    assert dates_told(head, "/2024/10/25/judul/") == ["JSON-LD", "meta pubdate", "address"]


@pytest.mark.parametrize(
    ("body", "header", "said"),
    [
        (b'<meta charset="utf-8">\xc3\xa9', "utf-8", "utf-8 in the header, utf-8 on the page"),
        (b'<meta charset="utf-8">\xe9', None, "none in the header, utf-8 on the page, and it is in another"),
        (b"x", "none-such", "none-such in the header, none on the page, and it is in another"),
    ],
)
def test_a_charset_that_is_not_what_it_says_is_told(body: bytes, header: str | None, said: str) -> None:
    assert charset_told(body, header) == said
