from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta, timezone

import pytest

from crawler.discovery.candidate import Candidate
from crawler.discovery.sitemap import UNDATED, choose, young
from crawler.discovery.sitemap_xml import MAX_UNPACKED, Child, parse
from crawler.discovery.window import Window
from crawler.ways import Sitemap
from netral.records import Hint

WITA = timezone(timedelta(hours=8))
BASE = "https://kabar.id/sitemap.xml"
WINDOW = Window(since=datetime(2024, 10, 20, tzinfo=WITA), now=datetime(2024, 10, 27, tzinfo=WITA))
WAY = Sitemap(url="/sitemap.xml")

NEWS = b"""<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="a.xsl"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://kabar.id/a-b/ </loc><n:news><n:publication><n:name>Kabar</n:name><n:language>id</n:language>
</n:publication><n:publication_date>2024-10-25T18:20:00+08:00</n:publication_date><n:title>Camat &amp; lurah</n:title>
</n:news><image:image><image:loc>https://kabar.id/foto.jpg</image:loc><image:title>Foto</image:title></image:image></url>
<url><loc>/c-d/</loc><lastmod>2024-10-26</lastmod></url>
<url><lastmod>2024-10-26</lastmod></url>
</urlset>"""
INDEX = b"""<sitemapindex xmlns="http://www.google.com/schemas/sitemap/0.84"><!-- dari plugin -->
<sitemap><loc>https://kabar.id/post-sitemap.xml</loc><lastmod>2024-10-26T08:00:00+00:00</lastmod></sitemap>
<sitemap><loc>https://kabar.id/page-sitemap.xml</loc></sitemap></sitemapindex>"""


def test_a_news_sitemap_gives_address_title_and_publication_and_no_pictures() -> None:
    (first, second), children = parse(NEWS, BASE, WITA)
    assert children == []
    assert (first.address, first.hint.title) == ("https://kabar.id/a-b/", "Camat & lurah")
    assert (first.hint.published, first.hint.modified) == (datetime(2024, 10, 25, 10, 20, tzinfo=UTC), None)
    assert (second.address, second.hint.title) == ("https://kabar.id/c-d/", None)
    assert (second.hint.published, second.hint.modified) == (None, datetime(2024, 10, 26, tzinfo=WITA))


def test_an_index_gives_its_children_packed_or_not() -> None:
    for body in (INDEX, gzip.compress(INDEX)):
        candidates, (post, page) = parse(body, BASE, WITA)
        assert candidates == []
        assert post == Child("https://kabar.id/post-sitemap.xml", datetime(2024, 10, 26, 8, tzinfo=UTC))
        assert page.modified is None


def test_a_sitemap_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    (only,), _ = parse(NEWS[: NEWS.index(b"<url><loc>/c-d")], BASE, WITA)
    assert only.address == "https://kabar.id/a-b/"


def test_entities_are_not_resolved() -> None:
    bomb = b"""<!DOCTYPE urlset [<!ENTITY a "xxxxxxxxxx"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    <urlset><url><loc>https://kabar.id/a-b/&a;&f;</loc></url></urlset>"""
    candidates, _ = parse(bomb, BASE, WITA)
    assert not [one for one in candidates if "xxx" in one.address or "root" in one.address]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "not XML"),
        (b"<html><body>404</body></html>", "no sitemap: its root is html"),
        (b"<rss><channel/></rss>", "no sitemap: its root is rss"),
        (b"\x1f\x8b\x08rusak", "broken gzip"),
    ],
)
def test_what_is_no_sitemap_is_said_to_be_none(body: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse(body, BASE, WITA)


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(ValueError, match="larger than 50 MB unpacked"):
        parse(gzip.compress(b"\0" * (MAX_UNPACKED + 1)), BASE, WITA)


def child(name: str, modified: str | None = None) -> Child:
    return Child(f"https://kabar.id/{name}", datetime.fromisoformat(modified) if modified else None)


def chosen(*children: Child, way: Sitemap = WAY) -> list[str]:
    return [one.address.removeprefix("https://kabar.id/") for one in choose(children, way, WINDOW)]


def test_children_older_than_the_window_are_left_by_date_or_by_name() -> None:
    assert chosen(
        child("post-sitemap1.xml", "2024-08-01T00:00:00+08:00"),
        child("post-sitemap2.xml", "2024-10-26T00:00:00+08:00"),
        child("sitemap-pt-post-2024-09.xml"),
        child("sitemap-pt-post-2024-10.xml"),
        child("sitemap/2024/10/03.xml"),
        child("sitemap.xml?yyyy=2024&mm=10"),
    ) == ["post-sitemap2.xml", "sitemap-pt-post-2024-10.xml", "sitemap.xml?yyyy=2024&mm=10"]


def test_the_youngest_come_first_where_the_site_counts_up() -> None:
    names = [f"wp-sitemap-posts-post-{n}.xml" for n in (1, 2, 10)]
    assert chosen(*map(child, names)) == names[::-1]


def test_what_is_no_news_is_left_unless_the_site_file_wants_it() -> None:
    others = ["page-sitemap.xml", "category-sitemap.xml", "post_tag-sitemap2.xml", "wp-sitemap-users-1.xml"]
    assert chosen(*map(child, others), child("sitemap-berita.xml")) == ["sitemap-berita.xml"]
    assert chosen(*map(child, others), way=Sitemap(url="/s.xml", follow="category")) == ["category-sitemap.xml"]


def test_of_entries_without_any_date_only_the_last_are_named() -> None:
    entries = [Candidate(f"https://kabar.id/berita-{n}/", Hint()) for n in range(UNDATED + 50)]
    entries.append(Candidate("https://kabar.id/2024/10/26/a-b/", Hint()))
    entries.append(Candidate("https://kabar.id/2024/09/26/a-b/", Hint()))
    assert [one.address for one in young(entries, WAY, WINDOW)] == [one.address for one in entries[50:-1]]
    assert len(young(entries, Sitemap(url="/s.xml", news=True), WINDOW)) == UNDATED + 51
