"""Nights at newspapers on WordPress, by their REST interface: what is found, what is asked, what is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.crawling import crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, newsroom, rss
from tests.crawler.pressroom import Post, Pressroom

KABAR = "kabar.localhost"
POSTS = "/wp-json/wp/v2/posts"
SEARCH = "discovery: [{wordpress: {search: [netralitas]}}]"


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as served:
        yield served


def press(room: Newsroom, *posts: Post, old: bool = False, bare: bool = False, most: int = 100) -> Pressroom:
    house = Pressroom(room, KABAR, list(posts), old=old, bare=bare, most=most)
    house.open()
    return house


def many(count: int) -> list[Post]:
    return [Post(n, f"/netralitas-{n}/", f"Netralitas {n}") for n in range(1, count + 1)]


def pages_asked(room: Newsroom, term: str = "netralitas") -> list[tuple[str, str]]:
    return [(query["per_page"], query["page"]) for query in room.asked(POSTS) if query.get("search") == term]


def test_the_search_names_what_fits_and_the_denominator_counts_all(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, SEARCH)
    press(
        room,
        Post(1, "/camat-netralitas/", "Netralitas camat"),
        Post(2, "/harga-cabai/", "Harga cabai"),
        Post(3, "/lama-sekali/", "Netralitas lama", date="2024-03-01T03:00:00"),
        Post(4, "/tersembunyi-e/", "Netralitas rahasia", protected=True),
    )
    night = crawl(tmp_path, room.port)
    assert night.outcomes(KABAR) == {"/camat-netralitas/": "new"}
    assert night.published == {KABAR: 3}
    (visit,) = night.of(KABAR)
    assert (visit["key"], visit["html"]) == ("1", "<p>Isi berita.</p>")


@pytest.mark.parametrize("bare", [False, True])
def test_pages_are_read_to_the_last_with_or_without_the_headers_that_count_them(
    room: Newsroom, tmp_path: Path, bare: bool
) -> None:
    declare(tmp_path, KABAR, SEARCH, "budget: 1")
    press(room, *many(200), bare=bare)
    row = crawl(tmp_path, room.port).nights[KABAR]
    asked = [("100", "1"), ("100", "2")]
    assert pages_asked(room) == ([*asked, ("100", "3")] if bare else asked), "past the end is 400, which is the end"
    assert (row["candidates"], row["failed"], row["note"]) == (200, 0, None)


def test_a_server_that_refuses_a_hundred_at_once_is_asked_for_ten(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, SEARCH, "budget: 1")
    press(room, *many(12), most=20)
    night = crawl(tmp_path, room.port)
    assert pages_asked(room) == [("100", "1"), ("10", "1"), ("10", "2")]
    assert (night.nights[KABAR]["candidates"], night.nights[KABAR]["note"]) == (12, None)


def test_tags_are_asked_by_their_slugs(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "discovery: [{wordpress: {search: [], tags: [netralitas-asn, tidak-ada], edits: false}}]")
    press(room, Post(1, "/tanpa-kata/", "Tanpa kata", tag=7), Post(2, "/tanpa-tanda/", "Tanpa tanda"))
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/tanpa-kata/": "new"}


def test_without_permalinks_the_interface_and_the_posts_are_queries(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, "discovery: [{wordpress: {search: [netralitas], route: query}}]", r"article: ^/\?p=\d+$")
    Pressroom(room, KABAR, [Post(41, "/?p=41", "Netralitas lurah")], plain=True).open()
    night = crawl(tmp_path, room.port)
    assert night.outcomes(KABAR) == {"/?p=41": "new"}
    assert {query["rest_route"] for query in room.asked("/") if "rest_route" in query} == {"/wp/v2/posts"}


def test_an_old_post_that_was_edited_in_the_window_is_asked_for_again(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, SEARCH)
    old = Post(1, "/camat-netralitas/", "Netralitas camat", date="2024-08-02T03:00:00")
    house = press(room, old, Post(2, "/harga-cabai/", "Harga cabai", date="2024-03-01T03:00:00"))
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/camat-netralitas/": "new"}
    old.date, old.modified, old.text = "2024-07-01T03:00:00", "2024-10-26T03:00:00", "Ralat: bukan camat."
    house.publish(old)
    night = crawl(tmp_path, room.port)
    assert night.outcomes(KABAR) == {"/camat-netralitas/": "changed"}
    (visit,) = night.of(KABAR)
    assert visit["html"] == "<p>Ralat: bukan camat.</p>"
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/camat-netralitas/": "unchanged"}, "told, and dealt with"


def test_a_wordpress_too_old_for_edits_shows_it_and_its_old_posts_are_left_alone(
    room: Newsroom, tmp_path: Path
) -> None:
    declare(tmp_path, KABAR, SEARCH)
    press(room, Post(1, "/camat-netralitas/", "Netralitas", date="2024-03-01T03:00:00"), old=True)
    night = crawl(tmp_path, room.port)
    assert night.of(KABAR) == []
    assert "modified_after is ignored" in night.stderr
    assert not [query for query in room.asked(POSTS) if "include" in query]


def test_due_articles_that_nothing_names_any_more_are_asked_about_a_hundred_at_a_time(
    room: Newsroom, tmp_path: Path
) -> None:
    declare(tmp_path, KABAR, SEARCH)
    posts = many(120)
    house = press(room, *posts)
    crawl(tmp_path, room.port)
    same, edited, gone = posts[0], posts[1], posts[2]
    for post in posts:
        post.title = "Tanpa kata itu"
    edited.modified, edited.text = "2024-10-25T09:00:00", "Ralat."
    house.publish(edited)
    house.remove(gone)
    room.log.clear()
    night = crawl(tmp_path, room.port, "--due")
    outcomes = night.outcomes(KABAR)
    assert (outcomes[same.path], outcomes[edited.path], outcomes[gone.path]) == ("unchanged", "changed", "gone")
    assert len(outcomes) == 120
    assert [path for path in room.paths() if path.startswith("/netralitas")] == [gone.path, edited.path]
    assert len([query for query in room.asked(POSTS) if "include" in query]) == 3, "two batches, and what was edited"
    assert night.nights[KABAR]["tried"] == 8, "the interface six times, and two pages"


def test_due_articles_that_the_interface_names_as_they_were_are_not_asked_for(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, SEARCH)
    posts = many(3)
    house = press(room, *posts)
    crawl(tmp_path, room.port)
    posts[1].modified, posts[1].text = "2024-10-25T09:00:00", "Ralat."
    house.publish(posts[1])
    room.log.clear()
    night = crawl(tmp_path, room.port, "--due")
    assert [path for path in room.paths() if path.startswith("/netralitas")] == [posts[1].path]
    assert list(night.outcomes(KABAR).values()).count("unchanged") == 2


def test_a_post_that_only_the_feed_named_is_asked_about_by_the_number_that_its_page_tells(
    room: Newsroom, tmp_path: Path
) -> None:
    declare(tmp_path, KABAR, "discovery: [{wordpress: {search: [netralitas]}}, {feed: {url: /feed/}}]")
    press(room, Post(9, "/lurah-ditegur/", "Lurah ditegur"))
    room.route(KABAR, "/feed/", Reply(rss("", ("/lurah-ditegur/", "Lurah", "Fri, 25 Oct 2024 03:00:00 +0000"))))
    short = {"Link": f"<http://{KABAR}:{room.port}/?p=9>; rel=shortlink"}
    room.route(KABAR, "/lurah-ditegur/", Reply(article("Lurah ditegur"), headers=short))
    crawl(tmp_path, room.port)
    room.route(KABAR, "/feed/", Reply(rss("", ("/lain-lagi/", "Lain", "Mon, 01 Apr 2024 03:00:00 +0000"))))
    room.log.clear()
    assert crawl(tmp_path, room.port, "--due").outcomes(KABAR) == {"/lurah-ditegur/": "unchanged"}
    assert "/lurah-ditegur/" not in room.paths()


DAY = "Fri, 25 Oct 2024 03:00:00 +0000"


def numbered(room: Newsroom, path: str, text: str) -> None:
    """The page of post 9."""
    short = {"Link": f"<http://{KABAR}:{room.port}/?p=9>; rel=shortlink"}
    room.route(KABAR, path, Reply(article("Lurah ditegur", text), headers=short))


def test_an_article_whose_slug_changed_stays_one_where_only_a_feed_tells(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    numbered(room, "/lurah-ditegur/", "Isi berita.")
    room.route(KABAR, "/feed/", Reply(rss("", ("/lurah-ditegur/", "Lurah", DAY))))
    crawl(tmp_path, room.port)
    numbered(room, "/lurah-ditegur-bawaslu/", "Isi yang diralat.")
    room.route(KABAR, "/lurah-ditegur/", Reply(status=301, headers={"Location": "/lurah-ditegur-bawaslu/"}))
    room.route(KABAR, "/feed/", Reply(rss("", ("/lurah-ditegur-bawaslu/", "Lurah", DAY))))
    moved = crawl(tmp_path, room.port).outcomes(KABAR)
    assert moved == {"/lurah-ditegur-bawaslu/": "skipped", "/lurah-ditegur/": "changed"}
    room.log.clear()
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/lurah-ditegur-bawaslu/": "unchanged"}
    assert room.paths(KABAR) == ["/robots.txt", "/feed/"]
    numbered(room, "/lurah-ditegur-bawaslu/", "Isi yang diralat dua kali.")
    room.route(KABAR, "/feed/", Reply(rss("", ("/lain-lagi/", "Lain", "Mon, 01 Apr 2024 03:00:00 +0000"))))
    assert crawl(tmp_path, room.port, "--due").outcomes(KABAR) == {"/lurah-ditegur/": "changed"}


def test_two_articles_of_one_number_on_one_host_stay_two(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    numbered(room, "/lurah-ditegur/", "Isi berita.")
    room.route(KABAR, "/feed/", Reply(rss("", ("/lurah-ditegur/", "Lurah", DAY))))
    crawl(tmp_path, room.port)
    numbered(room, "/jatim/camat-ditegur/", "Isi berita lain.")
    room.route(KABAR, "/feed/", Reply(rss("", ("/jatim/camat-ditegur/", "Camat", DAY))))
    assert crawl(tmp_path, room.port).outcomes(KABAR) == {"/jatim/camat-ditegur/": "new"}


def test_where_the_interface_is_closed_the_note_says_so(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR, SEARCH)
    night = crawl(tmp_path, room.port)
    assert night.nights[KABAR]["note"] == "discovery: answered 404"
