"""The articles of one site: whether to ask for each, what came of it, and the archive before the state.

An article that is known is not asked for unless it is due for a recheck, or discovery says that it was edited since.
Then it is asked conditionally, unless the REST interface, or a sitemap whose `edits` are true, has just said that it
stands as it was. After `FAILURES_IN_A_ROW` without an answer, or refused, the site is over for tonight, as it is when
it says so itself.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from crawler.archive import ArchiveWriter
from crawler.discovery.candidate import Candidate
from crawler.fetch import Answer, Fetcher, NoAnswerError, SiteOverError, outcome_of
from crawler.noarchive import forbids_archive
from crawler.pages import adds, join, next_address, whole_address
from crawler.postnumber import is_number_alone, post_number
from crawler.site import Site
from crawler.urls import askable, canonical, path_and_query
from crawler.ways import Pages
from netral.records import CrawlState, Hint, KnownPage, Outcome, Page, Visit

FAILURES_IN_A_ROW = 3
STANDS = "it stands as it was, by the REST interface of WordPress"
STANDS_IN_SITEMAP = "it stands as it was, by the sitemap"
_HTML = frozenset({"text/html", "application/xhtml+xml", ""})

logger = logging.getLogger("netral.crawler")


class ArticleCrawl:
    """Visits articles one after another; `left_over` says that some are still owed. `edited`: by canonical address,
    what discovery says of the last edits of all that it names."""

    def __init__(
        self,
        site: Site,
        fetcher: Fetcher,
        archive: ArchiveWriter,
        state: CrawlState,
        tell: Callable[[Visit], None],
        edited: Mapping[str, datetime],
    ) -> None:
        self._site = site
        self._fetcher = fetcher
        self._archive = archive
        self._state = state
        self._tell = tell
        self._edited = edited
        self._asked = 0
        self._failures = 0
        self._seen: set[str] = set()
        self.left_over = False

    def is_article(self, url: str) -> bool:
        """Whether a canonical address looks like an article of this site, by its patterns."""
        return self._site.is_article(path_and_query(url))

    async def visit(self, url: str, candidate: Candidate) -> None:
        """Ask for one article, if need be, and tell what came of it; `SiteOverError` ends the site."""
        known = self._state.known(url)
        visit = Visit(url=url, site=self._site.host, at=datetime.now(UTC), outcome="skipped")
        if known is not None and not _is_due(known, visit.at) and not is_edited(known, candidate.hint):
            self._tell(replace(visit, outcome="unchanged", reason="known, and not due for a recheck"))
            return
        if known is not None and (why := self._stands(url, known, candidate.hint)):
            self._tell(replace(visit, outcome="unchanged", status=200, reason=why))
            return
        if self._asked >= self._site.budget:
            self.left_over = True
            self._tell(replace(visit, reason=f"the budget of {self._site.budget} pages a night is spent"))
            return
        try:
            address = askable(candidate.address, url)
            answer = await self._get(whole_address(address, self._pages(url)), known)
            former = await self._former(url, candidate, answer) if known is None else None
            if former is not None:
                self._tell(replace(visit, status=answer.status, reason=f"it is {former}, which has moved here"))
                visit, known = replace(visit, url=former), self._state.known(former)
            self._tell(await self._judge(visit, address, candidate.hint, known, answer))
        except NoAnswerError as problem:
            self._tell(replace(visit, outcome=problem.outcome, status=problem.status, reason=str(problem)))
            self._mark(problem)

    def _stands(self, url: str, known: KnownPage, hint: Hint) -> str | None:
        """Who says that a known article stands as it was; None if nobody does."""
        if stands(known, hint):
            return STANDS
        told = self._edited.get(url)
        return STANDS_IN_SITEMAP if told and not is_edited(known, Hint(modified=told)) else None

    def _mark(self, problem: NoAnswerError) -> None:
        """What is owed, and when to give up."""
        if isinstance(problem, SiteOverError):
            raise problem
        refused = problem.outcome == "refused" and problem.status is not None
        if problem.outcome == "failed" or refused:
            self.left_over = True
            self._failures += 1
            if self._failures >= FAILURES_IN_A_ROW:
                raise SiteOverError(problem.outcome, f"{self._failures} failures in a row, the last: {problem}")

    async def _get(self, address: str, known: KnownPage | None) -> Answer:
        self._asked += 1
        answer = await self._fetcher.get(address, self._site.network, known)
        if answer.status not in (200, 304):
            raise NoAnswerError(outcome_of(answer.status), f"answered {answer.status}", answer.status)
        self._failures = 0
        return answer

    async def _former(self, url: str, candidate: Candidate, answer: Answer) -> str | None:
        """Where an article is known from that has moved to `url`: what bears its number, and leads there.

        The number alone is no proof: several WordPress may share a host, each with numbers of its own.
        """
        key = candidate.hint.key or self._key(answer)
        before = self._state.url_of(self._site.host, key) if key and answer.status == 200 else None
        if before is None or before == url:
            return None
        try:
            led = await self._get(askable(candidate.address, before), None)
        except NoAnswerError as problem:
            if isinstance(problem, SiteOverError):
                raise
            return None
        return before if canonical(led.url) == canonical(answer.url) else None

    async def _judge(self, visit: Visit, address: str, hint: Hint, known: KnownPage | None, answer: Answer) -> Visit:
        """The visit, completed; body and pages are in the archive when this returns."""
        visit = replace(
            visit,
            at=answer.at,
            status=answer.status,
            etag=answer.header("ETag"),
            last_modified=answer.header("Last-Modified"),
            bytes=len(answer.body),
            seconds=answer.seconds,
            modified=hint.modified,
        )
        if answer.status == 304:
            return replace(visit, outcome="unchanged")
        refusal = self._no_article(visit.url, answer)
        if refusal is not None:
            return replace(visit, outcome=refusal[0], reason=refusal[1])
        visit = replace(visit, url=self._own_address(visit.url, answer))
        pages = self._pages(visit.url)
        answers = [answer] if hint.html else await self._all_pages(address, answer, pages)
        part = (pages.part if pages else None) or ""
        if any(forbids_archive(each) for each in answers):
            return replace(visit, outcome="skipped", reason="it says noarchive: it is not kept")
        joined = join([each.text for each in answers], part) if len(answers) > 1 else None
        if len(answers) > 1 and joined is None:
            logger.warning("%s: no %r on %s: its pages are not joined", self._site.host, part, answer.url)
        body = joined or answer.body
        if known is not None and known.sha256 == hashlib.sha256(body).hexdigest():
            return replace(visit, outcome="unchanged")
        refs = [await asyncio.wrap_future(self._archive.exchanging(each.exchange())) for each in answers]
        if joined:
            refs[0] = self._archive.conversion(answer.url, answer.at, joined, "text/html; charset=utf-8")
        page = Page(
            url=visit.url,
            body=body,
            site=self._site.host,
            final_url=answer.url,
            fetched_at=answer.at,
            status=answer.status,
            content_type=answer.content_type or "text/html",
            encoding="utf-8" if joined else answer.charset,
            hint=replace(hint, key=hint.key or self._key(answer)),
            archive=refs[0],
        )
        return replace(visit, outcome="changed" if known and known.sha256 else "new", page=page)

    def _no_article(self, url: str, answer: Answer) -> tuple[Outcome, str] | None:
        """Why an answer with 200 is no article of its own."""
        final = canonical(answer.url) or answer.url
        if urlsplit(final).path == "/" and not urlsplit(final).query:
            return "gone", "it leads to the front page"
        if answer.content_type not in _HTML:
            return "skipped", f"it is {answer.content_type}, no HTML"
        if not answer.body.strip():
            return "failed", "it is empty"
        if final.rstrip("/") != url.rstrip("/") and (final in self._seen or self._is_kept(final)):
            return "skipped", f"it leads to {final}, which is known"
        self._seen |= {url, final}
        return None

    def _is_kept(self, url: str) -> bool:
        """Whether something was kept under an address: not that of an alias, nor of what forbids it."""
        known = self._state.known(url)
        return known is not None and known.sha256 is not None

    def _own_address(self, url: str, answer: Answer) -> str:
        """What an article is known by that was asked for: where a bare number led to its permalink, the permalink."""
        if not is_number_alone(url):
            return url
        final = canonical(answer.url) or url
        return final if not is_number_alone(final) and self.is_article(final) else url

    def _key(self, answer: Answer) -> str | None:
        """The number by which WordPress, as its page tells, knows an article that something else named."""
        return post_number(answer.text, answer.header("Link")) if not self._site.key else None

    def _pages(self, url: str) -> Pages | None:
        return self._site.pages_of(path_and_query(url))

    async def _all_pages(self, address: str, answer: Answer, pages: Pages | None) -> list[Answer]:
        """The pages of an article; one that fails leaves the rest out, and the article is asked again."""
        answers, asked = [answer], [address]
        part = (pages.part if pages else None) or ""
        while after := next_address(answers[-1].text, answers[-1].url, address, pages, asked):
            asked.append(after)
            following = await self._get(after, None)
            if not adds([*(each.text for each in answers), following.text], part):
                break
            answers.append(following)
        return answers


def stands(known: KnownPage, hint: Hint) -> bool:
    """Whether the site's own interface, which alone gives text and time of editing, says that nothing has changed."""
    return hint.html is not None and hint.modified is not None and not is_edited(known, hint)


def is_edited(known: KnownPage, hint: Hint) -> bool:
    """Whether discovery tells of an edit since the page was seen; of one that was told then, it is none."""
    before = known.modified or known.seen
    return hint.modified is not None and before is not None and hint.modified > before


def _is_due(known: KnownPage, now: datetime) -> bool:
    return known.recheck_at is not None and known.recheck_at <= now
