"""Nights with pages that are there and are not kept: noarchive, and numbers that lead to an article."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.crawling import crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, newsroom, rss

KABAR = "kabar.localhost"
OCTOBER = "Fri, 25 Oct 2024 11:00:00 +0000"
NUMBERS = r"article: ^/(\?p=\d+|[a-z]-[a-z]/)$"
FORBIDDEN = b"<meta name='Robots' content='index, NoArchive'>"


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as served:
        yield served


def name(room: Newsroom, *paths: str) -> None:
    room.route(KABAR, "/feed/", Reply(rss("", *((path, "Judul", OCTOBER) for path in paths))))


def lead(room: Newsroom, number: int, to: str) -> None:
    room.route(KABAR, f"/?p={number}", Reply(status=301, headers={"Location": to}))


@pytest.mark.parametrize(
    "reply",
    [
        Reply(article("Camat"), headers={"X-Robots-Tag": "noarchive"}),
        Reply(article("Camat").replace(b"<title>", FORBIDDEN + b"<title>")),
    ],
)
def test_a_page_that_says_noarchive_is_not_kept_nor_asked_for_again(
    room: Newsroom, tmp_path: Path, reply: Reply
) -> None:
    declare(tmp_path, KABAR)
    name(room, "/a-b/", "/c-d/")
    room.route(KABAR, "/a-b/", reply)
    room.route(KABAR, "/c-d/", Reply(article("Lurah")))
    night = crawl(tmp_path, room.port)
    assert night.outcomes(KABAR) == {"/a-b/": "skipped", "/c-d/": "new"}
    assert night.reason(KABAR, "/a-b/") == "it says noarchive: it is not kept"
    assert b"Camat" not in kept(tmp_path)
    assert b"Lurah" in kept(tmp_path)
    crawl(tmp_path, room.port)
    assert room.paths().count("/a-b/") == 1


def test_a_feed_that_says_noarchive_is_read_and_not_kept(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    body = rss("", ("/a-b/", "Judul", OCTOBER))
    room.route(KABAR, "/feed/", Reply(body, headers={"X-Robots-Tag": "noindex, noarchive"}))
    room.route(KABAR, "/a-b/", Reply(article("Lurah")))
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/a-b/": "new"}
    assert b"<rss" not in kept(tmp_path)


def test_a_number_that_leads_to_a_known_article_is_asked_for_once(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, NUMBERS)
    name(room, "/a-b/", "/?p=7")
    room.route(KABAR, "/a-b/", Reply(article("Camat")))
    lead(room, 7, "/a-b/")
    night = crawl(tmp_path, room.port)
    assert night.outcomes(KABAR) == {"/a-b/": "new", "/?p=7": "skipped"}
    assert "which is known" in night.reason(KABAR, "/?p=7")
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/a-b/": "unchanged", "/?p=7": "unchanged"}
    assert room.paths().count("/?p=7") == 1


def test_a_number_that_is_named_first_gives_its_article_under_the_permalink(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, NUMBERS)
    name(room, "/?p=7", "/a-b/")
    room.route(KABAR, "/a-b/", Reply(article("Camat")))
    lead(room, 7, "/a-b/")
    first = crawl(tmp_path, room.port)
    assert [(visit["url"].rpartition(KABAR)[2][-5:], visit["outcome"]) for visit in first.of(KABAR)] == [
        ("/a-b/", "new"),
        ("/a-b/", "unchanged"),
    ]
    for _ in range(2):
        assert "new" not in crawl(tmp_path, room.port).outcomes(KABAR).values()
    assert room.paths().count("/?p=7") == 2, "once for the article, once to see that it leads there"


def kept(root: Path) -> bytes:
    """All that was archived."""
    return b"".join(gzip.decompress(file.read_bytes()) for file in sorted((root / "archive").iterdir()))
