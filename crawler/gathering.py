"""What all ways of a site name in one night, folded: one candidate an article, under the address it is known by.

Candidates fold by canonical address, with or without the last slash, and by key: the number that the site's `key`
finds in the address, or that its own interface gave. An article that is known by its key keeps the address it was
first seen under, however its slug changes.
"""

from __future__ import annotations

import dataclasses
import logging
import re
from collections import Counter
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


class Gathering:
    """The candidates of one site; `found` has them by canonical address, in the order they were named."""

    def __init__(self, site: Site, state: CrawlState, window: Window) -> None:
        self._site = site
        self._state = state
        self._window = window
        self._keys: dict[str, str] = {}
        self._passed: dict[str, str] = {}
        self.found: dict[str, Candidate] = {}

    def add(self, candidate: Candidate, fetch: Fetch) -> None:
        """Take a candidate in, unless its address is no article's, or `fetch` is `matching` and it matches nothing."""
        written = canonical(candidate.address)
        if written is None or not self._site.is_article(path_and_query(written)):
            logger.debug("%s: no article by its address: %s", self._site.host, candidate.address)
            return
        if self._is_told_old(candidate, written):
            return
        key = self._key(written) or candidate.hint.key
        hint = dataclasses.replace(candidate.hint, key=key)
        url = self._place(written, key)
        reason = None if candidate.searched or fetch == "all" else refusal(written, candidate)
        if reason is not None and url not in self.found and self._state.known(url) is None:
            self._passed[url] = reason
            logger.debug("%s: passed over: %s: %s", self._site.host, url, reason)
            return
        before = self.found.get(url)
        self.found[url] = dataclasses.replace(before or candidate, hint=_merged(before.hint, hint) if before else hint)

    def passed_over(self) -> Counter[str]:
        """How many were not taken in, by reason; an article that another way found worth asking for is not among."""
        return Counter(reason for url, reason in self._passed.items() if url not in self.found)

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
        same = next((form for form in (url, url.rstrip("/"), url + "/") if form in self.found), url)
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
