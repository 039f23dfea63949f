"""Pages from WARC files into the archive and the state, as if they had been crawled when they were captured.

Taken in is an HTML page that answered 200, whose address may be an article's (by the site's file if there is one), that
`wanted` passes by its bytes and that does not say noarchive. A page of which something later is known already is left
as it is; so is another form (AMP, print, a further page) of one that is known, for it would pass for an edit.
"""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from crawler.archive import ArchiveWriter, Exchange
from crawler.captures import Capture, captures
from crawler.noarchive import forbids_archive
from crawler.site import Site
from crawler.urls import canonical, host_of, is_further_page, path_and_query
from netral.errors import InputError
from netral.records import CrawlState, Outcome, Page, Visit

_HTML = frozenset({"text/html", "application/xhtml+xml", ""})

logger = logging.getLogger("netral.crawler")


@dataclass(slots=True)
class Taken:
    """What came of a file: pages by outcome, and why others were left out. `failed` are lines for people."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes pages in. `sites` by host; `wanted` says by a page's bytes whether it can be on topic."""

    sites: Mapping[str, Site]
    state: CrawlState
    archive: ArchiveWriter
    wanted: Callable[[bytes], bool]

    def take(self, path: Path, on_page: Callable[[], None]) -> Taken:
        """Take in the pages of one file; those of a repeated file change nothing."""
        return self._take(captures(path), on_page)

    def _take(self, found: Iterable[Capture | InputError], on_page: Callable[[], None]) -> Taken:
        taken = Taken()
        for capture in found:
            on_page()
            if isinstance(capture, InputError):
                logger.error("%s", capture)
                taken.failed.append(str(capture))
                continue
            result = self._visit(capture)
            if isinstance(result, Visit):
                self.state.record(result)
                taken.outcomes[result.outcome] += 1
            else:
                taken.left_out[result] += 1
                logger.debug("%s: left out: %s", capture.url, result)
        return taken

    def _visit(self, capture: Capture) -> Visit | str:
        """The visit that the capture stands for, its page in the archive; or why it is left out."""
        url = canonical(capture.url)
        refusal = self._refusal(capture, url)
        if refusal is not None or url is None:
            return refusal or ""
        known = self.state.known(url)
        if known is not None:
            if known.sha256 == hashlib.sha256(capture.body).hexdigest():
                return "known as it is"
            if known.seen is not None and (capture.at < known.seen or (capture.at == known.seen and not capture.made)):
                return "something later is known of it"
            if _plain(capture.url) != _plain(url):
                return "another form of a page that is known"
        ref = self.archive.exchange(_exchange(capture))
        host = host_of(url)
        page = Page(
            url=url,
            body=capture.body,
            site=host,
            final_url=capture.url,
            fetched_at=capture.at,
            content_type=capture.content_type or "text/html",
            encoding=capture.charset,
            archive=ref,
        )
        outcome: Outcome = "changed" if known and known.sha256 else "new"
        size = len(capture.body)
        return Visit(url, host, capture.at, outcome, status=200, bytes=size, page=page)

    def _refusal(self, capture: Capture, url: str | None) -> str | None:
        if capture.status != 200:
            return "its answer was no page"
        if capture.content_type not in _HTML or not capture.body.strip():
            return "it is no HTML"
        if url is None or urlsplit(url).path == "/":
            return "its address is no article's"
        site = self.sites.get(host_of(url))
        if site is not None and not site.is_article(path_and_query(url)):
            return "its address is no article's"
        if is_further_page(capture.url) and not capture.made:
            return "a further page of an article"
        if not self.wanted(capture.body):
            return "nothing of the topic stands in it"
        return "it says noarchive" if forbids_archive(capture) else None


def _plain(url: str) -> str:
    parts = urlsplit(url)
    return f"{host_of(url)}{parts.path.rstrip('/')}?{parts.query}"


def _exchange(capture: Capture) -> Exchange:
    return Exchange(capture.url, capture.at, capture.status, capture.body, None, capture.pairs)
