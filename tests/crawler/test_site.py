from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from crawler.site import load_sites
from crawler.ways import Feed, Listing, Sitemap, Wordpress
from netral.errors import SiteError, UsageError

SITE = """\
host: kabar.example.id
name: Kabar Contoh
provinces: ["73"]
discovery:
  - feed: {url: /feed/}
"""
FAMILY = """\
template:
  discovery:
    - wordpress: {search: [netralitas ASN]}
  budget: 50
sites:
  - {host: satu.example.id, name: Satu, provinces: ["12"]}
  - {host: dua.example.com, name: Dua, provinces: ["94"], status: active}
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def complaint(folder: Path) -> str:
    with pytest.raises(SiteError) as caught:
        load_sites(folder)
    return str(caught.value)


def test_a_short_file_is_enough_and_the_rest_has_defaults(tmp_path: Path) -> None:
    write(tmp_path, "kabar.example.id.yml", SITE)
    (site,) = load_sites(tmp_path)
    assert isinstance(site.discovery[0].way, Feed)
    assert (site.network, site.status, site.delay, site.fictional) == ("example.id", "unverified", 2.0, False)
    assert site.tz.utcoffset(None) == timedelta(hours=8), "Makassar keeps the middle time, WITA"
    assert site.address("/feed/") == "https://kabar.example.id/feed/"


def test_the_example_of_the_docstring_is_a_valid_file(tmp_path: Path) -> None:
    import crawler.site

    text = (crawler.site.__doc__ or "").split("::\n", 1)[1].split("\nA family file", 1)[0]
    text = text.replace("status: unverified", "status: quarantined")
    write(tmp_path, "kabarlembah-fiktif.localhost.yml", text)
    (site,) = load_sites(tmp_path)
    assert [type(entry.way) for entry in site.discovery] == [Wordpress, Feed, Sitemap, Listing]
    assert site.address("/feed/") == "http://kabarlembah-fiktif.localhost:8199/feed/"
    assert site.address("/feed/", 7000) == "http://kabarlembah-fiktif.localhost:7000/feed/"


def test_a_family_is_declared_once_and_its_hosts_are_rows(tmp_path: Path) -> None:
    write(tmp_path, "families/wordpress.yml", FAMILY)
    dua, satu = load_sites(tmp_path)
    assert (dua.host, dua.status, dua.budget, dua.timezone) == ("dua.example.com", "active", 50, "+09:00")
    assert satu.discovery == dua.discovery


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("warna: biru", ":6: warna: unknown key"),
        ("delay: cepat", ":6: delay: input should be a valid number"),
        ("budget: 0", ":6: budget:"),
        ("article: '['", ":6: article: not a regular expression"),
        ("timezone: WIB", ':6: timezone: expected an offset such as "+07:00"'),
        ("port: 80", "port is for *.localhost alone"),
        ("pages: {all: '?page=all', next: '{n}/'}", ":6: pages: expected exactly one of all, next"),
        ("pages: {next: '{n}/'}", ":6: pages: next needs {n} in it, and part"),
        ("status: quarantined", "status quarantined and the key quarantine {reason, since} go together"),
        ("name: Lagi", ":6: "),
        ("ceiling: 0", ":6: ceiling:"),
        ("versions: [{until: 2025-11-01}]", ":6: versions.0: a version tells what was otherwise"),
        ("dates: {url: '^/(?P<y>.)/'}", ":6: dates: url needs the named groups y, m and d"),
        ("dates: {epoch: '-.+$'}", ":6: dates: epoch needs one group"),
        ("example: kabar/satu", ":6: example: expected a path of the site that begins with /"),
    ],
)
def test_what_cannot_be_meant_is_named_with_file_line_and_key(tmp_path: Path, line: str, what: str) -> None:
    path = write(tmp_path, "kabar.example.id.yml", SITE + line + "\n")
    text = complaint(tmp_path)
    assert text.startswith(str(path))
    assert what in text


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("kabar.example.id", "www.kabar.example.id", ":1: host: expected a lower-case host without www."),
        ('["73"]', "[73]", ":3: provinces.0: input should be a valid string, found 73"),
        ('["73"]', '["99"]', ':3: provinces.0: expected a province code such as "33"'),
        ("{url: /feed/}", "{url: feed/}", ":5: discovery.0.feed.url: expected a path"),
        ("{url: /feed/}", "{url: http://rss.example.id/}", ":5: discovery.0.feed.url: expected a path"),
        ("{url: /feed/}", "{url: https://lain.co.id/feed/}", "https://lain.co.id/feed/ is no address of "),
        ("feed: {url: /feed/}", "gosip: {}", ":5: discovery.0.gosip: unknown key"),
        ("name: Kabar Contoh\n", "", ": name: this key is required"),
        ('["73"]', '["73", "12", "73"]', ":3: provinces: '73' stands there twice"),
    ],
)
def test_wrong_values_are_named_too(tmp_path: Path, old: str, new: str, what: str) -> None:
    write(tmp_path, "kabar.example.id.yml", SITE.replace(old, new))
    assert what in complaint(tmp_path)


def test_a_feed_may_lie_on_a_sibling_host(tmp_path: Path) -> None:
    text = SITE.replace("{url: /feed/}", "{url: https://rss.contoh.co.id/berita}")
    write(tmp_path, "kabar.contoh.co.id.yml", text.replace("kabar.example.id", "kabar.contoh.co.id"))
    (site,) = load_sites(tmp_path)
    assert [entry.way for entry in site.discovery] == [Feed(url="https://rss.contoh.co.id/berita")]


def test_a_row_replaces_single_keys_of_its_family(tmp_path: Path) -> None:
    own = 'budget: 7, delay: 9, floor: 1, ceiling: 8, article: "^/baca/", discovery: [{feed: {url: /rss}}], www: true}'
    write(tmp_path, "families/wordpress.yml", FAMILY.replace("status: active}", own))
    dua, satu = load_sites(tmp_path)
    assert (dua.budget, dua.delay, dua.floor, dua.ceiling, dua.article) == (7, 9, 1, 8, "^/baca/")
    assert [entry.way for entry in dua.discovery] == [Feed(url="/rss")]
    assert (dua.address("/rss"), satu.address("/rss")) == (
        "https://www.dua.example.com/rss",
        "https://satu.example.id/rss",
    )
    assert (satu.budget, satu.delay, satu.ceiling) == (50, 2, None)


@pytest.mark.parametrize(
    ("own", "what"),
    [
        ("strip: [.iklan]", ":7: sites.1.strip: unknown key"),
        ("pages: {all: /all}", ":7: sites.1.pages: unknown key"),
        ("budget: 50", ":7: sites.1.budget: 50 replaces nothing of the template; remove the key"),
        ("floor: null", ":7: sites.1.floor: None replaces nothing of the template"),
        ("article: '['", ":7: sites.1.article: not a regular expression"),
        ("ceiling: 2, floor: 3", ":7: sites.1: dua.example.com: the ceiling, 2, lies below the floor, 3"),
        ("article: ^/baca/, example: /lain/", ":7: sites.1.example: '/lain/' fits no `article` pattern (^/baca/)"),
    ],
)
def test_a_row_that_replaces_what_it_may_not_is_named(tmp_path: Path, own: str, what: str) -> None:
    path = write(tmp_path, "families/wordpress.yml", FAMILY.replace("status: active", own))
    text = complaint(tmp_path)
    assert text.startswith(str(path))
    assert what in text


def test_an_example_that_is_no_article_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "kabar.example.id.yml", SITE + "article: ^/\\d+/\nexample: /tentang-kami\n")
    assert ":7: example: '/tentang-kami' fits no `article` pattern (^/\\d+/); correct one of them" in complaint(
        tmp_path
    )


def test_a_file_bears_the_name_of_its_host(tmp_path: Path) -> None:
    write(tmp_path, "lain.yml", SITE)
    assert "call it kabar.example.id.yml" in complaint(tmp_path)


def test_a_host_declared_twice_is_an_error_that_names_both_files(tmp_path: Path) -> None:
    one = write(tmp_path, "satu.example.id.yml", SITE.replace("kabar.example.id", "satu.example.id"))
    two = write(tmp_path, "families/wordpress.yml", FAMILY)
    text = complaint(tmp_path)
    assert str(one) in text
    assert str(two) in text


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    assert "holds no site files" in complaint(tmp_path)


@pytest.mark.parametrize(
    ("include", "exclude", "hosts"),
    [
        ("all", [], ["dua.example.com", "satu.example.id"]),
        (["satu.example.id"], [], ["satu.example.id"]),
        (["94"], [], ["dua.example.com"]),
        (["example.id"], [], ["satu.example.id"]),
        ("all", ["12"], ["dua.example.com"]),
        (["12", "94"], ["dua.example.com"], ["satu.example.id"]),
    ],
)
def test_sites_are_chosen_by_host_province_and_network(
    tmp_path: Path, include: list[str], exclude: list[str], hosts: list[str]
) -> None:
    write(tmp_path, "families/wordpress.yml", FAMILY)
    assert [site.host for site in load_sites(tmp_path, include, exclude)] == hosts


def test_a_choice_that_fits_no_site_is_wrong_use(tmp_path: Path) -> None:
    write(tmp_path, "families/wordpress.yml", FAMILY)
    with pytest.raises(UsageError, match=r"'satu\.exmaple\.id' is no host, province code or network"):
        load_sites(tmp_path, ["satu.exmaple.id"])


def test_the_sites_of_the_package_are_all_valid_and_public() -> None:
    sites = load_sites()
    assert len(sites) >= 5
    assert not [site.host for site in sites if site.is_loopback or site.fictional]
