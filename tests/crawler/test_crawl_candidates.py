"""Nights of which articles are asked for: those near the topic, each once, under the address it is known by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.candidates import NEITHER
from tests.crawler.crawling import crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, newsroom, rss

KABAR = "kabar.localhost"
OCTOBER = "Fri, 25 Oct 2024 11:00:00 +0000"


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as served:
        yield served


def publish(room: Newsroom, *items: tuple[str, str], at: str = "/feed/") -> None:
    room.route(KABAR, at, Reply(rss("", *((path, title, OCTOBER) for path, title in items))))
    for path, title in items:
        room.route(KABAR, path, Reply(article(title)))


def test_what_is_off_topic_is_passed_over_and_counted_by_its_reason(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, ("/a-b/", "Camat Diperiksa"), ("/harga-cabai-rawit-naik/", "Harga Cabai"), ("/c-d/", "Resep Gulai"))
    night = crawl(tmp_path, room.port, "--matching")
    assert night.outcomes(KABAR) == {"/a-b/": "new"}, "what is passed over leaves no visit"
    row = night.nights[KABAR]
    assert (row["candidates"], row["new"], row["skipped"]) == (3, 1, 2)
    assert row["passed_over"] == {NEITHER: 2}
    assert (row["tried"], row["note"]) == (2, None)


def test_a_way_may_ask_for_all_where_the_pipeline_asks_for_what_matches(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "discovery: [{feed: {url: /feed/, fetch: all}}]")
    publish(room, ("/c-d/", "Resep Gulai"))
    assert crawl(tmp_path, room.port, "--matching").outcomes(KABAR) == {"/c-d/": "new"}


def test_and_ask_for_what_matches_where_the_pipeline_asks_for_all(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "discovery: [{feed: {url: /feed/, fetch: matching}}]")
    publish(room, ("/c-d/", "Resep Gulai"))
    assert crawl(tmp_path, room.port).nights[KABAR]["passed_over"] == {NEITHER: 1}


def test_what_one_way_passes_over_another_may_find(room: Newsroom, tmp_path: Path) -> None:
    ways = "{feed: {url: /feed/}}, {feed: {url: '/cari?q={q}', search: [asn]}}"
    declare(tmp_path, KABAR, f"discovery: [{ways}]")
    publish(room, ("/c-d/", "Resep Gulai"))
    publish(room, ("/c-d/", "Resep Gulai"), at="/cari?q=asn")
    row = crawl(tmp_path, room.port, "--matching").nights[KABAR]
    assert (row["candidates"], row["new"], row["passed_over"]) == (1, 1, {})


BARE = b"<urlset><url><loc>/kolom-7/</loc><lastmod>2024-10-25</lastmod></url></urlset>"


@pytest.mark.parametrize(("title", "outcomes"), [("Resep Gulai", {}), ("Camat Diperiksa", {"/kolom-7/": "new"})])
def test_a_headline_that_one_way_tells_counts_for_the_bare_address_of_another(
    room: Newsroom, tmp_path: Path, title: str, outcomes: dict[str, str]
) -> None:
    declare(tmp_path, KABAR, "discovery: [{sitemap: {url: /sitemap.xml}}, {feed: {url: /feed/}}]")
    room.route(KABAR, "/sitemap.xml", Reply(BARE))
    publish(room, ("/kolom-7/", title))
    night = crawl(tmp_path, room.port, "--matching")
    assert night.outcomes(KABAR) == outcomes
    assert night.nights[KABAR]["passed_over"] == ({} if outcomes else {NEITHER: 1})
    assert [visit["title"] for visit in night.of(KABAR)] == [title] * len(outcomes)


def test_of_two_headlines_one_that_matches_is_enough(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "discovery: [{feed: {url: /feed/}}, {feed: {url: /lain/}}]")
    publish(room, ("/kolom-7/", "Selengkapnya"))
    publish(room, ("/kolom-7/", "Camat Diperiksa"), at="/lain/")
    assert crawl(tmp_path, room.port, "--matching").outcomes(KABAR) == {"/kolom-7/": "new"}


def test_a_known_article_is_asked_again_when_due_however_its_title_reads_now(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, ("/a-b/", "Camat Diperiksa"))
    crawl(tmp_path, room.port, "--matching")
    publish(room, ("/a-b/", "Resep Gulai"))
    assert crawl(tmp_path, room.port, "--matching", "--due").outcomes(KABAR) == {"/a-b/": "changed"}


def test_the_number_in_the_address_tells_articles_apart_and_not_the_slug(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, r"key: ^/read/(\d+)/")
    publish(room, ("/read/7/judul-lama", "Judul"), ("/read/7/judul-lain", "Judul"), ("/read/8/judul-lama", "Judul"))
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/read/7/judul-lama": "new", "/read/8/judul-lama": "new"}
    publish(room, ("/read/7/judul-baru", "Judul"))
    night = crawl(tmp_path, room.port)
    assert night.outcomes(KABAR) == {"/read/7/judul-lama": "unchanged"}
    assert night.nights[KABAR]["tried"] == 1


def test_variants_of_one_address_in_several_ways_are_one_article(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "discovery: [{feed: {url: /feed/}}, {feed: {url: /lain/}}]")
    publish(room, ("/a-b/?utm_source=rss", "Judul"), ("/a-b/amp/", "Judul"), ("/a-b", "Judul"))
    publish(room, ("/a-b/?page=2", "Judul"), ("/a-b/print/", "Judul"), at="/lain/")
    room.route(KABAR, "/a-b/", Reply(article("Judul")))
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/a-b/": "new"}


def atom(modified: str) -> bytes:
    entry = "<entry><title>Camat</title><link href='/a-b/'/><published>2024-10-25T11:00:00Z</published>"
    return f"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}<updated>{modified}</updated></entry></feed>".encode()


def test_an_article_that_the_feed_says_was_edited_is_asked_for_before_it_is_due(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    room.route(KABAR, "/feed/", Reply(atom("2024-10-25T11:00:00Z")))
    room.route(KABAR, "/a-b/", Reply(article("Camat")))
    crawl(tmp_path, room.port)
    room.route(KABAR, "/feed/", Reply(atom("2024-10-26T11:00:00Z")))
    room.route(KABAR, "/a-b/", Reply(article("Camat", "Ralat.")))
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/a-b/": "changed"}
    night = crawl(tmp_path, room.port)
    assert (night.outcomes(KABAR), night.nights[KABAR]["tried"]) == ({"/a-b/": "unchanged"}, 1)


def test_due_articles_that_nothing_names_any_more_are_asked_for(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, ("/a-b/", "Camat"), ("/c-d/", "Lurah"), ("/e-f/", "Sekda"))
    crawl(tmp_path, room.port)
    publish(room, ("/e-f/", "Sekda"))
    room.route(KABAR, "/a-b/", Reply(b"", 410))
    night = crawl(tmp_path, room.port, "--due")
    assert night.outcomes(KABAR) == {"/e-f/": "unchanged", "/a-b/": "gone", "/c-d/": "unchanged"}
    assert night.nights[KABAR]["candidates"] == 1
