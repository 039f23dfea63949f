"""The portal and the official site: paging, canonical addresses, listings, and where the time of an article stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.replica.asking import OFFICIAL, PORTAL, get, links, paths_of
from tests.replica.server import ReplicaServer, serve


@pytest.fixture(scope="module")
def server() -> Iterator[ReplicaServer]:
    with serve() as running:
        yield running


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
