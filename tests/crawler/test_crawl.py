"""Nights of a crawler on a served newsroom: what is asked, what is not, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.crawling import archived, crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, newsroom, rss

KABAR = "kabar.localhost"
OCTOBER = "Fri, 25 Oct 2024 11:00:00 +0000"
SPRING = "Mon, 01 Apr 2024 11:00:00 +0000"


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as served:
        yield served


def publish(room: Newsroom, host: str, *paths: str, etag: str | None = None, old: tuple[str, ...] = ()) -> None:
    """A feed of these articles, and the articles."""
    items = [(path, f"Judul {path}", OCTOBER) for path in paths] + [(path, "Lama", SPRING) for path in old]
    room.route(host, "/feed/", Reply(rss(f"http://{host}:{room.port}", *items), etag=etag))
    for path in (*paths, *old):
        room.route(host, path, Reply(article(f"Judul {path}"), etag=f'"{path}"'))


def test_robots_txt_comes_first_and_each_young_article_is_asked_once(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "discovery: [{feed: {url: /feed/, whole: true}}]")
    publish(room, KABAR, "/a-b/", "/c-d/?utm_source=rss", "/a-b/#komentar", old=("/lama-sekali/",))
    room.route(KABAR, "/c-d/", Reply(article("Judul c-d")))
    night = crawl(tmp_path, room.port)
    assert (night.code, night.stderr) == (0, "")
    assert room.paths() == ["/robots.txt", "/feed/", "/a-b/", "/c-d/"]
    assert night.outcomes(KABAR) == {"/a-b/": "new", "/c-d/": "new"}
    row = night.nights[KABAR]
    assert (row["tried"], row["ok"], row["candidates"], row["new"], row["note"]) == (3, 3, 2, 2, None)
    assert night.published == {KABAR: 2}, "the feed reaches beyond the window, so it shows all that was published"
    assert {asked.headers["User-Agent"] for asked in room.log} == {"netral-test/0.1"}
    assert not {"Cookie", "Referer"} & {name for asked in room.log for name in asked.headers}


def test_every_page_is_in_the_archive_with_its_hash_and_its_hint(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, KABAR, "/a-b/")
    night = crawl(tmp_path, room.port)
    (visit,) = night.of(KABAR)
    assert archived(tmp_path, visit) == article("Judul /a-b/")
    assert visit["title"] == "Judul /a-b/"
    (feed,) = night.of(KABAR, "discovery")
    assert b"<rss" in archived(tmp_path, feed)


def test_the_second_night_asks_for_no_article(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, KABAR, "/a-b/", "/c-d/")
    crawl(tmp_path, room.port)
    room.log.clear()
    night = crawl(tmp_path, room.port)
    assert room.paths() == ["/robots.txt", "/feed/"]
    assert night.outcomes(KABAR) == {"/a-b/": "unchanged", "/c-d/": "unchanged"}
    assert night.nights[KABAR]["tried"] == 1


def test_an_unchanged_feed_is_asked_conditionally_and_read_no_further(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, KABAR, "/a-b/", etag='"eins"')
    crawl(tmp_path, room.port)
    night = crawl(tmp_path, room.port)
    assert room.log[-1].status == 304
    assert night.of(KABAR) == []
    assert night.of(KABAR, "discovery")[0]["outcome"] == "unchanged"


def test_articles_that_are_due_are_asked_conditionally(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, KABAR, "/sama-saja/", "/di-ubah/", "/di-hapus/", "/ke-depan/", "/tanpa-etag/")
    room.route(KABAR, "/tanpa-etag/", Reply(article("Tetap")))
    room.route(KABAR, "/", Reply(article("Depan")))
    crawl(tmp_path, room.port)
    room.log.clear()
    room.route(KABAR, "/di-ubah/", Reply(article("Judul", "Ralat."), etag='"baru"'))
    room.route(KABAR, "/di-hapus/", Reply(b"", 410))
    room.route(KABAR, "/ke-depan/", Reply(b"", 301, {"Location": "/"}))
    night = crawl(tmp_path, room.port, "--due")
    assert night.outcomes(KABAR) == {
        "/sama-saja/": "unchanged",
        "/di-ubah/": "changed",
        "/di-hapus/": "gone",
        "/ke-depan/": "gone",
        "/tanpa-etag/": "unchanged",
    }
    assert room.paths(status=304) == ["/sama-saja/"]
    changed = next(visit for visit in night.of(KABAR) if visit["outcome"] == "changed")
    assert b"Ralat." in archived(tmp_path, changed)


def test_what_robots_txt_disallows_is_never_asked(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    publish(room, KABAR, "/a-b/", "/rahasia/c-d/", "/pindah-e/")
    room.route(KABAR, "/pindah-e/", Reply(b"", 302, {"Location": "/rahasia/e-f/"}))
    room.route(KABAR, "/robots.txt", Reply(b"User-agent: *\nDisallow: /rahasia/\n"))
    night = crawl(tmp_path, room.port)
    assert room.paths() == ["/robots.txt", "/feed/", "/a-b/", "/pindah-e/"]
    assert night.outcomes(KABAR) == {"/a-b/": "new", "/rahasia/c-d/": "robots", "/pindah-e/": "robots"}
    assert night.nights[KABAR]["robots"] == 2


def test_a_host_whose_robots_txt_fails_is_closed_tonight_and_the_others_are_not(room: Newsroom, tmp_path: Path) -> None:
    for host in ("buka.localhost", "tutup.localhost", "lambat.localhost"):
        declare(tmp_path, host)
        publish(room, host, "/a-b/")
    room.route("tutup.localhost", "/robots.txt", Reply(b"", 503))
    room.route("lambat.localhost", "/robots.txt", Reply(b"User-agent: *\nCrawl-delay: 3600\n"))
    night = crawl(tmp_path, room.port)
    assert set(room.paths("tutup.localhost")) == {"/robots.txt"}
    assert room.paths("lambat.localhost") == ["/robots.txt"]
    assert night.nights["tutup.localhost"]["note"] == "robots.txt answered 503: closed for tonight"
    assert "3600 s between requests" in night.nights["lambat.localhost"]["note"]
    assert (night.nights["tutup.localhost"]["failed"], night.nights["lambat.localhost"]["robots"]) == (1, 1)
    assert night.outcomes("buka.localhost") == {"/a-b/": "new"}


def test_sites_of_one_network_are_asked_one_request_at_a_time(room: Newsroom, tmp_path: Path) -> None:
    hosts = [f"{name}.localhost" for name in ("satu", "dua", "tiga")]
    for host in hosts:
        declare(tmp_path, host, "network: kabar-bersama")
        publish(room, host, "/a-b/", "/c-d/")
        for path in ("/feed/", "/a-b/", "/c-d/"):
            reply = room.routes[host, path]
            assert isinstance(reply, Reply)
            room.route(host, path, Reply(reply.body, seconds=0.05))
    night = crawl(tmp_path, room.port)
    assert room.most_at_once == 1
    assert [night.nights[host]["new"] for host in hosts] == [2, 2, 2]


def test_different_networks_are_asked_side_by_side(room: Newsroom, tmp_path: Path) -> None:
    for host in ("satu.localhost", "dua.localhost", "tiga.localhost"):
        declare(tmp_path, host)
        room.route(host, "/feed/", Reply(rss("", ("/a-b/", "A", OCTOBER)), seconds=0.5))
    crawl(tmp_path, room.port)
    assert room.most_at_once == 3


def test_an_owed_article_is_fetched_the_next_night_though_the_feed_is_the_same(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "budget: 2")
    publish(room, KABAR, "/a-b/", "/c-d/", "/e-f/", etag='"eins"')
    first = crawl(tmp_path, room.port)
    assert first.outcomes(KABAR) == {"/a-b/": "new", "/c-d/": "new", "/e-f/": "skipped"}
    assert first.reason(KABAR, "/e-f/") == "the budget of 2 pages a night is spent"
    second = crawl(tmp_path, room.port)
    assert second.outcomes(KABAR) == {"/a-b/": "unchanged", "/c-d/": "unchanged", "/e-f/": "new"}


def test_pages_of_one_article_are_joined_and_the_whole_is_archived(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "pages: {next: '{n}/', part: .isi}")
    publish(room, KABAR, "/a-b/")
    room.route(KABAR, "/a-b/", Reply(article("Judul", "Halaman satu. <a href='/a-b/2/'>2</a>")))
    room.route(KABAR, "/a-b/2/", Reply(article("Judul", "Halaman dua.")))
    night = crawl(tmp_path, room.port)
    (visit,) = night.of(KABAR)
    whole = archived(tmp_path, visit)
    assert whole.index(b"Halaman satu.") < whole.index(b"Halaman dua.")
    assert crawl(tmp_path, room.port, "--due").outcomes(KABAR) == {"/a-b/": "unchanged"}


def test_a_listing_is_read_until_its_pages_bring_nothing_new(room: Newsroom, tmp_path: Path) -> None:
    listing = "{listing: {url: '/berita?page={n}', first: 0, item: li, date: time, stop: {empty: 1, pages: 9}}}"
    declare(tmp_path, KABAR, f"discovery: [{listing}]", "article: ^/berita/")
    row = "<li><a href='{}'>Judul</a><time datetime='{}'></time></li>"
    pages = [
        row.format("/berita/a", "2024-10-25T10:00:00+07:00") + row.format("/tentang", "2024-10-25"),
        row.format("/berita/a", "2024-10-25T10:00:00+07:00") + row.format("/berita/b", "2024-10-24"),
        row.format("/berita/lama", "2024-04-01"),
        row.format("/berita/jangan", "2024-10-25"),
    ]
    for n, rows in enumerate(pages):
        room.route(KABAR, f"/berita?page={n}", Reply(f"<ul>{rows}</ul>".encode()))
    for path in ("/berita/a", "/berita/b"):
        room.route(KABAR, path, Reply(article("Judul")))
    night = crawl(tmp_path, room.port)
    assert room.paths()[1:] == ["/berita?page=0", "/berita?page=1", "/berita?page=2", "/berita/a", "/berita/b"]
    assert night.outcomes(KABAR) == {"/berita/a": "new", "/berita/b": "new"}
