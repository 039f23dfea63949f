"""The sites that the package declares: enough in each province, each once, none taken for more than is known of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from urllib.parse import urlsplit

import pytest

from crawler.areas import ZONE_OF
from crawler.site import FOLDER, Site, load_sites
from crawler.urls import canonical, path_and_query
from netral import strictyaml

PROVINCES = sorted(set(ZONE_OF) - {"ID"})
BAWASLU = "bawaslu.go.id"
NO_ARTICLES = [
    "/",
    "/page/2/",
    "/indeks",
    "/indeks/berita-daerah",
    "/index-news?date=2024-10-1",
    "/rss",
    "/feed/",
    "/satu-artikel-lama/feed/",
    "/tag/netralitas-asn/",
    "/tag/netralitas-asn",
    "/news/tag/netralitas-asn",
    "/topik/netralitas-asn/",
    "/label/pilkada-2024",
    "/category/politik/pilkada-2024/",
    "/kategori/pilkada-2024",
    "/kategori/nasional/pilkada-2024/page/3",
    "/author/redaksi-satu/",
    "/penulis/sari-malik",
    "/search?q=netralitas-asn",
    "/?s=netralitas-asn",
    "/search/netralitas-asn",
    "/search/label/pilkada-2024",
    "/tentang-kami/",
    "/pedoman-media-siber",
    "/kode-etik-jurnalistik/",
    "/foto/123456789/rapat-kerja",
    "/wp-sitemap.xml",
    "/post-sitemap1.xml",
    "/sitemap-news.xml",
    "/rss/terkini.xml",
    "/video/rapat-kerja-camat/",
]


@cache
def declared() -> tuple[Site, ...]:
    return tuple(load_sites())


def families() -> dict[str, list[str]]:
    """The hosts of each family file."""
    files = sorted((FOLDER / "families").glob("*.yml"))
    return {path.stem: [row["host"] for row in strictyaml.read(path)["sites"]] for path in files}


def test_there_are_five_hundred_sites_besides_the_supervisors() -> None:
    assert sum(site.network != BAWASLU for site in declared()) >= 500
    assert sum(site.network == BAWASLU for site in declared()) >= 50


@pytest.mark.parametrize("province", PROVINCES)
def test_a_province_has_five_sites_or_more(province: str) -> None:
    hosts = [site.host for site in declared() if province in site.provinces and site.network != BAWASLU]
    assert len(hosts) >= 5, hosts


def test_all_provinces_are_there() -> None:
    assert len(PROVINCES) == 38


def test_a_host_is_in_one_file_alone() -> None:
    counted = Counter(host for hosts in families().values() for host in hosts)
    counted.update(path.stem for path in (FOLDER / "sites").glob("*.yml"))
    assert [host for host, count in counted.items() if count > 1] == []
    assert sorted(counted) == [site.host for site in declared()]


def test_a_host_is_written_as_canonical_addresses_have_it() -> None:
    """What is known of an article goes by its canonical address: a host that this changes would never be found."""
    for site in declared():
        assert urlsplit(canonical(f"https://{site.host}/satu-dua") or "").hostname == site.host


def test_the_rows_of_a_family_stand_by_province_and_host() -> None:
    at_home = {site.host: site.provinces[0] for site in declared()}
    for name, hosts in families().items():
        assert hosts == sorted(hosts, key=lambda host: (at_home[host] == "ID", at_home[host], host)), name


def test_nobody_has_vouched_for_a_site_yet() -> None:
    assert {site.status for site in declared()} == {"unverified"}
    assert {(site.floor, site.ceiling, site.fictional) for site in declared()} == {(0, None, False)}


def test_an_article_that_was_seen_is_one_by_its_canonical_address() -> None:
    examples = [(site, site.example) for site in declared() if site.example]
    assert len(examples) > 400
    for site, example in examples:
        address = canonical(site.address(example)) or ""
        assert urlsplit(address).hostname == site.host
        assert path_and_query(address) == example, "examples are canonical themselves"
        assert site.is_article(example), f"{site.host}{example}"


def test_an_article_of_the_present_template_has_the_key_that_tells_it_apart() -> None:
    keyed = [(site, site.example) for site in declared() if site.key and site.example]
    present = [(site, example) for site, example in keyed if re.search(site.article, example)]
    assert len(present) > 80
    for site, example in present:
        assert re.search(site.key or "", example), f"{site.host}{example}"


def test_what_is_plainly_no_article_is_taken_for_none() -> None:
    taken = defaultdict(list)
    for site in declared():
        for path in NO_ARTICLES:
            if site.is_article(path):
                taken[path].append(site.host)
    assert not taken


def test_a_time_in_the_address_of_an_example_is_one_of_our_century() -> None:
    dated = [(site, site.dates.read(site.example, site.tz)) for site in declared() if site.dates and site.example]
    found = [(site, when) for site, when in dated if when]
    assert len(found) > 100
    for site, when in found:
        assert 2009 < when.year < 2027, site.host


def test_supervisors_are_one_network_and_asked_slowly() -> None:
    supervisors = [site for site in declared() if site.host.endswith(f".{BAWASLU}")]
    assert {(site.network, site.delay) for site in supervisors} == {(BAWASLU, 5)}
