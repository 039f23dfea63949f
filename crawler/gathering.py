"""What all ways of a site name in one night, folded: one candidate an article, under the address it is known by.

Candidates fold by canonical address, with or without the last slash, and by key: the number that the site's `key`
finds in the address, or that its own interface gave. An article that is known by its key keeps the address it was
first seen under, however its slug changes. What one way leaves out (title, summary, dates) another may tell.
"""

from __future__ import annotations

import dataclasses
import logging
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from crawler.candidates import refusal
from crawler.discovery.candidate import Candidate
from crawler.discovery.window import Window
from crawler.site import Site
from crawler.urls import canonical, path_and_query
from crawler.ways import Fetch
from netral.records import CrawlState, Hint

_A_DAY = timedelta(days=1)

logger = logging.getLogger("netral.crawler")


@dataclass
class _Named:
    """One article as it was named so far: the first candidate, with what the others know besides."""

    candidate: Candidate
    titles: set[str | None]
    wanted: bool


class Gathering:
    """The candidates of one site: taken in, way after way, and sifted when all have been."""

    def __init__(self, site: Site, state: CrawlState, window: Window) -> None:
        self._site = site
        self._state = state
        self._window = window
        self._keys: dict[str, str] = {}
        self._named: dict[str, _Named] = {}

    def add(self, candidate: Candidate, fetch: Fetch) -> None:
        """Take a candidate in, unless its address is no article's; with `fetch` `all` it is wanted as it is."""
        written = self._article(candidate)
        if written is None:
            return
        hint = dataclasses.replace(candidate.hint, key=self._key(written) or candidate.hint.key)
        named = self._named.setdefault(
            self._place(written, hint.key), _Named(dataclasses.replace(candidate, hint=Hint()), set(), False)
        )
        named.candidate = dataclasses.replace(named.candidate, hint=_merged(named.candidate.hint, hint))
        named.titles.add(hint.title)
        named.wanted |= candidate.searched or fetch == "all"

    def sifted(self) -> tuple[dict[str, Candidate], Counter[str]]:
        """The candidates by canonical address, in the order they were named, and how many were passed over, by reason.

        An article is passed over if nobody wants it as it is, nothing is known of it yet, and it matches nothing by
        all that the ways say of it together; of several titles one that matches is enough.
        """
        found: dict[str, Candidate] = {}
        passed: Counter[str] = Counter()
        for url, named in self._named.items():
            reason = None if named.wanted else self._refusal(url, named)
            if reason is not None and self._state.known(url) is None:
                passed[reason] += 1
                logger.debug("%s: passed over: %s: %s", self._site.host, url, reason)
            else:
                found[url] = named.candidate
        return found, passed

    def count(self, candidates: Iterable[Candidate]) -> int:
        """How many articles some candidates are that were all taken in, on topic or not."""
        written = [(url, candidate.hint) for candidate in candidates if (url := self._article(candidate))]
        return len({self._place(url, self._key(url) or hint.key) for url, hint in written})

    def _refusal(self, url: str, named: _Named) -> str | None:
        hint = named.candidate.hint
        titles = (named.titles - {None}) or {None}
        reasons = [
            refusal(url, dataclasses.replace(named.candidate, hint=dataclasses.replace(hint, title=title)))
            for title in sorted(titles, key=str)
        ]
        return None if None in reasons else reasons[0]

    def _article(self, candidate: Candidate) -> str | None:
        """The canonical address of a candidate; None if it is no article's, or tells that it is old."""
        written = canonical(candidate.address)
        if written is None or not self._site.is_article(path_and_query(written)):
            logger.debug("%s: no article by its address: %s", self._site.host, candidate.address)
            return None
        return None if self._is_told_old(candidate, written) else written

    def _key(self, url: str) -> str | None:
        found = re.search(self._site.key, path_and_query(url)) if self._site.key else None
        return found[1] if found else None

    def _place(self, url: str, key: str | None) -> str:
        """The address under which an article is counted tonight, and was in other nights."""
        if key is not None:
            place = self._keys.get(key) or self._state.url_of(self._site.host, key)
            if place is not None:
                self._keys[key] = place
                return place
        same = next((form for form in (url, url.rstrip("/"), url + "/") if form in self._named), url)
        if key is not None:
            self._keys[key] = same
        return same

    def _is_told_old(self, candidate: Candidate, url: str) -> bool:
        """Whether the site file can read a time before the window in the address, and nothing else is dated."""
        if candidate.hint.published or candidate.hint.modified or self._site.dates is None:
            return False
        told = self._site.dates.read(path_and_query(url), self._site.tz)
        return told is not None and told + _A_DAY < self._window.since


def _merged(first: Hint, second: Hint) -> Hint:
    """Two hints of one article: text and its time of editing of the one that has text, the rest of the first."""
    texts = second if second.html and not first.html else first
    return Hint(
        title=first.title or second.title,
        published=first.published or second.published,
        modified=texts.modified or first.modified or second.modified,
        html=texts.html,
        summary=first.summary or second.summary,
        key=first.key or second.key,
    )
