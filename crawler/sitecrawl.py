"""One site in one night: what discovery names, then the articles of it, one request after another.

Discovery pages are told to the state last, when their articles are archived. Their validators go along only if
nothing was left over (a failure, the budget): an unchanged feed may hide no article that is still owed.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from crawler.archive import ArchiveWriter
from crawler.articles import ArticleCrawl
from crawler.discovery import feed, listing, wordpress
from crawler.discovery.candidate import Candidate
from crawler.fetch import Answer, Fetcher, NoAnswerError, SiteOverError, outcome_of
from crawler.night import Tally
from crawler.site import Site
from crawler.urls import canonical
from crawler.ways import Discovery, Feed, Wordpress
from netral.records import CrawlState, Page, Visit

logger = logging.getLogger("netral.crawler")


@dataclass(frozen=True, slots=True)
class Means:
    """What all sites of a run share. `tell` keeps a visit at once and reports it."""

    archive: ArchiveWriter
    state: CrawlState
    tell: Callable[[Visit], None]
    since: datetime
    loopback_port: int | None


class SiteCrawl:
    """Reads one site; is itself the `Reader` that the ways of discovery ask."""

    def __init__(self, site: Site, fetcher: Fetcher, means: Means) -> None:
        self.site = site
        self.since = means.since
        self.tally = Tally(site)
        self._fetcher = fetcher
        self._means = means
        self._discovered: list[Visit] = []
        self._articles = ArticleCrawl(site, fetcher, means.archive, means.state, self._tell)

    async def run(self) -> None:
        """The whole night of the site; what goes wrong with the site ends in its note."""
        self.tally.begin()
        try:
            candidates = await self._discover()
            self.tally.candidates = len(candidates)
            for url, candidate in candidates.items():
                await self._articles.visit(url, candidate)
        except SiteOverError as problem:
            self._articles.left_over = True
            self.tally.note = str(problem)
            logger.warning("%s: %s", self.site.host, problem)
        for visit in self._discovered:
            owed = self._articles.left_over
            self._tell(replace(visit, etag=None, last_modified=None) if owed else visit)
        self._means.state.published(self.site.host, self.tally.published_n)
        self.tally.end()

    async def read(self, path: str, *, remember_as: str | None = None) -> Answer | None:
        """See `Reader`."""
        url = self.site.address(path, self._means.loopback_port)
        name = self.site.address(remember_as, self._means.loopback_port) if remember_as else url
        known = self._means.state.known(name)
        try:
            answer = await self._fetcher.get(url, self.site.network, None if remember_as else known)
        except NoAnswerError as problem:
            self._tell(_nothing(name, self.site, problem))
            raise
        visit = Visit(
            url=name,
            site=self.site.host,
            at=answer.at,
            outcome="unchanged",
            kind="discovery",
            status=answer.status,
            etag=None if remember_as else answer.header("ETag"),
            last_modified=None if remember_as else answer.header("Last-Modified"),
            bytes=len(answer.body),
            seconds=answer.seconds,
        )
        if answer.status == 304:
            self._discovered.append(visit)
            return None
        if answer.status != 200:
            refusal = NoAnswerError(outcome_of(answer.status), f"answered {answer.status}", answer.status)
            self._tell(replace(visit, outcome=refusal.outcome, reason=str(refusal), etag=None, last_modified=None))
            raise refusal
        if known is None or known.sha256 != hashlib.sha256(answer.body).hexdigest():
            page = self._archived(name, answer)
            visit = replace(visit, outcome="changed" if known else "new", page=page)
        self._discovered.append(visit)
        return answer

    def malformed(self, answer: Answer, reason: str) -> None:
        """See `Reader`; the page stays archived."""
        logger.warning("%s: %s: %s", self.site.host, answer.url, reason)
        last = self._discovered.pop()
        self._tell(replace(last, outcome="failed", reason=reason, etag=None, last_modified=None, page=None))
        self.tally.note = self.tally.note or reason

    def published(self, count: int) -> None:
        """See `Reader`; of several ways the one that saw most is believed."""
        self.tally.published_n = max(count, self.tally.published_n or 0)

    async def _discover(self) -> dict[str, Candidate]:
        """Candidates by canonical address, each once, in the order they were named."""
        found: dict[str, Candidate] = {}
        for entry in self.site.discovery:
            try:
                async for candidate in _find(entry, self):
                    url = canonical(candidate.address)
                    if url is None or not self._articles.is_article(url):
                        logger.debug("%s: no article by its address: %s", self.site.host, candidate.address)
                    else:
                        _put(found, url, candidate)
            except SiteOverError:
                raise
            except NoAnswerError as problem:
                self._articles.left_over = True
                self.tally.note = f"discovery: {problem}"
                logger.warning("%s: discovery: %s", self.site.host, problem)
        return found

    def _archived(self, name: str, answer: Answer) -> Page:
        return Page(
            url=name,
            body=answer.body,
            site=self.site.host,
            final_url=answer.url,
            fetched_at=answer.at,
            status=answer.status,
            content_type=answer.content_type,
            encoding=answer.charset,
            archive=self._means.archive.exchange(answer.exchange()),
        )

    def _tell(self, visit: Visit) -> None:
        self.tally.count(visit)
        self._means.tell(visit)


def _find(entry: Discovery, reader: SiteCrawl) -> AsyncIterator[Candidate]:
    match entry.way:
        case Wordpress() as way:
            return wordpress.find(way, reader)
        case Feed() as way:
            return feed.find(way, reader)
        case way:
            return listing.find(way, reader)


def _put(found: dict[str, Candidate], url: str, candidate: Candidate) -> None:
    """One entry an article, whether its address was written with or without the last slash; text beats none."""
    same = next((form for form in (url, url.rstrip("/"), url + "/") if form in found), url)
    if same not in found or (candidate.hint.html and not found[same].hint.html):
        found[same] = candidate


def _nothing(url: str, site: Site, problem: NoAnswerError) -> Visit:
    return Visit(
        url=url,
        site=site.host,
        at=datetime.now(UTC),
        outcome=problem.outcome,
        kind="discovery",
        status=problem.status,
        reason=str(problem),
    )
