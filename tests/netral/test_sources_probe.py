"""`netral sources probe`, as it is used: what it prints is a site file that the crawler can take."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.site import FOLDER, Site, load_sites
from tests.crawler.newsroom import newsroom
from tests.netral.conftest import ROOT, Desk
from tests.netral.oddnews.__main__ import AT_THE_FOOT, sections, wordpress
from tests.replica.kinds.group import KINDS, host_of, serve_kinds
from tests.replica.kinds.story import load
from tests.replica.server import ReplicaServer


@pytest.fixture(scope="module")
def kinds() -> Iterator[ReplicaServer]:
    with serve_kinds() as (server, _):
        yield server


@pytest.fixture
def odd(desk: Desk) -> Desk:
    """A desk before the sites of `tests.netral.oddnews`, with a family of its own."""
    families = desk.folder / "sites" / "families"
    families.mkdir(parents=True)
    shutil.copy(FOLDER / "families" / "wordpress.yml", families / "wordpress.yml")
    desk.write(
        "pipelines.yaml",
        f"pipelines:\n  odd:\n    replica: {{folder: {ROOT / 'tests/netral/oddnews'}, port: {desk.port}}}\n"
        "    sites: {include: all, folder: sites}\n",
    )
    return desk


def as_declared(desk: Desk, host: str, text: str) -> Site:
    """The site that the loader makes of a printed file."""
    desk.write(f"printed/{host}.yml", text)
    (site,) = load_sites(desk.folder / "printed")
    return site


def ways(site: Site) -> list[dict[str, object]]:
    return [entry.model_dump(exclude_unset=True, exclude_none=True) for entry in site.discovery]


def test_a_wordpress_is_read_by_its_interface_and_its_feed(desk: Desk) -> None:
    host = "kabarlembah-fiktif.localhost"
    done = desk.netral("sources", "probe", f"http://{host}/", "--province", "72", "-p", "demo")
    assert done.returncode == 0
    site = as_declared(desk, host, done.stdout)
    assert (site.name, site.provinces, site.status, site.fictional) == (
        "KabarLembah-FIKTIF.com", ["72"], "unverified", True,
    )  # fmt: skip
    assert ways(site) == [{"wordpress": {}}, {"feed": {"url": "/feed/", "pages": "?paged={n}"}}]
    assert site.pages is not None
    assert (site.pages.next, site.pages.part) == ("{n}/", ".entry-content")
    assert site.example is not None
    assert not any(site.is_article(path) for path in ("/", "/tag/netralitas-asn/", "/category/politik/", "/page/2/"))
    assert "json-ld" in done.stdout
    assert "not found: news sitemap: none\n" in done.stderr


def test_every_line_says_where_it_was_found(desk: Desk) -> None:
    printed = desk.netral("sources", "probe", "bawaslu-lembah-fiktif.localhost", "-p", "demo").stdout
    lines = [line for line in printed.splitlines() if not line.startswith(("#", "host:", "discovery:"))]
    assert len(lines) >= 7
    assert all(re.search(r"\S +  # \S|\S  # \S", line) for line in lines)


def test_a_drupal_is_read_by_its_feed_and_its_list_that_counts_from_zero(desk: Desk) -> None:
    host = "bawaslu-lembah-fiktif.localhost"
    done = desk.netral("sources", "probe", f"http://{host}/", "-p", "demo")
    site = as_declared(desk, host, done.stdout)
    listing = {"url": "/berita?page={n}", "first": 0, "item": ".views-row", "date": "time[datetime]"}
    assert ways(site) == [{"feed": {"url": "/rss.xml"}}, {"listing": listing}]
    assert site.article == "^/berita/[^/?]+$"
    assert "declared already: " in done.stderr
    assert "not found: WordPress REST interface at /wp-json/: answered 404\n" in done.stderr


def test_a_portal_has_a_news_sitemap_and_whole_articles(desk: Desk) -> None:
    host = "portalnusa-fiktif.localhost"
    done = desk.netral("sources", "probe", f"http://{host}/", "-p", "demo")
    site = as_declared(desk, host, done.stdout)
    assert [next(iter(way)) for way in ways(site)] == ["feed", "sitemap", "listing"]
    assert {"sitemap": {"url": "/sitemap-news.xml", "news": True}} in ways(site)
    assert site.pages is not None
    assert site.pages.all == "?page=all"
    assert "not found: search at /search?q={q}: robots.txt disallows it\n" in done.stderr


EXPECTED = {
    "wordpress": [{"wordpress": {}}, {"feed": {"url": "/feed/", "pages": "?paged={n}"}}],
    "wordpress_closed": [
        {"feed": {"url": "/feed/", "pages": "?paged={n}"}},
        {"feed": {"url": "/feed/?s={q}&orderby=date", "pages": "?paged={n}"}},
    ],
    "wordpress_query": [{"wordpress": {"route": "query"}}, {"feed": {"url": "/?feed=rss2"}}],
    "blogger": [{"feed": {"url": "/feeds/posts/default?alt=json&max-results=50", "pages": "&start-index={start}"}}],
    "ghost": [{"feed": {"url": "/rss/"}}, {"sitemap": {"url": "/sitemap.xml", "edits": True}}],
    "tribun": [{"sitemap": {"url": "/lokal/sitemap_news.xml", "news": True}}],
    "handmade": [{"listing": {"url": "/index.php?hal={n}", "item": ".baris", "date": ".tgl"}}],
    "bawaslu": [{"listing": {"url": "/berita?page={n}", "first": 0, "item": ".views-row", "date": "time[datetime]"}}],
}


@pytest.mark.parametrize("kind", EXPECTED)
def test_each_kind_is_told_by_its_own_ways_within_thirty_requests(kind: str, desk: Desk, kinds: ReplicaServer) -> None:
    host = host_of(kind)
    before = len(kinds.log)
    done = desk.netral("sources", "probe", f"http://{host}:{kinds.port}/", "-p", "demo")
    asked = [logged for logged in kinds.log[before:] if logged.host.startswith(host)]
    assert done.returncode == 0, done.stderr
    assert 0 < len(asked) <= 30
    assert asked[0].path == "/robots.txt"
    site = as_declared(desk, host, done.stdout)
    assert ways(site) == EXPECTED[kind]
    assert site.fictional
    assert site.name == KINDS[kind].title or kind in ("tribun", "bawaslu")  # these two have no front page


def test_the_pattern_fits_the_articles_of_a_kind_and_not_its_static_pages(desk: Desk, kinds: ReplicaServer) -> None:
    host = host_of("ghost")
    done = desk.netral("sources", "probe", f"http://{host}:{kinds.port}/", "-p", "demo")
    site = as_declared(desk, host, done.stdout)
    posts = [story.at for story in load("ghost") if story.kept]
    assert posts
    assert all(site.is_article(at) for at in posts)
    assert not site.is_article("/pedoman-netralitas-asn/")
    assert "# system, as the front page names it: Ghost 5.9\n" in done.stdout


def test_other_articles_below_an_article_are_stripped_and_the_article_is_not(desk: Desk, kinds: ReplicaServer) -> None:
    done = desk.netral("sources", "probe", f"http://{host_of('ghost')}:{kinds.port}/", "-p", "demo")
    assert as_declared(desk, host_of("ghost"), done.stdout).strip == [".gh-card"]


def test_a_wordpress_without_rest_is_said_to_cut_articles_as_wordpress_does(desk: Desk, kinds: ReplicaServer) -> None:
    host = host_of("wordpress_closed")
    done = desk.netral("sources", "probe", f"http://{host}:{kinds.port}/", "-p", "demo")
    pages = as_declared(desk, host, done.stdout).pages
    assert pages is not None
    assert (pages.next, pages.part) == ("{n}/", ".content-inner")


def test_sections_and_headlines_that_the_feed_lacks_today_are_articles_too(odd: Desk) -> None:
    with newsroom() as room:
        sections(room)
        done = odd.netral("sources", "probe", f"http://kabarbagian.localhost:{room.port}/", "-p", "odd")
    assert done.returncode == 0, done.stderr
    site = as_declared(odd, "kabarbagian.localhost", done.stdout)
    assert site.is_article("/hukum/lurah-divonis-tiga-bulan/")
    assert site.is_article(AT_THE_FOOT)
    assert not site.is_article("/tag/netralitas-asn/")


def test_what_no_page_linked_to_is_not_said_to_be_linked(desk: Desk, kinds: ReplicaServer) -> None:
    done = desk.netral("sources", "probe", f"http://{host_of('bawaslu')}:{kinds.port}/", "-p", "demo")
    assert "not found: front page: answered 404\n" in done.stderr
    assert "# found at a usual place: 3 rows" in done.stdout
    assert "linked on the front page" not in done.stdout


def test_a_search_path_that_robots_closes_is_not_asked(desk: Desk, kinds: ReplicaServer) -> None:
    host = host_of("antara")
    done = desk.netral("sources", "probe", f"http://{host}:{kinds.port}/terkini", "-p", "demo")
    assert not [logged.path for logged in kinds.log if logged.host.startswith(host) and "/search" in logged.path]
    site = as_declared(desk, host, done.stdout)
    assert site.discovery[0].way.model_dump()["item"] == ".card__post-list"
    assert "robots.txt closes, to one agent or all: /search" in done.stdout


def test_a_site_that_fits_a_family_is_a_row_of_its_file(odd: Desk) -> None:
    done = odd.netral("sources", "probe", "kabarbuka.localhost", "--province", "18", "-p", "odd")
    assert done.returncode == 0, done.stderr
    rows = [line for line in done.stdout.splitlines() if not line.startswith("#")]
    assert done.stdout.startswith("# a row for families/wordpress.yml: /wp-json/wp/v2/posts answers: WordPress 6.6")
    assert len(rows) == 1
    file = odd.folder / "sites/families/wordpress.yml"
    file.write_text(file.read_text(encoding="utf-8").rstrip() + f"\n{rows[0]}\n", encoding="utf-8")
    site = next(site for site in load_sites(odd.folder / "sites") if site.host == "kabarbuka.localhost")
    assert (site.name, site.provinces) == ("Kabar Buka FIKTIF", ["18"])
    assert site.example is not None


def test_a_site_at_a_port_of_this_machine_is_a_file_for_no_row_has_a_port(odd: Desk) -> None:
    with newsroom() as room:
        wordpress(room)
        done = odd.netral("sources", "probe", f"http://kabarbuka.localhost:{room.port}/", "-p", "odd")
    assert done.returncode == 0, done.stderr
    site = as_declared(odd, "kabarbuka.localhost", done.stdout)
    assert (site.port, ways(site)[0]) == (room.port, {"wordpress": {}})


def test_a_site_that_means_ill_is_told_in_plain_lines_and_a_valid_file(odd: Desk) -> None:
    done = odd.netral("sources", "probe", "http://jahat.localhost/", "-p", "odd")
    assert "Traceback" not in done.stderr
    assert all(character.isprintable() or character == "\n" for character in done.stdout + done.stderr)
    assert done.returncode == 0, done.stderr
    site = as_declared(odd, "jahat.localhost", done.stdout)
    assert site.host == "jahat.localhost"
    assert "lies on another host" in done.stderr
    assert "not found: feed at /feed/: 169.254.169.254 is no host of this pipeline" in done.stderr
    assert "larger than 10 MB" in done.stderr
    assert "not found: sitemap at /sitemap.xml: larger than 50 MB unpacked" in done.stderr


@pytest.mark.parametrize(
    ("host", "reason"),
    [
        ("tutup.localhost", "robots.txt answered 503: closed for tonight"),
        ("pergi.localhost", "front page: lain.localhost is no host of this pipeline; if that is where it moved, probe"),
        ("kosong.localhost", "feeds: none linked that works"),
        ("tiada.localhost", "front page: answered 404"),
    ],
)
def test_where_there_is_no_way_to_articles_nothing_is_printed(odd: Desk, host: str, reason: str) -> None:
    done = odd.netral("sources", "probe", host, "-p", "odd")
    assert (done.returncode, done.stdout) == (1, "")
    assert reason in done.stderr
    assert done.stderr.endswith(f"netral: {host}: no way to its articles was found\n")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://127.0.0.1/", "expected a lower-case host"),
        ("http://127.0.0.1:8199/", "port 8199 is not asked"),
        ("http://[::1]/", "expected a lower-case host"),
        ("http://kabar.localhost/", "is this machine, and this pipeline does not allow that"),
        ("ftp://kabar.example/", "expected an address such as"),
        ("https://nama@kabar.example/", "expected an address such as"),
        ("https://kabar.example:8443/", "port 8443 is not asked"),
        ("https://kabar.example/", "set NETRAL_CONTACT"),
    ],
)
def test_an_address_that_may_not_be_asked_is_wrong_use(desk: Desk, url: str, reason: str) -> None:
    desk.write("pipelines.yaml", "pipelines:\n  netralitas-asn: {since: 7d}\n")
    done: subprocess.CompletedProcess[str] = desk.netral("sources", "probe", url)
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr
    assert not Path(desk.folder / "data").exists()
