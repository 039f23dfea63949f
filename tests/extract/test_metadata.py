from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
import trafilatura

from extract.metadata import Metadata, read
from extract.moments import moment, written
from extract.publication import url_moment
from netral.records import Hint, Page

WIB, WITA, WIT = (timezone(timedelta(hours=hours)) for hours in (7, 8, 9))
FETCHED = datetime(2024, 12, 5, 3, 0, tzinfo=UTC)


def about(
    head: str = "", body: str = "<h1>Camat Dipanggil Bawaslu</h1>", *, url: str = "", hint: Hint | None = None
) -> Metadata:
    tree = trafilatura.load_html(f"<html><head>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return read(tree, Page(url=url, body=b"", fetched_at=FETCHED, hint=hint or Hint()), WIB)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-10-18T09:12:00+07:00", datetime(2024, 10, 18, 9, 12, tzinfo=WIB)),
        ("2024-10-18T02:12:00Z", datetime(2024, 10, 18, 9, 12, tzinfo=WIB)),
        ("2024-10-18T11:12:00+0900", datetime(2024, 10, 18, 11, 12, tzinfo=WIT)),
        ("2024-10-18 09:12:00", datetime(2024, 10, 18, 9, 12, tzinfo=WIB)),
        ("2024-10-18 09:12 WITA", datetime(2024, 10, 18, 9, 12, tzinfo=WITA)),
        ("2024-10-18", datetime(2024, 10, 18, tzinfo=WIB)),
        ("Fri, 18 Oct 2024 09:12:00 +0700", datetime(2024, 10, 18, 9, 12, tzinfo=WIB)),
        ("Jumat, 18 Oktober 2024 | 09:12 WIT", datetime(2024, 10, 18, 9, 12, tzinfo=WIT)),
        ("", None),
        ("kemarin", None),
        ("2024-02-31", None),
    ],
)
def test_stamps_of_machines_are_read(text: str, expected: datetime | None) -> None:
    assert moment(text) == expected


def test_a_time_in_utc_is_told_in_local_time_for_the_sake_of_its_day() -> None:
    late = moment("2024-10-17T23:30:00+00:00")
    assert late
    assert (late.day, late.utcoffset()) == (18, timedelta(hours=7))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Selasa, 24 September 2024 10:02 WITA", datetime(2024, 9, 24, 10, 2, tzinfo=WITA)),
        ("Kamis, 12 Okt 2023 07:45 WIB", datetime(2023, 10, 12, 7, 45, tzinfo=WIB)),
        ("Rabu, 2 Desember 2020 | 11.20 WITA", datetime(2020, 12, 2, 11, 20, tzinfo=WITA)),
        ("5 Agt 2024", datetime(2024, 8, 5, tzinfo=WIB)),
        ("5 Ags 2024", datetime(2024, 8, 5, tzinfo=WIB)),
        ("11 Nop 2024", datetime(2024, 11, 11, tzinfo=WIB)),
        ("Lembah.com - 17/03/2025, 08:46 WIB", datetime(2025, 3, 17, 8, 46, tzinfo=WIB)),
        ("2024-10-18 -", datetime(2024, 10, 18, tzinfo=WIB)),
        ("2024/10/18", datetime(2024, 10, 18, tzinfo=WIB)),
        ("18-Okt-24 20:54", datetime(2024, 10, 18, 20, 54, tzinfo=WIB)),
        ("9/5/2025 13:59", datetime(2025, 5, 9, 13, 59, tzinfo=WIB)),
        ("10/22/2025 1:46", datetime(2025, 10, 22, 1, 46, tzinfo=WIB)),
        ("October 18, 2024", datetime(2024, 10, 18, tzinfo=WIB)),
        ("JUMAT, 25 OKTOBER 2024 - 18:20", datetime(2024, 10, 25, 18, 20, tzinfo=WIB)),
        ("Nomor 004/Reg/LP/X/2024", None),
        ("31/02/2024", None),
        ("tahun 2024", None),
    ],
)
def test_the_line_beside_a_headline_is_read(text: str, expected: datetime | None) -> None:
    assert written(text) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/2024/10/18/camat/", datetime(2024, 10, 18, tzinfo=WIB)),
        ("https://a.example/politik/18/10/2024/camat/", datetime(2024, 10, 18, tzinfo=WIB)),
        ("https://a.example/read/2024/10/18/091200/camat", datetime(2024, 10, 18, 9, 12, tzinfo=WIB)),
        ("https://a.example/baca/331/20241018/091200/camat", datetime(2024, 10, 18, 9, 12, tzinfo=WIB)),
        ("https://a.example/read/77/camat-dipanggil-1729217520", datetime(2024, 10, 18, 9, 12, tzinfo=WIB)),
        ("https://a.example/politik/pr-1067390373/camat", None),
        ("https://a.example/2024/10/camat/", None),
        ("https://a.example/2024/02/31/camat/", None),
        ("https://a.example/read/2415336422/camat", None),
    ],
)
def test_the_day_of_a_url_is_read(url: str, expected: datetime | None) -> None:
    assert url_moment(url, WIB) == expected


def json_ld(day: str) -> str:
    return f'<script type="application/ld+json">{{"@type":["NewsArticle"],"datePublished":"{day}"}}</script>'


def test_the_sources_of_a_date_are_asked_by_trust() -> None:
    ld, meta = json_ld("2024-10-18"), '<meta name="pubdate" content="2024-10-17">'
    line = "<h1>Camat Dipanggil Bawaslu</h1><p>16 Oktober 2024</p>"
    url, hint = "https://a.example/2024/10/15/x/", Hint(published=datetime(2024, 10, 14, tzinfo=WIB))
    found = [
        about(ld + meta, line, url=url, hint=hint),
        about(meta, line, url=url, hint=hint),
        about("", line, url=url, hint=hint),
        about("", url=url, hint=hint),
        about("", hint=hint),
        about(""),
    ]
    assert [one.published_source for one in found] == ["json-ld", "meta", "visible", "url", "feed", None]
    assert [one.published.day if one.published else None for one in found] == [18, 17, 16, 15, 14, None]


def test_a_feed_that_agrees_with_the_url_adds_the_minute() -> None:
    found = about(url="https://a.example/2024/10/15/x/", hint=Hint(published=datetime(2024, 10, 15, 2, 30, tzinfo=UTC)))
    assert (found.published, found.published_source) == (datetime(2024, 10, 15, 9, 30, tzinfo=WIB), "feed")


def test_a_day_beside_the_headline_gets_its_minute_from_a_feed_that_agrees() -> None:
    line = "<h1>Camat Dipanggil Bawaslu</h1><p>18 Oktober 2024</p>"
    agrees, other = (Hint(published=datetime(2024, 10, day, 22, 30, tzinfo=UTC)) for day in (17, 18))
    found = [about("", line, hint=agrees), about("", line, hint=other)]
    assert [one.published for one in found] == [
        datetime(2024, 10, 18, 5, 30, tzinfo=WIB), datetime(2024, 10, 18, tzinfo=WIB),
    ]  # fmt: skip


def test_the_crawl_day_gives_way_to_a_url_that_names_another_day() -> None:
    found = about(json_ld("2024-12-05T09:00:00+07:00"), url="https://a.example/2024/10/15/x/")
    assert (found.published, found.published_source) == (datetime(2024, 10, 15, tzinfo=WIB), "url")


def test_a_day_that_had_not_come_when_the_page_was_fetched_is_a_slip() -> None:
    found = about(json_ld("2029-10-18"), url="https://a.example/2024/10/15/x/")
    assert found.published_source == "url"


def test_a_stamp_far_below_or_above_the_headline_is_none_of_the_article() -> None:
    header = "<div>Kamis, 5 Desember 2024</div><h1>Camat Dipanggil Bawaslu</h1>"
    paragraph = "<p>" + "Bawaslu memanggil seorang camat pada hari itu juga. " * 5 + "</p><p>4 Desember 2024</p>"
    assert about("", header + paragraph).published is None


def test_the_time_element_beside_the_headline_counts_and_that_of_a_sidebar_does_not() -> None:
    article = (
        '<article><header><time datetime="2024-10-18T09:12">x</time><h1>Camat Dipanggil Bawaslu</h1></header></article>'
    )
    aside = '<aside><time datetime="2024-12-04">x</time></aside>'
    assert about("", article + aside).published == datetime(2024, 10, 18, 9, 12, tzinfo=WIB)
    assert about("", f"<div><h1>Camat Dipanggil Bawaslu</h1>{aside}</div>").published is None


def test_a_time_in_the_footer_counts_if_it_is_the_article_s_and_says_that_it_is_of_publication() -> None:
    said = '<time class="entry-date published" datetime="2024-10-18T09:12:00+07:00">18 Oktober 2024</time>'
    article = "<article><header><h1>Camat Dipanggil Bawaslu</h1></header><footer>{}</footer></article>"
    assert about("", article.format(said)).published == datetime(2024, 10, 18, 9, 12, tzinfo=WIB)
    unsaid = '<time datetime="2024-10-17T09:12:00+07:00"></time>'
    beside = f"<footer>{said}</footer>"
    assert about("", article.format(unsaid)).published is None
    assert (
        about("", f"<div><h1>Camat Dipanggil Bawaslu</h1>{beside.replace('18 Oktober 2024', '')}</div>").published
        is None
    )


def test_broken_json_ld_is_passed_over() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    deep = '<script type="application/ld+json">' + "[" * 100_000 + "</script>"
    assert about(broken + deep + json_ld("2024-10-18")).published_source == "json-ld"


def test_json_ld_with_raw_line_breaks_is_read() -> None:
    raw = (
        '<script type="application/ld+json">{"@type":"Article","headline":"a\nb","datePublished":"2024-10-18"}</script>'
    )
    assert about(raw).published_source == "json-ld"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:title" content="Camat Dipanggil Bawaslu - Lembah Pos">',
        "<title>Camat Dipanggil Bawaslu | Lembah Pos</title>",
        '<script type="application/ld+json">{"@type":"Article","headline":"Camat Dipanggil Baw..."}</script>',
        "",
    ],
)
def test_the_headline_is_the_one_readers_see(head: str) -> None:
    assert about(head).title == "Camat Dipanggil Bawaslu"


def test_without_a_headline_the_title_loses_the_name_of_the_outlet_and_its_entities() -> None:
    head = (
        '<meta property="og:title" content="Camat &amp;amp; Lurah Dipanggil - Lembah Pos">'
        '<meta property="og:site_name" content="Lembah Pos">'
    )
    assert about(head, "<p>x</p>").title == "Camat & Lurah Dipanggil"


def test_a_logo_in_an_h1_is_no_headline() -> None:
    head = '<meta property="og:title" content="Camat Dipanggil Bawaslu">'
    assert about(head, "<h1>Lembah Pos</h1><h1>Camat Dipanggil Bawaslu</h1>").title == "Camat Dipanggil Bawaslu"


def test_authors_are_names_once_each_and_no_addresses() -> None:
    ld = (
        '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Sari W"},"Tono",'
        '{"name":"https://a.example/sari"},{"name":"Sari W"}]}</script>'
    )
    assert about(ld).authors == ("Sari W", "Tono")
    assert about('<meta name="author" content="Sari W">').authors == ("Sari W",)
    assert about().authors == ()


def test_only_the_mark_of_fiction_makes_a_page_fictional() -> None:
    assert about('<meta name="netral:fictional" content="true">').fictional
    assert not about('<meta name="netral:fictional" content="false">').fictional
