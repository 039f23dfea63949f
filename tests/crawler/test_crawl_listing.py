"""Nights with listings: an index by date, searches, pagers by offset, and what robots.txt closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.crawling import crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, newsroom, rss

KABAR = "kabar.localhost"
ARTICLE = "article: ^/berita/"
OCTOBER = "Fri, 25 Oct 2024 11:00:00 +0000"


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as served:
        for name in "abcdef":
            served.route(KABAR, f"/berita/{name}", Reply(article(f"Judul {name}")))
        yield served


def listing(way: str) -> str:
    return f"discovery: [{{listing: {{item: li, {way}}}}}]"


def rows(*names: str, date: str = "") -> Reply:
    shown = "".join(f"<li><a href='/berita/{name}'>Judul {name}</a><span>{date}</span></li>" for name in names)
    return Reply(f"<ul>{shown}</ul>".encode())


def test_an_index_by_date_is_read_day_by_day_and_page_by_page(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, listing("whole: true, url: '/indeks?hari={date:%Y-%-m-%-d}&hal={n}'"), ARTICLE)

    def day(query: dict[str, str]) -> Reply:
        full = {("2024-10-27", "1"): "ab", ("2024-10-27", "2"): "bc", ("2024-8-1", "1"): "d", ("2024-7-31", "1"): "e"}
        return rows(*full.get((query["hari"], query["hal"]), ""))

    room.answer(KABAR, "/indeks", day)
    night = crawl(tmp_path, room.port, "--until")
    assert sorted(night.outcomes(KABAR)) == ["/berita/a", "/berita/b", "/berita/c", "/berita/d"]
    days = list(dict.fromkeys(query["hari"] for query in room.asked("/indeks")))
    assert (days[0], days[-1], len(days)) == ("2024-10-27", "2024-8-1", 88)
    assert [query["hal"] for query in room.asked("/indeks") if query["hari"] == "2024-10-27"] == ["1", "2", "3"]
    assert night.published == {KABAR: 4}, "the days were read to their ends"


def test_a_search_is_asked_for_each_term_and_its_hits_are_not_tested(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, listing("url: '/cari?q={q}&mulai={n}', first: 0, step: 20, search: [asn netral]"), ARTICLE)
    hits = {"0": rows("a", "b", date="25 Okt 2024 18:20 WIB"), "20": rows("c", date="1 Mei 2024"), "40": rows("d")}
    room.answer(KABAR, "/cari", lambda query: hits.get(query["mulai"], rows()))
    night = crawl(tmp_path, room.port, "--matching")
    assert [(query["q"], query["mulai"]) for query in room.asked("/cari")] == [
        ("asn netral", "0"),
        ("asn netral", "20"),
        ("asn netral", "40"),
        ("asn netral", "60"),
    ]
    assert sorted(night.outcomes(KABAR)) == ["/berita/a", "/berita/b", "/berita/c", "/berita/d"]


def test_dates_shown_to_people_keep_old_hits_out(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, listing("url: '/cari?q={q}', date: span, search: [asn]"), ARTICLE)
    old, young = rows("a", date="Rabu, 1 Mei 2024 | 08.00 WIB").body, rows("b", date="25/10/2024 18:20").body
    room.route(KABAR, "/cari?q=asn", Reply(old + young))
    assert list(crawl(tmp_path, room.port).outcomes(KABAR)) == ["/berita/b"]


def test_a_search_without_hits_for_any_term_is_reported(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, listing("url: '/cari?q={q}', search: [asn, pns]"), ARTICLE)
    room.answer(KABAR, "/cari", lambda _: rows())
    assert "the page's markup has changed" in crawl(tmp_path, room.port).nights[KABAR]["note"]


def test_a_search_that_robots_txt_closes_is_left_alone_and_the_rest_goes_on(room: Newsroom, tmp_path: Path) -> None:
    ways = "{listing: {item: li, url: '/cari?q={q}', search: [asn, pns]}}, {feed: {url: /feed/}}"
    declare(tmp_path, KABAR, f"discovery: [{ways}]", ARTICLE)
    room.route(KABAR, "/robots.txt", Reply(b"User-agent: *\nDisallow: /cari\n"))
    room.route(KABAR, "/feed/", Reply(rss("", ("/berita/a", "Judul", OCTOBER)), etag='"satu"'))
    night = crawl(tmp_path, room.port)
    assert room.paths() == ["/robots.txt", "/feed/", "/berita/a"]
    assert (night.nights[KABAR]["robots"], night.nights[KABAR]["note"]) == (1, None)
    crawl(tmp_path, room.port)
    assert room.log[-1].status == 304, "what is closed is not owed"


def test_a_site_whose_only_way_is_closed_says_so(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, listing("url: '/cari?q={q}', search: [asn]"), ARTICLE)
    room.route(KABAR, "/robots.txt", Reply(b"User-agent: *\nDisallow: /cari\n"))
    assert crawl(tmp_path, room.port).nights[KABAR]["note"] == "discovery: robots.txt disallows it"


CHANNELS = [f"listing: {{item: li, date: span, whole: true, url: '/{name}?hal={{n}}'}}" for name in ("satu", "dua")]
TODAY = "25 Okt 2024 18:20 WIB"


def channel(room: Newsroom, path: str, *names: str) -> None:
    """A listing of one page."""
    first = rows(*names, date=TODAY)
    room.answer(KABAR, path, lambda query: first if query["hal"] == "1" else rows())


def test_of_two_channels_the_sum_is_counted_each_article_once(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, f"discovery: [{{{CHANNELS[0]}}}, {{{CHANNELS[1]}}}]", ARTICLE)
    channel(room, "/satu", "a", "b")
    channel(room, "/dua", "b", "c", "d")
    assert crawl(tmp_path, room.port).published == {KABAR: 4}


def test_rows_of_one_article_are_counted_once_by_its_key(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, f"discovery: [{{{CHANNELS[0]}}}]", ARTICLE, r"key: (\d+)$")
    names = ("a-7", "desa/a-7", "b-8")
    channel(room, "/satu", *names)
    for name in names:
        room.route(KABAR, f"/berita/{name}", Reply(article(name)))
    assert crawl(tmp_path, room.port).published == {KABAR: 2}


def test_where_one_of_the_channels_fails_the_sum_is_unknown(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, f"discovery: [{{{CHANNELS[0]}}}, {{{CHANNELS[1]}}}]", ARTICLE)
    channel(room, "/satu", "a")
    night = crawl(tmp_path, room.port)
    assert (night.outcomes(KABAR), night.published) == ({"/berita/a": "new"}, {KABAR: None})
