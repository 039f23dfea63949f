"""Sitemaps and indexes of sitemaps: the young end of what may be the list of all that a site ever published.

Of an index, children older than the window are left unread, by their `lastmod` or by a day or month in their name
(`sitemap-2024-09.xml`); of the others, the youngest first: by `lastmod`, by name, by the number at the end (WordPress
counts up: post-sitemap12 is younger than post-sitemap11), at most `limit` in all, one index below another at most
`DEEPEST` times. The children of tags, authors and pages are no news (`follow` says otherwise).

An entry without any date would be of any age: of such entries only the `UNDATED` last are named, which are the
youngest where a site counts up; in a news sitemap, which holds two days, all are.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable
from datetime import date
from urllib.parse import unquote, urlsplit

from crawler.discovery.candidate import Candidate, Reader, without_false_edits
from crawler.discovery.sitemap_xml import Child, parse
from crawler.discovery.window import Window, last_day_in
from crawler.ways import Sitemap

DEEPEST = 2
UNDATED = 100

_NO_NEWS = re.compile(
    r"(?:^|[^a-z])(?:page|pages|halaman|categor(?:y|ies)|kategori|tags?|post_tag|topic|topik|taxonom(?:y|ies)"
    r"|authors?|users?|penulis|attachment|images?|foto|videos?|products?|static|misc)(?![a-z])"
)
_NUMBER = re.compile(r"(\d+)\D*$")


async def find(way: Sitemap, reader: Reader) -> AsyncIterator[Candidate]:
    """The articles of the window.

    What a whole sitemap holds of the window is known when all that was read is dated by publication, reaches back
    beyond the window, and nothing of the index was left out.
    """
    left = way.limit
    waiting: list[tuple[str, int]] = [(way.url, 0)]
    read: set[str] = set()
    found: list[Candidate] = []
    in_full = True
    while waiting:
        address, depth = waiting.pop(0)
        if _path(address) in read:
            continue
        read.add(_path(address))
        # an index may tell no lastmod, and so be unchanged while its sitemaps are not
        in_whole = way.edits or (depth == 0 and not way.news)
        answer = await reader.read(address, remember_as=address if in_whole else None)
        if answer is None:
            in_full = False
            continue
        try:
            entries, children = parse(answer.body, answer.url, reader.site.tz)
        except ValueError as problem:
            reader.malformed(answer, str(problem))
            in_full = False
            continue
        if not entries and not children and not way.news:
            reader.malformed(answer, "the sitemap is empty")
        if children and depth == DEEPEST:
            reader.malformed(answer, f"an index below {DEEPEST} others: its sitemaps are left unread")
            in_full = False
            continue
        chosen = choose(children, way, reader.window)
        in_full = in_full and len(chosen) <= left
        waiting = [(child.address, depth + 1) for child in chosen[:left]] + waiting
        left -= len(chosen[:left])
        found += entries
        if way.edits:
            reader.stated(without_false_edits(entries))
        for candidate in young(without_false_edits(entries), way, reader.window):
            yield candidate
    dated = [(when, entry) for entry in found if (when := entry.hint.published)]
    since, until = reader.window.since, reader.window.until
    if way.whole and in_full and dated and len(dated) == len(found) and min(when for when, _ in dated) < since:
        reader.listed([entry for when, entry in dated if since <= when and (until is None or when < until)])


def choose(children: Iterable[Child], way: Sitemap, window: Window) -> list[Child]:
    """The children that may hold something of the window, the youngest first."""

    def wanted(child: Child) -> bool:
        path = _path(child.address)
        fits = re.search(way.follow, path) if way.follow else not _NO_NEWS.search(path.lower())
        day = last_day_in(path)
        too_old = (child.modified is not None and child.modified < window.since) or (day and window.is_before(day))
        return bool(fits) and not too_old

    def youth(child: Child) -> tuple[bool, float, date, int]:
        path = _path(child.address)
        number = _NUMBER.search(path)
        age = child.modified.timestamp() if child.modified else 0.0
        return child.modified is not None, age, last_day_in(path) or date.min, int(number[1]) if number else 0

    return sorted((child for child in children if wanted(child)), key=youth, reverse=True)


def young(entries: Iterable[Candidate], way: Sitemap, window: Window) -> list[Candidate]:
    """The entries of the window."""
    inside = [entry for entry in entries if window.holds(entry.hint, entry.address)]
    undated = [entry for entry in inside if not _is_dated(entry)]
    if way.news or len(undated) <= UNDATED:
        return inside
    passed = {entry.address for entry in undated[:-UNDATED]}
    return [entry for entry in inside if entry.address not in passed or _is_dated(entry)]


def _is_dated(entry: Candidate) -> bool:
    named = last_day_in(urlsplit(entry.address).path)
    return bool(entry.hint.published or entry.hint.modified or named)


def _path(address: str) -> str:
    parts = urlsplit(address)
    return unquote(f"{parts.path}?{parts.query}" if parts.query else parts.path)
