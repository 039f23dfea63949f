"""A night with feeds of every kind, one host each."""

from __future__ import annotations

import json

import pytest

from tests.crawler.crawling import SINCE, Night, crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, rss

OCTOBER = "Fri, 25 Oct 2024 11:00:00 +0000"
SPRING = "Mon, 01 Apr 2024 11:00:00 +0000"


def feed(*paths: str, date: str = OCTOBER, status: int = 200) -> Reply:
    return Reply(rss("", *((path, "Judul", date) for path in paths)), status)


def blogger(*paths: str) -> Reply:
    entries = [
        {
            "title": {"$t": "Judul"},
            "published": {"$t": "2024-10-25T18:00:00.000+07:00"},
            "updated": {"$t": f"2024-10-2{n}T18:00:00.000+07:00"},
            "link": [{"rel": "replies", "href": "/komentar"}, {"rel": "alternate", "href": path}],
            "content": {"$t": "<p>Isi &amp; <b>kata</b></p>"},
        }
        for n, path in enumerate(paths, 5)
    ]
    return Reply(json.dumps({"feed": {"entry": entries} if entries else {}}).encode())


def items(*paths: str) -> Reply:
    found = [{"id": path, "url": path, "title": "Judul", "date_published": "2024-10-25T18:00:00Z"} for path in paths]
    return Reply(json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": found}).encode())


SITES: dict[str, tuple[str, dict[str, Reply]]] = {
    "wp": (
        "{feed: {url: /feed/, pages: '?paged={n}'}}",
        {
            "/feed/": feed("/a-a/", "/a-b/"),
            "/feed/?paged=2": feed("/a-b/", "/a-c/"),
            "/feed/?paged=3": feed(status=404),
        },
    ),
    "jauh": (
        "{feed: {url: /feed/, whole: true, pages: '?paged={n}'}}",
        {"/feed/": feed("/a-a/"), "/feed/?paged=2": feed("/a-b/", date=SPRING), "/feed/?paged=3": feed("/a-c/")},
    ),
    "banyak": (
        "{feed: {url: /feed/, pages: '?paged={n}', stop: {pages: 2}}}",
        {"/feed/": feed("/a-a/"), "/feed/?paged=2": feed("/a-b/"), "/feed/?paged=3": feed("/a-c/")},
    ),
    "ulang": (
        "{feed: {url: /feed/, pages: '?paged={n}'}}",
        {"/feed/": feed("/a-a/"), "/feed/?paged=2": feed("/a-a/"), "/feed/?paged=3": feed("/a-c/")},
    ),
    "blog": (
        "{feed: {url: '/feeds/posts/default?alt=json', pages: '?start-index={start}'}}",
        {
            "/feeds/posts/default?alt=json": blogger("/a-a/", "/a-b/"),
            "/feeds/posts/default?alt=json&start-index=3": blogger("/a-c/"),
            "/feeds/posts/default?alt=json&start-index=4": blogger(),
        },
    ),
    "cari": (
        "{feed: {url: '/feeds/posts/default?alt=json&q={q}', search: [asn netral, lurah]}}",
        {
            "/feeds/posts/default?alt=json&q=asn+netral": blogger("/a-a/"),
            "/feeds/posts/default?alt=json&q=lurah": blogger(),
        },
    ),
    "json": ("{feed: {url: /feed.json}}", {"/feed.json": items("/a-a/", "/a-b/")}),
    "kosong": ("{feed: {url: /feed/}}", {"/feed/": feed()}),
    "hilang": ("{feed: {url: /feed/}}", {"/feed/": feed("/a-a/", status=404)}),
    "rusak": ("{feed: {url: /feed/}}", {"/feed/": Reply(feed("/a-a/", "/a-b/").body.replace(b"</rss>", b"<br>& &x;"))}),
}  # fmt: skip


@pytest.fixture(scope="module")
def night(room: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Night:
    root = tmp_path_factory.mktemp("feeds")
    for name, (way, routes) in SITES.items():
        declare(root, f"{name}.localhost", f"discovery: [{way}]", "article: ^/[a-z]-[a-z]/$")
        for path in ("/a-a/", "/a-b/", "/a-c/"):
            room.route(f"{name}.localhost", path, Reply(article("Judul")))
        for path, reply in routes.items():
            room.route(f"{name}.localhost", path, reply)
    return crawl(root, room.port)


def found(night: Night, name: str) -> list[str]:
    return sorted(night.outcomes(f"{name}.localhost"))


def test_a_feed_is_read_page_by_page_to_its_404(night: Night, room: Newsroom) -> None:
    assert found(night, "wp") == ["/a-a/", "/a-b/", "/a-c/"]
    row = night.nights["wp.localhost"]
    assert (row["note"], row["gone"], row["failed"]) == (None, 0, 0), "the end of a feed is no fault"


def test_a_feed_is_read_no_further_than_the_window(night: Night, room: Newsroom) -> None:
    assert SINCE.startswith("2024-08")
    assert found(night, "jauh") == ["/a-a/"]
    assert "/feed/?paged=3" not in room.paths("jauh.localhost")
    assert night.published["jauh.localhost"] == 1


def test_a_feed_that_is_left_at_its_bound_is_told_of(night: Night, room: Newsroom) -> None:
    assert "banyak.localhost: /feed/: left after 2 pages, within the window" in night.stderr
    assert night.stderr.count("within the window") == 1
    assert "/feed/?paged=3" not in room.paths("banyak.localhost")


def test_a_feed_whose_pages_repeat_is_left(night: Night, room: Newsroom) -> None:
    assert found(night, "ulang") == ["/a-a/"]
    assert "/feed/?paged=3" not in room.paths("ulang.localhost")


def test_blogger_s_json_is_paged_by_the_number_of_the_next_entry(night: Night) -> None:
    assert found(night, "blog") == ["/a-a/", "/a-b/", "/a-c/"]
    assert night.nights["blog.localhost"]["note"] is None


def test_a_feed_may_be_a_search_and_find_nothing(night: Night) -> None:
    assert found(night, "cari") == ["/a-a/"]
    assert night.nights["cari.localhost"]["note"] is None
    assert night.published["cari.localhost"] is None, "a search knows no denominator"


def test_json_feed_is_read(night: Night) -> None:
    assert found(night, "json") == ["/a-a/", "/a-b/"]


def test_an_empty_feed_is_reported_though_it_answers_200(night: Night) -> None:
    assert night.nights["kosong.localhost"]["note"] == "the feed is empty"


def test_a_feed_that_answers_404_is_not_there_however_valid(night: Night) -> None:
    assert found(night, "hilang") == []
    assert night.nights["hilang.localhost"]["note"] == "discovery: answered 404"


def test_a_feed_that_is_invalid_xml_is_read_as_far_as_it_goes(night: Night) -> None:
    assert found(night, "rusak") == ["/a-a/", "/a-b/"]
