"""Pages that list articles, newest first: an index, a tag, a search. Read page by page until nothing new comes.

A page counts as empty when it has no row that leads to an article of the window and that was not on a page before;
after `stop.empty` such pages in a row, or `stop.pages` in all, the rest is left. A page that is unchanged since the
last night (304) ends the reading too: what it lists was dealt with when it was first read.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawler.discovery.candidate import Candidate, Reader, in_window
from crawler.discovery.dates import read_date
from crawler.site import Site
from crawler.ways import Listing
from netral.records import Hint


async def find(way: Listing, reader: Reader) -> AsyncIterator[Candidate]:
    """Candidates of the window, page by page.

    What the site published is known when all rows are dated and the listing was read to its end, or beyond the window.
    """
    seen: set[str] = set()
    dates: list[datetime | None] = []
    young = empty = 0
    ended = False
    last = way.first + (way.stop.pages if "{n}" in way.url else 1)
    for n in range(way.first, last):
        answer = await reader.read(way.url.format(n=n))
        if answer is None:
            break
        rows = parse(answer.text, answer.url, way, reader.site)
        if n == way.first and not rows:
            reader.malformed(answer, f"no row {way.item!r} with a link {way.link!r}: the page's markup has changed")
            return
        fresh = [row for row in rows if row.address not in seen]
        seen |= {row.address for row in fresh}
        dates += [row.hint.published for row in fresh]
        ended = not rows
        inside = [row for row in fresh if in_window(row.hint, reader.since)]
        young += len(inside)
        for row in inside:
            yield row
        empty = 0 if inside else empty + 1
        if empty >= way.stop.empty:
            break
    dated = [when for when in dates if when]
    if dated and len(dated) == len(dates) and (ended or min(dated) < reader.since):
        reader.published(young)


def parse(text: str, base: str, way: Listing, site: Site) -> list[Candidate]:
    """The rows of one page that have a link."""
    found = []
    for row in LexborHTMLParser(text).css(way.item):
        link = row if row.tag == "a" and row.attributes.get("href") else row.css_first(way.link)
        href = link.attributes.get("href") if link is not None else None
        if link is not None and href:
            hint = Hint(title=" ".join(link.text().split()) or None, published=_published(row, way, site))
            found.append(Candidate(urljoin(base, href.strip()), hint))
    return found


def _published(row: LexborNode, way: Listing, site: Site) -> datetime | None:
    node = row.css_first(way.date) if way.date else None
    if node is None:
        return None
    return read_date(node.attributes.get("datetime") or node.attributes.get("content") or node.text(), site.tz)
