from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from crawler.discovery.feed import parse

WITA = timezone(timedelta(hours=8))
BASE = "https://kabar.id/feed/"

RSS = b"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Kabar</title><link>https://kabar.id</link><atom:link rel="self" href="https://kabar.id/feed/"/>
<item><title>Camat A &amp;#8220;netral&amp;#8221;</title><link> https://kabar.id/a-b/ </link>
  <pubDate>Fri, 25 Oct 2024 11:20:00 +0000</pubDate></item>
<item><title><![CDATA[Lurah  B]]></title><atom:link rel="enclosure" href="/foto.jpg"/><link>/c-d/</link>
  <dc:date>2024-10-25T18:20:00</dc:date></item>
<item><title>Tanpa alamat</title></item>
<item><link>https://kabar.id/e-f/</link><pubDate>kemarin</pubDate></item>
</channel></rss>"""

ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title>
<entry><title type="html">A</title><link rel="replies" href="/komentar"/><link href="/2024/10/a.html"/>
<published>2024-10-25T18:20:00+07:00</published><updated>2024-10-26T08:00:00Z</updated></entry></feed>"""

RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Kabar</title></channel><item><title>A</title><link>https://kabar.id/a</link></item></rdf:RDF>"""


def test_rss_gives_links_titles_and_dates() -> None:
    first, second, third = parse(RSS, BASE, WITA)
    assert first.address == "https://kabar.id/a-b/"
    assert first.hint.title == "Camat A “netral”"
    assert first.hint.published == datetime(2024, 10, 25, 11, 20, tzinfo=UTC)
    assert (second.address, second.hint.title) == ("https://kabar.id/c-d/", "Lurah B")
    assert second.hint.published == datetime(2024, 10, 25, 18, 20, tzinfo=WITA), "a date without offset is the site's"
    assert (third.hint.title, third.hint.published) == (None, None), "what is no date is none"


def test_atom_gives_the_alternate_link_and_both_dates() -> None:
    (entry,) = parse(ATOM, BASE, WITA)
    assert entry.address == "https://kabar.id/2024/10/a.html"
    assert entry.hint.published == datetime(2024, 10, 25, 11, 20, tzinfo=UTC)
    assert entry.hint.modified == datetime(2024, 10, 26, 8, 0, tzinfo=UTC)


def test_summaries_are_plain_words_and_the_whole_text_wins() -> None:
    summed = RSS.replace(
        b"<item><title>Tanpa alamat</title></item>",
        b"<item xmlns:c='http://purl.org/rss/1.0/modules/content/'><title>A</title><link>/a</link>"
        b"<description>Ringkas</description>"
        b"<c:encoded>&lt;p&gt;Isi &amp;amp; &lt;b&gt;kata&lt;/b&gt;&lt;/p&gt;</c:encoded></item>"
        b"<item><title>B</title><link>/b</link><description>&lt;i&gt;Ringkas&lt;/i&gt; saja</description></item>",
    )
    found = {entry.hint.title: entry.hint.summary for entry in parse(summed, BASE, WITA)}
    assert (found["A"], found["B"]) == ("Isi & kata", "Ringkas saja")


def test_rss_1_is_read_too() -> None:
    assert [entry.address for entry in parse(RDF, BASE, WITA)] == ["https://kabar.id/a"]


def test_a_feed_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    torn = RSS[: RSS.index(b"<item><title>Tanpa")]
    assert [entry.address for entry in parse(torn, BASE, WITA)] == ["https://kabar.id/a-b/", "https://kabar.id/c-d/"]


def test_a_bare_ampersand_does_not_lose_a_feed() -> None:
    broken = RSS.replace(b"Tanpa alamat", b"Polisi & jaksa")
    assert len(list(parse(broken, BASE, WITA))) == 3


def test_entities_are_not_resolved() -> None:
    bomb = b"""<!DOCTYPE rss [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    <rss><channel><item><title>A&b;&f;</title><link>https://kabar.id/a</link></item></channel></rss>"""
    (entry,) = parse(bomb, BASE, WITA)
    assert entry.hint.title is not None
    assert "xxx" not in entry.hint.title
    assert "root" not in entry.hint.title


@pytest.mark.parametrize("body", [b"", b"<html><body>404</body></html>", b"bukan xml", b'{"pesan": []}'])
def test_what_is_no_feed_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"no feed|not XML"):
        parse(body, BASE, WITA)
