"""Whether a page is worth asking for, by what is known of it beforehand: its title, its summary, its address.

Two groups of words count (`crawler/words/candidates.yml`): civil servants, and elections or neutrality. Where a
summary is known and it has, with the title, `LONG` words or more, a word of each must stand in title, summary or
address; where less is known, a word of either is enough; where next to nothing is known (`/?p=123`, or an address of
`FEW` words alone), the page is asked for. What is passed over is lost, so the words are broad: of the gold articles of
development no relevant one is lost, be it by title and address, by the address alone, or with any length of summary.

A candidate that is passed over leaves no row of its own: there are thousands a night, and the same ones every night
as long as they are in the window. Its reason is counted in the night's row of the site (`SiteNight.passed_over`), and
it is tested anew the next night, which costs microseconds. The decision can be made again at any time, with these or
other words: the feed, sitemap or listing that named it lies in the archive, and the log tells each at debug level.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from urllib.parse import unquote

from crawler.discovery.candidate import Candidate
from crawler.terms import pattern, vocabulary
from crawler.urls import path_and_query

LONG = 60
"""Words of title and summary from which on both groups must occur: a shorter summary is a lead, and may leave out
whom the rest is about."""

NEITHER = "neither civil servants nor elections in its title, summary or address"
NO_SERVANTS = "elections, but no civil servants in its title, long summary or address"
NO_ELECTIONS = "civil servants, but no elections in its title, long summary or address"

FEW = 4
"""Words of an address up to which it is no headline that could be judged alone."""

_WORD = re.compile(r"[a-z0-9]+")
_TELLING = re.compile(r"[a-z]{3,}")
_SUFFIXES = frozenset({"html", "htm", "php", "index", "read", "berita", "news", "artikel"})


def refusal(url: str, candidate: Candidate) -> str | None:
    """Why the page at the canonical address `url` is passed over; None if it is to be asked for."""
    told = _words(" ".join(filter(None, (candidate.hint.title, candidate.hint.summary))))
    address = _words(unquote(path_and_query(url)))
    if not told and sum(bool(_TELLING.fullmatch(word)) for word in address if word not in _SUFFIXES) <= FEW:
        return None
    text = " ".join(told + address)
    servants, elections = _groups()
    served, voted = servants.search(text) is not None, elections.search(text) is not None
    if not served and not voted:
        return NEITHER
    if len(told) >= LONG and not (served and voted):
        return NO_ELECTIONS if served else NO_SERVANTS
    return None


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


@cache
def _groups() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = vocabulary()
    return pattern(words.servants), pattern(words.elections)
