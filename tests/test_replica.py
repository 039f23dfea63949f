"""The replica news sites, as one: all say that they are invented, all answer a conditional GET, all are logged."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from selectolax.lexbor import LexborHTMLParser

from crawler.site import load_sites
from tests.replica.asking import OFFICIAL, PORTAL, SITEMAP, WORDPRESS, get, paths_of
from tests.replica.furniture import NOTICE
from tests.replica.server import ReplicaServer, serve

FEEDS = [(WORDPRESS, "/feed/"), (PORTAL, "/rss"), (OFFICIAL, "/rss.xml")]
LISTINGS = [(WORDPRESS, "/"), (PORTAL, "/indeks"), (OFFICIAL, "/berita")]


@pytest.fixture(scope="module")
def server() -> Iterator[ReplicaServer]:
    with serve() as running:
        yield running


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


@pytest.mark.parametrize(("site", "path"), [(WORDPRESS, "/wp-sitemap-posts-post-1.xml"), (PORTAL, "/sitemap-news.xml")])
def test_a_sitemap_names_every_article_with_its_last_change(server: ReplicaServer, site: str, path: str) -> None:
    urls = ElementTree.fromstring(get(server, site, path).text).findall(f"{SITEMAP}url")
    assert [urlsplit(url.findtext(f"{SITEMAP}loc") or "").path for url in urls] == paths_of(server, site)
    assert all(re.fullmatch(r"2024-\S+\+0[78]:00", url.findtext(f"{SITEMAP}lastmod") or "") for url in urls)


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
