from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from crawler.discovery.listing import parse
from crawler.site import Site
from crawler.ways import Listing

SITE = Site.model_validate(
    {"host": "kabar.id", "name": "K", "provinces": ["73"], "discovery": [{"feed": {"url": "/feed/"}}]}
)
NOW = datetime(2024, 10, 27, tzinfo=UTC)
PAGE = """
<nav><a href="/tentang">Tentang</a></nav>
<div class="views-row"><h3><a href="/berita/a-b"> Camat
  dipanggil </a></h3><time datetime="2024-10-25T01:00:00Z">Jumat</time></div>
<div class="views-row"><h3><a href="c-d">Lurah</a></h3><time datetime="2024-10-24T10:00">Kamis</time></div>
<div class="views-row"><h3>tanpa alamat</h3></div>
<div class="views-row"><a href="/berita/e-f">Sekda</a><time>Rabu kemarin</time></div>
"""


def test_rows_give_address_title_and_date() -> None:
    way = Listing(url="/berita?page={n}", item=".views-row", date="time")
    first, second, third = parse(PAGE, "https://kabar.id/berita/", way, SITE, NOW)
    assert (first.address, first.hint.title) == ("https://kabar.id/berita/a-b", "Camat dipanggil")
    assert first.hint.published == datetime(2024, 10, 25, 1, 0, tzinfo=UTC)
    assert second.address == "https://kabar.id/berita/c-d"
    assert second.hint.published == datetime(2024, 10, 24, 10, 0, tzinfo=timezone(timedelta(hours=8)))
    assert third.hint.published is None


def test_a_row_may_be_the_link_itself() -> None:
    way = Listing(url="/", item=".views-row a")
    assert len(parse(PAGE, "https://kabar.id/", way, SITE, NOW)) == 3


def test_other_markup_gives_nothing() -> None:
    assert parse(PAGE, "https://kabar.id/", Listing(url="/", item="article.post"), SITE, NOW) == []
