"""A night with sitemaps: which are read, what they name, and what is said of broken ones. One host each."""

from __future__ import annotations

import gzip
from itertools import pairwise
from pathlib import Path

import pytest

from tests.crawler.crawling import Night, crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, newsroom

FEW = "{sitemap: {url: /sitemap.xml, limit: 2, whole: true}}"
DEEP = ["sitemap", "satu", "dua", "tiga", "empat"]
NEWS = "{sitemap: {url: /sitemap.xml, news: true, whole: true}}"


def url(path: str, published: str = "", lastmod: str = "") -> str:
    news = f"<n:news><n:publication_date>{published}</n:publication_date></n:news>" if published else ""
    return f"<url><loc>{path}</loc>{f'<lastmod>{lastmod}</lastmod>' if lastmod else ''}{news}</url>"


def urlset(*urls: str) -> Reply:
    return Reply(f'<urlset xmlns:n="berita">{"".join(urls)}</urlset>'.encode())


def index(*children: tuple[str, str]) -> Reply:
    inside = "".join(f"<sitemap><loc>{path}</loc><lastmod>{day}</lastmod></sitemap>" for path, day in children)
    return Reply(f"<sitemapindex>{inside}</sitemapindex>".encode())


SITES: dict[str, tuple[str, dict[str, Reply]]] = {
    "berita": (
        NEWS,
        {"/sitemap.xml": urlset(url("/a-b/", "2024-10-25T10:00:00Z"), url("/lama-a/", "2024-03-01T10:00:00Z"))},
    ),
    "bertingkat": (
        FEW,
        {
            "/sitemap.xml": index(("/post.xml.gz", "2024-10-26"), ("/post-1.xml", "2024-03-01"), ("/page.xml", "")),
            "/post.xml.gz": Reply(gzip.compress(urlset(url("/a-b/", lastmod="2024-10-26")).body)),
        },
    ),
    "banyak": (
        FEW,
        {
            "/sitemap.xml": index(*((f"/berita-{n}.xml", f"2024-10-0{n}") for n in range(1, 6))),
            "/berita-5.xml": urlset(url("/a-b/", "2024-10-05T10:00:00Z")),
            "/berita-4.xml": urlset(url("/c-d/", "2024-03-04T10:00:00Z")),
        },
    ),
    "lingkar": (
        FEW,
        {"/sitemap.xml": index(("/sitemap.xml", "2024-10-26"), ("/a.xml", "2024-10-26")), "/a.xml": urlset()},
    ),
    "dalam": (
        "{sitemap: {url: /sitemap.xml, limit: 100}}",
        {f"/{name}.xml": index((f"/{below}.xml", "2024-10-26")) for name, below in pairwise(DEEP)},
    ),
    "sepi": (NEWS, {"/sitemap.xml": urlset()}),
    "kosong": (FEW, {"/sitemap.xml": urlset()}),
    "bukan": (FEW, {"/sitemap.xml": Reply(b"<html>Halaman tidak ditemukan</html>")}),
    "keluar": (FEW, {"/sitemap.xml": index(("https://lain.example/post.xml", "2024-10-26"))}),
}  # fmt: skip


@pytest.fixture(scope="module")
def night(room: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Night:
    root = tmp_path_factory.mktemp("sitemaps")
    for name, (way, routes) in SITES.items():
        declare(root, f"{name}.localhost", f"discovery: [{way}]", "article: ^/[a-z]-[a-z]/$")
        for path in ("/a-b/", "/c-d/"):
            room.route(f"{name}.localhost", path, Reply(article("Judul")))
        for path, reply in routes.items():
            room.route(f"{name}.localhost", path, reply)
    return crawl(root, room.port)


def test_a_news_sitemap_that_reaches_beyond_the_window_tells_how_much_was_published(night: Night) -> None:
    assert night.outcomes("berita.localhost") == {"/a-b/": "new"}
    assert night.published["berita.localhost"] == 1


def test_a_news_sitemap_of_one_section_tells_nothing_of_the_site(room: Newsroom, tmp_path: Path) -> None:
    host = "rubrik.localhost"
    declare(tmp_path, host, "discovery: [{sitemap: {url: /lokal.xml, news: true}}]")
    room.route(host, "/lokal.xml", SITES["berita"][1]["/sitemap.xml"])
    room.route(host, "/a-b/", Reply(article("Judul")))
    night = crawl(tmp_path, room.port)
    assert (night.outcomes(host), night.published) == ({"/a-b/": "new"}, {host: None})


def test_of_an_index_only_what_is_young_and_news_is_read_packed_or_not(night: Night, room: Newsroom) -> None:
    assert room.paths("bertingkat.localhost") == ["/robots.txt", "/sitemap.xml", "/post.xml.gz", "/a-b/"]
    assert night.published["bertingkat.localhost"] is None, "lastmod is no day of publication"


def test_of_many_young_ones_the_youngest_are_read_and_the_denominator_is_unknown(night: Night, room: Newsroom) -> None:
    assert room.paths("banyak.localhost")[1:] == ["/sitemap.xml", "/berita-5.xml", "/berita-4.xml", "/a-b/"]
    assert night.published["banyak.localhost"] is None


def test_an_index_that_names_itself_is_read_once(night: Night, room: Newsroom) -> None:
    assert room.paths("lingkar.localhost") == ["/robots.txt", "/sitemap.xml", "/a.xml"]


def test_indexes_below_indexes_are_left_at_the_bound(night: Night, room: Newsroom) -> None:
    assert room.paths("dalam.localhost") == ["/robots.txt", "/sitemap.xml", "/satu.xml", "/dua.xml"]
    assert "an index below 2 others" in night.nights["dalam.localhost"]["note"]


def test_an_empty_sitemap_is_reported_unless_it_holds_the_news_of_two_days(night: Night) -> None:
    assert night.nights["sepi.localhost"]["note"] is None
    assert night.nights["kosong.localhost"]["note"] == "the sitemap is empty"


def test_an_index_is_asked_in_full_every_night_and_its_sitemaps_conditionally(room: Newsroom, tmp_path: Path) -> None:
    host = "dua-malam.localhost"
    declare(tmp_path, host, f"discovery: [{FEW}]", "article: ^/[a-z]-[a-z]/$")
    inside = b"<sitemapindex><sitemap><loc>/post.xml</loc></sitemap></sitemapindex>"
    room.route(host, "/sitemap.xml", Reply(inside, etag='"tetap"'))
    room.route(host, "/post.xml", Reply(urlset(url("/a-b/", lastmod="2024-10-26")).body, etag='"satu"'))
    room.route(host, "/a-b/", Reply(article("Judul")))
    assert crawl(tmp_path, room.port).outcomes(host) == {"/a-b/": "new"}
    crawl(tmp_path, room.port)
    assert room.paths(host, status=304) == ["/post.xml"]


def test_a_page_that_is_no_sitemap_is_reported(night: Night) -> None:
    row = night.nights["bukan.localhost"]
    assert (row["note"], row["failed"]) == ("no sitemap: its root is html", 1)


def test_a_child_on_another_host_is_refused_by_the_guard(night: Night) -> None:
    row = night.nights["keluar.localhost"]
    assert (row["refused"], row["note"]) == (1, "discovery: lain.example is no host of this pipeline")


def test_what_a_sitemap_names_as_it_was_is_not_asked_for_when_it_is_due(tmp_path: Path) -> None:
    host, old, new = "sunting.localhost", "2024-10-20T10:00:00Z", "2100-01-01T10:00:00Z"
    declare(tmp_path, host, "discovery: [{sitemap: {url: /sitemap.xml, edits: true}}]")
    days = {"/a-a/": old, "/a-b/": "2024-10-21T10:00:00Z", "/a-c/": "2024-10-22T10:00:00Z"}
    with newsroom() as room:
        for path in days:
            room.route(host, path, Reply(article(path)))
        room.route(host, "/sitemap.xml", lambda: urlset(*(url(path, lastmod=day) for path, day in days.items())))
        assert set(crawl(tmp_path, room.port).outcomes(host).values()) == {"new"}
        room.log.clear()
        due = crawl(tmp_path, room.port, "--due")
        assert due.outcomes(host) == dict.fromkeys(days, "unchanged")
        assert due.reason(host, "/a-a/") == "it stands as it was, by the sitemap"
        assert room.paths(host) == ["/robots.txt", "/sitemap.xml"]
        days["/a-b/"] = new
        del days["/a-c/"]
        room.route(host, "/a-b/", Reply(article("/a-b/", "Isi yang diralat.")))
        room.route(host, "/a-c/", Reply(b"", 404))
        days["/a-d/"] = "2024-10-23T10:00:00Z"
        room.route(host, "/a-d/", Reply(article("/a-d/")))
        assert crawl(tmp_path, room.port, "--due").outcomes(host) == {
            "/a-a/": "unchanged", "/a-b/": "changed", "/a-c/": "gone", "/a-d/": "new",
        }  # fmt: skip
