"""The replica news sites keep the contracts of the real ones: REST, feeds, sitemaps, paging, robots, validators."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from selectolax.lexbor import LexborHTMLParser

from crawler.site import load_sites
from tests.replica.furniture import NOTICE
from tests.replica.server import ReplicaServer, serve

WORDPRESS, PORTAL, OFFICIAL = "kabarlembah-fiktif", "portalnusa-fiktif", "bawaslu-lembah-fiktif"
POSTS = "/wp-json/wp/v2/posts"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
FEEDS = [(WORDPRESS, "/feed/"), (PORTAL, "/rss"), (OFFICIAL, "/rss.xml")]
LISTINGS = [(WORDPRESS, "/"), (PORTAL, "/indeks"), (OFFICIAL, "/berita")]


@dataclass(frozen=True)
class Got:
    status: int
    headers: http.client.HTTPMessage
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)


@pytest.fixture(scope="module")
def server() -> Iterator[ReplicaServer]:
    with serve() as running:
        yield running


def get(server: ReplicaServer, site: str, path: str, method: str = "GET", **headers: str) -> Got:
    """One request with the site's Host header; header names are written with underscores."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    host = f"{site}.localhost:{server.port}" if site else f"127.0.0.1:{server.port}"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, headers={"Host": host, **named})
        response = connection.getresponse()
        return Got(response.status, response.headers, response.read().decode())
    finally:
        connection.close()


def links(got: Got, css: str) -> list[str]:
    """The paths that the elements of `css` link to."""
    hrefs = [node.attributes.get("href") or "" for node in LexborHTMLParser(got.text).css(css)]
    return [urlsplit(href).path + ("?" + urlsplit(href).query if urlsplit(href).query else "") for href in hrefs]


def paths_of(server: ReplicaServer, site: str) -> list[str]:
    kind = next(built for built in server.sites if built.name == site)
    return [kind.path_of(article) for article in kind.articles]


# ---------------------------------------------------------------- what all three share


@pytest.mark.parametrize(("site", "missing"), [(WORDPRESS, "/tidak-ada/"), (PORTAL, "/read/1/x"), (OFFICIAL, "/x")])
def test_every_page_of_a_site_says_that_all_of_it_is_invented(server: ReplicaServer, site: str, missing: str) -> None:
    amp = [f"/amp{path}" for path in paths_of(server, site)] if site == PORTAL else []
    for path in ["/", missing, *paths_of(server, site), *amp]:
        page = get(server, site, path)
        tree = LexborHTMLParser(page.text)
        assert page.status == (404 if path == missing else 200), path
        assert tree.css_matches('head meta[name="netral:fictional"][content="true"]'), path
        assert [node.text() for node in tree.css("body .netral-fiktif")] == [NOTICE], path
        assert page.headers["Content-Type"].lower() == "text/html; charset=utf-8"


@pytest.mark.parametrize(("site", "path"), FEEDS)
def test_a_feed_bears_fiktif_in_its_title_and_links_to_pages_that_exist(
    server: ReplicaServer, site: str, path: str
) -> None:
    channel = ElementTree.fromstring(get(server, site, path).text)
    assert "FIKTIF" in (channel.findtext("channel/title") or "")
    found = [urlsplit(item.findtext("link") or "").path for item in channel.iter("item")]
    assert found == paths_of(server, site)[: len(found)]
    assert len(found) >= 8


@pytest.mark.parametrize(("site", "path"), [*FEEDS, *LISTINGS])
def test_a_conditional_get_is_answered_with_304_and_no_body(server: ReplicaServer, site: str, path: str) -> None:
    for asked in (path, paths_of(server, site)[0]):
        first = get(server, site, asked)
        etag, changed = first.headers["ETag"], first.headers["Last-Modified"]
        for headers in ({"If_None_Match": etag}, {"If_None_Match": f'"x", W/{etag}'}, {"If_Modified_Since": changed}):
            again = get(server, site, asked, **headers)
            assert (again.status, again.text, again.headers["ETag"]) == (304, "", etag)
        old = "Thu, 01 Aug 2024 00:00:00 GMT"
        unfit: list[dict[str, str]] = [
            {"If_None_Match": '"x"', "If_Modified_Since": changed},
            {"If_Modified_Since": old},
            {"If_Modified_Since": "kemarin"},
        ]
        assert {get(server, site, asked, **headers).status for headers in unfit} == {200}


def test_head_gives_the_length_without_the_body(server: ReplicaServer) -> None:
    whole = get(server, PORTAL, "/rss")
    head = get(server, PORTAL, "/rss", method="HEAD")
    assert head.text == ""
    assert int(head.headers["Content-Length"]) == len(whole.text.encode())


def test_another_host_gets_the_list_of_sites(server: ReplicaServer) -> None:
    index = get(server, "", "/")
    found = [node.attributes.get("href") for node in LexborHTMLParser(index.text).css("li a")]
    assert found == [server.url_of(site) + "/" for site in (WORDPRESS, PORTAL, OFFICIAL)]
    assert "netral:fictional" in index.text


def test_the_log_tells_who_asked_for_what_in_which_order() -> None:
    with serve() as fresh:
        get(fresh, OFFICIAL, "/robots.txt", User_Agent="uji")
        get(fresh, PORTAL, "/read/1/x?page=2", If_None_Match='"a"')
        first, second = fresh.log
    assert (first.method, first.host, first.path, first.status) == (
        "GET",
        f"{OFFICIAL}.localhost:{fresh.port}",
        "/robots.txt",
        200,
    )
    assert first.headers["user-agent"] == "uji"
    assert (second.path, second.headers["if-none-match"], second.status) == ("/read/1/x?page=2", '"a"', 404)


def test_each_robots_file_closes_what_its_kind_of_site_closes(server: ReplicaServer) -> None:
    rules = {site: get(server, site, "/robots.txt").text.splitlines() for site in (WORDPRESS, PORTAL, OFFICIAL)}
    assert {"Disallow: /wp-admin/", f"Sitemap: {server.url_of(WORDPRESS)}/wp-sitemap.xml"} <= set(rules[WORDPRESS])
    assert {"Crawl-delay: 1", "Disallow: /search"} <= set(rules[PORTAL])
    assert {"Disallow: /core/", "Disallow: /user/login"} <= set(rules[OFFICIAL])


def test_the_site_files_of_the_crawler_fit_the_pages(server: ReplicaServer) -> None:
    files = {site.host: site for site in load_sites(Path(__file__).parent / "replica" / "sites")}
    for kind in server.sites:
        file = files[f"{kind.name}.localhost"]
        assert (file.name, file.fictional) == (kind.title, True)
        assert {f"{article.published:%z}" for article in kind.articles} == {file.timezone.replace(":", "")}
        pages = [get(server, kind.name, path).text for path in paths_of(server, kind.name)]
        assert all(re.search(file.article, path) for path in paths_of(server, kind.name))
        for css in file.strip:
            assert any(LexborHTMLParser(page).css_matches(css) for page in pages), f"{file.host}: {css} is nowhere"


# ---------------------------------------------------------------- WordPress


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
    found = get(server, WORDPRESS, f"{POSTS}?search=NETRALITAS+asn&_fields=id").json
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


@pytest.mark.parametrize(("site", "path"), [(WORDPRESS, "/wp-sitemap-posts-post-1.xml"), (PORTAL, "/sitemap-news.xml")])
def test_a_sitemap_names_every_article_with_its_last_change(server: ReplicaServer, site: str, path: str) -> None:
    urls = ElementTree.fromstring(get(server, site, path).text).findall(f"{SITEMAP}url")
    assert [urlsplit(url.findtext(f"{SITEMAP}loc") or "").path for url in urls] == paths_of(server, site)
    assert all(re.fullmatch(r"2024-\S+\+0[78]:00", url.findtext(f"{SITEMAP}lastmod") or "") for url in urls)


# ---------------------------------------------------------------- the portal and the official site


def test_a_long_portal_article_is_cut_in_pages_and_whole_under_all(server: ReplicaServer) -> None:
    path = next(path for path in paths_of(server, PORTAL) if "bkn-terima" in path)
    one, three, whole = (get(server, PORTAL, f"{path}?page={n}").text for n in ("1", "3", "all"))
    assert ("417 ASN" in one, "417 ASN" in three, "417 ASN" in whole) == (False, False, True)
    for text in (one, three):
        tree = LexborHTMLParser(text)
        assert [node.text() for node in tree.css(".read__kicker")] == ["Jelang Pencoblosan"]
        assert [node.attributes["href"] for node in tree.css("link[rel=canonical]")] == [server.url_of(PORTAL) + path]
    assert "Senin, 25 November 2024 18:55 WIB" in one
    assert "Artikel ini telah tayang di" not in one
    assert "Artikel ini telah tayang di" in whole
    assert get(server, PORTAL, f"{path}?page=4").status == 404


def test_an_amp_twin_and_a_wrong_slug_lead_to_the_article(server: ReplicaServer) -> None:
    path = paths_of(server, PORTAL)[0]
    assert links(get(server, PORTAL, f"/amp{path}"), "link[rel=canonical]") == [path]
    wrong = get(server, PORTAL, path.rpartition("/")[0] + "/lain")
    assert (wrong.status, wrong.headers["Location"]) == (301, server.url_of(PORTAL) + path)


@pytest.mark.parametrize(
    ("site", "address", "row", "following"),
    [
        (PORTAL, "/indeks?page=1", ".indeks__link", ".paging__link--next"),
        (OFFICIAL, "/berita?page=0", ".views-row h3 a", ".pager__item--next a"),
    ],
)
def test_a_listing_leads_from_page_to_page_through_all_articles(
    server: ReplicaServer, site: str, address: str, row: str, following: str
) -> None:
    seen: list[str] = []
    for _ in range(9):
        listing = get(server, site, address)
        seen += links(listing, row)
        onward = links(listing, following)
        if not onward:
            break
        address = onward[0] if onward[0].startswith("/") else address.partition("?")[0] + onward[0]
    assert seen == paths_of(server, site)
    beyond = get(server, site, address.partition("?")[0] + "?page=9")
    assert (beyond.status, links(beyond, row)) == (200, [])


def test_an_official_page_has_its_time_in_the_time_element_alone(server: ReplicaServer) -> None:
    path = "/berita/bawaslu-jayawijaya-rekomendasikan-dua-asn-ke-bkn"
    page = get(server, OFFICIAL, path).text
    assert re.findall(r"2024-10-25T[\d:+]+", page) == ["2024-10-25T10:40:00+09:00"]
    assert "Lompat ke isi utama" in page
    assert "Lembah, Badan Pengawas Pemilu - Bawaslu Kabupaten Jayawijaya" in page
    assert get(server, OFFICIAL, "/node/251").headers["Location"] == server.url_of(OFFICIAL) + path


# ---------------------------------------------------------------- the command


def test_the_command_tells_its_port_and_ends_cleanly() -> None:
    command = [sys.executable, "-m", "tests.replica", "--port", "0"]
    root = Path(__file__).parent.parent
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        told = re.fullmatch(r"listening on 127\.0\.0\.1:(\d+)\n", process.stdout.readline())
        assert told is not None
        taken = [*command[:-1], told[1]]
        second = subprocess.run(taken, capture_output=True, text=True, cwd=root, check=False)
        process.send_signal(signal.SIGTERM)
        _, messages = process.communicate()
    assert (process.returncode, len(messages.splitlines())) == (0, 3)
    assert (second.returncode, second.stdout, len(second.stderr.splitlines())) == (1, "", 1)
    assert "name another with --port" in second.stderr
