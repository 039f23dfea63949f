"""A site's discovery pages: asked for, archived unless they forbid it, and told to the state last of all.

They are told when their articles are archived. Their validators go along only if nothing was left over (a failure,
the budget): an unchanged feed may hide no article that is still owed.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from crawler.discovery.candidate import Candidate
from crawler.fetch import Answer, Fetcher, NoAnswerError, outcome_of
from crawler.means import Means
from crawler.night import Tally
from crawler.noarchive import forbids_archive
from crawler.site import Site
from crawler.urls import canonical
from netral.records import Page, Visit

logger = logging.getLogger("netral.crawler")


class SiteReader:
    """The `Reader` that the ways of discovery ask; `tell` counts a visit and keeps it. `lists`: of each way that named
    all it should, what it named; `edited`: when articles were last edited, where a way says so of all it names."""

    def __init__(self, site: Site, fetcher: Fetcher, means: Means, tally: Tally, tell: Callable[[Visit], None]) -> None:
        self.site = site
        self.window = means.window
        self.lists: list[Sequence[Candidate]] = []
        self.edited: dict[str, datetime] = {}
        self._fetcher = fetcher
        self._means = means
        self._tally = tally
        self._tell = tell
        self._discovered: list[Visit] = []

    async def read(
        self, address: str, *, remember_as: str | None = None, accept: Collection[int] = ()
    ) -> Answer | None:
        """See `Reader`."""
        url = self._address(address)
        name = self._address(remember_as) if remember_as else url
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
            bytes=len(answer.body),
            seconds=answer.seconds,
        )
        if answer.status in accept:
            self._discovered.append(replace(visit, outcome="skipped", reason=f"answered {answer.status}"))
            return answer
        if answer.status not in (200, 304):
            refusal = NoAnswerError(outcome_of(answer.status), f"answered {answer.status}", answer.status)
            self._tell(replace(visit, outcome=refusal.outcome, reason=str(refusal)))
            raise refusal
        self._tally.answered += 1
        if not remember_as:
            visit = replace(visit, etag=answer.header("ETag"), last_modified=answer.header("Last-Modified"))
        if answer.status == 304:
            self._discovered.append(visit)
            return None
        if known is None or known.sha256 != hashlib.sha256(answer.body).hexdigest():
            page = await self._archived(name, answer)
            visit = replace(visit, outcome="changed" if known else "new", page=page)
        self._discovered.append(visit)
        return answer

    def malformed(self, answer: Answer, reason: str) -> None:
        """See `Reader`; the page stays archived."""
        logger.warning("%s: %s: %s", self.site.host, answer.url, reason)
        self._tally.answered -= 1
        last = self._discovered.pop()
        self._tell(replace(last, outcome="failed", reason=reason, etag=None, last_modified=None, page=None))
        self._tally.note = self._tally.note or reason

    def published(self, count: int) -> None:
        """See `Reader`; of several counts the largest is believed."""
        self._tally.published_n = max(count, self._tally.published_n or 0)

    def stated(self, candidates: Sequence[Candidate]) -> None:
        """See `Reader`."""
        for candidate in candidates:
            url = canonical(candidate.address)
            if url and candidate.hint.modified:
                self.edited[url] = candidate.hint.modified

    def listed(self, candidates: Sequence[Candidate]) -> None:
        """See `Reader`."""
        self.lists.append(candidates)

    def close(self, *, owed: bool) -> None:
        """Tell what was read; without validators if articles are owed."""
        for visit in self._discovered:
            self._tell(replace(visit, etag=None, last_modified=None) if owed else visit)

    def _address(self, written: str) -> str:
        if written.startswith(("http://", "https://")):
            return written
        return self.site.address(written, self._means.loopback_port)

    async def _archived(self, name: str, answer: Answer) -> Page:
        ref = None
        if not forbids_archive(answer):
            ref = await asyncio.wrap_future(self._means.archive.exchanging(answer.exchange()))
        return Page(
            url=name,
            body=answer.body,
            site=self.site.host,
            final_url=answer.url,
            fetched_at=answer.at,
            status=answer.status,
            content_type=answer.content_type,
            encoding=answer.charset,
            archive=ref,
        )


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
