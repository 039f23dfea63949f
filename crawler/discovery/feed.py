"""Feeds, page by page where they have pages: RSS and Atom (`feed_xml`), JSON Feed and Blogger's JSON (`feed_json`).

Only a 200 is read: a feed that answers 404 is not there, however valid its XML (so WordPress ends the paging of a
feed). A feed without any entry is reported too, unless it is a search: a newspaper has news.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import datetime, tzinfo
from urllib.parse import quote_plus

from crawler.discovery import feed_json, feed_xml
from crawler.discovery.candidate import Candidate, Reader, without_false_edits
from crawler.pages import with_form
from crawler.terms import search_terms
from crawler.ways import Feed

_PAST_THE_END = (400, 404)

logger = logging.getLogger("netral.crawler")


async def find(way: Feed, reader: Reader) -> AsyncIterator[Candidate]:
    """The feed's entries in the window.

    What a whole feed holds of the window is known when all entries are dated and it reaches back beyond the window.
    """
    if "{q}" not in way.url:
        async for candidate in _read(way, reader, way.url, searched=False):
            yield candidate
        return
    for term in search_terms() if way.search is None else way.search:
        async for candidate in _read(way, reader, way.url.format(q=quote_plus(term)), searched=True):
            yield candidate


async def _read(way: Feed, reader: Reader, first: str, *, searched: bool) -> AsyncIterator[Candidate]:
    """One feed, until it ends, leaves the window or brings nothing new in it."""
    window = reader.window
    seen: set[str] = set()
    dates: list[datetime | None] = []
    young: list[Candidate] = []
    for n in range(1, (way.stop.pages if way.pages else 1) + 1):
        path = with_form(first, (way.pages or "").format(n=n, start=len(seen) + 1)) if n > 1 else first
        answer = await reader.read(path, accept=_PAST_THE_END if n > 1 else ())
        if answer is None or answer.status != 200:
            break
        try:
            entries = without_false_edits(parse(answer.body, answer.url, reader.site.tz))
        except ValueError as problem:
            reader.malformed(answer, str(problem))
            return
        if n == 1 and not entries and not searched:
            reader.malformed(answer, "the feed is empty")
            return
        fresh = [entry for entry in entries if entry.address not in seen]
        seen |= {entry.address for entry in fresh}
        dates += [entry.hint.published for entry in fresh]
        inside = [entry for entry in fresh if window.holds(entry.hint, entry.address)]
        young += [entry for entry in inside if entry.hint.published and entry.hint.published >= window.since]
        for entry in inside:
            yield Candidate(entry.address, entry.hint, searched)
        if not inside or any(when < window.since for when in dates if when):
            break
    else:
        if way.pages:
            logger.info("%s: %s: left after %d pages, within the window", reader.site.host, first, way.stop.pages)
    dated = [when for when in dates if when]
    if way.whole and dated and len(dated) == len(dates) and min(dated) < window.since:
        reader.listed(young)


def parse(body: bytes, base: str, fallback: tzinfo) -> list[Candidate]:
    """The entries of a feed of any kind in its order, links made absolute; ValueError if it is none."""
    kind = feed_json if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")) else feed_xml
    return list(kind.parse(body, base, fallback))
