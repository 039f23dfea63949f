"""The WordPress-like site keeps the contracts of WordPress: REST, feed, permalinks, pages of a post."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from tests.replica.asking import WORDPRESS, get, links, paths_of
from tests.replica.server import ReplicaServer, serve

POSTS = "/wp-json/wp/v2/posts"


@pytest.fixture(scope="module")
def server() -> Iterator[ReplicaServer]:
    with serve() as running:
        yield running


def test_rest_counts_all_posts_and_pages(server: ReplicaServer) -> None:
    first = get(server, WORDPRESS, f"{POSTS}?per_page=5&_fields=id,title.rendered")
    assert (first.headers["X-WP-Total"], first.headers["X-WP-TotalPages"]) == ("14", "3")
    assert [set(post) for post in first.json] == [{"id", "title"}] * 5
    last = get(server, WORDPRESS, "/?rest_route=/wp/v2/posts&per_page=5&page=3&_fields=id")
    assert len(last.json) == 4


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("per_page=101", "rest_invalid_param"),
        ("per_page=0", "rest_invalid_param"),
        ("page=x", "rest_invalid_param"),
        ("after=kemarin", "rest_invalid_param"),
        ("orderby=warna", "rest_invalid_param"),
        ("page=3", "rest_post_invalid_page_number"),
    ],
)
def test_rest_refuses_what_wordpress_refuses(server: ReplicaServer, query: str, code: str) -> None:
    answer = get(server, WORDPRESS, f"{POSTS}?{query}")
    assert (answer.status, answer.json["code"], answer.json["data"]["status"]) == (400, code, 400)


def test_rest_searches_parts_of_words_in_title_and_text(server: ReplicaServer) -> None:
    on_topic = [article.id for article in server.sites[0].articles if article.kind == "on_topic"]
    found = get(server, WORDPRESS, f"{POSTS}?search=NETRALITAS&_fields=id").json
    assert [post["id"] for post in found] == on_topic
    karbon = 1298
    assert karbon in [post["id"] for post in get(server, WORDPRESS, f"{POSTS}?search=netral&per_page=100").json]
    nothing = get(server, WORDPRESS, f"{POSTS}?search=zaitun&page=4")
    assert (nothing.status, nothing.json, nothing.headers["X-WP-Total"]) == (200, [], "0")


def test_rest_limits_lie_in_the_sites_own_time_and_are_not_included(server: ReplicaServer) -> None:
    query = "_fields=date,date_gmt,modified_gmt&after=2024-11-14T19:05:00&before=2024-11-21T17:32:00"
    assert get(server, WORDPRESS, f"{POSTS}?{query}").json == [
        {"date": "2024-11-19T20:15:00", "date_gmt": "2024-11-19T12:15:00", "modified_gmt": "2024-11-20T01:00:00"}
    ]
    changed = get(server, WORDPRESS, f"{POSTS}?modified_after=2024-11-20T08:59:59&orderby=modified&order=asc").json
    assert [post["id"] for post in changed] == [1482, 1486, 1502]


def test_rest_gives_one_post_whole_and_refuses_an_unknown_one(server: ReplicaServer) -> None:
    post = get(server, WORDPRESS, f"{POSTS}/1482").json
    assert post["link"] == server.url_of(WORDPRESS) + f"/2024/11/19/{post['slug']}/"
    assert "11 kasus" in post["content"]["rendered"]
    assert "41 di antaranya" in post["content"]["rendered"]
    assert "&#8220;" in get(server, WORDPRESS, f"{POSTS}/1389").json["title"]["rendered"]
    assert get(server, WORDPRESS, f"{POSTS}/7").json["code"] == "rest_post_invalid_id"
    assert get(server, WORDPRESS, "/wp-json/wp/v2/menu").json["code"] == "rest_no_route"


def test_a_post_cut_by_nextpage_goes_on_under_its_number(server: ReplicaServer) -> None:
    path = next(path for path in paths_of(server, WORDPRESS) if "64-kasus" in path)
    first, second = get(server, WORDPRESS, path), get(server, WORDPRESS, f"{path}2/")
    assert links(first, ".page-links a") == [f"{path}2/"]
    assert "41 di antaranya" not in first.text
    assert "41 di antaranya" in second.text
    for wrong in (f"{path}3/", path.rstrip("/") + "/0/"):
        assert get(server, WORDPRESS, wrong).headers["Location"] == server.url_of(WORDPRESS) + path
    assert get(server, WORDPRESS, path.rstrip("/")).headers["Location"] == server.url_of(WORDPRESS) + path
    assert get(server, WORDPRESS, "/?p=1482").headers["Location"] == server.url_of(WORDPRESS) + path


def test_the_feed_holds_ten_posts_a_page_in_utc_and_ends_with_404(server: ReplicaServer) -> None:
    pages = [ElementTree.fromstring(get(server, WORDPRESS, f"/feed/?paged={n}").text) for n in (1, 2)]
    assert [len(list(page.iter("item"))) for page in pages] == [10, 4]
    assert all((item.findtext("pubDate") or "").endswith("+0000") for item in pages[0].iter("item"))
    assert get(server, WORDPRESS, "/feed/?paged=3").status == 404
