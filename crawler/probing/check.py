"""Whether declared sites still answer as their files say: each way of discovery, the pattern, the first article.

Each way is read as the night reads it, through its own reader, but without what the state knows, as far back as there
is anything, and only until `ENOUGH` addresses are named or `PAGES` pages were read. Nothing is kept.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from typing import cast

from crawler.discovery.candidate import Candidate
from crawler.discovery.window import Window
from crawler.fetch import Answer, Fetcher, NoAnswerError, SiteOverError, outcome_of
from crawler.pages import whole_address
from crawler.probing.errand import Manner, run_errand
from crawler.probing.findings import paths_on
from crawler.site import Site
from crawler.sitecrawl import find_by
from crawler.spider import NETWORKS_AT_ONCE
from crawler.urls import askable, canonical, path_and_query
from crawler.ways import AnyWay, Listing, Wordpress
from netral.records import Outcome, Page

logger = logging.getLogger("netral.crawler")
ENOUGH = 20
PAGES = 4
_EVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class WayChecked:
    """One way. `problem` says what is wrong and `cure` what to do; `closed`: robots.txt shuts it, which the night
    lives with."""

    name: str
    named: int = 0
    fitting: int = 0
    problem: str | None = None
    cure: str | None = None
    closed: bool = False


@dataclass(slots=True)
class SiteChecked:
    """A site. `page` is its first article as it came; without one `problem` says why."""

    site: Site
    ways: list[WayChecked] = field(default_factory=list)
    page: Page | None = None
    problem: str | None = None


def check(sites: Sequence[Site], manner: Manner, tell: Callable[[SiteChecked], None]) -> list[SiteChecked]:
    """Check all sites, networks side by side, each telling when it is done; in the order of `sites`."""

    async def errand(fetcher: Fetcher) -> list[SiteChecked]:
        turns = asyncio.Semaphore(NETWORKS_AT_ONCE)
        done: dict[str, SiteChecked] = {}

        async def network(members: list[Site]) -> None:
            async with turns:
                for site in members:
                    done[site.host] = await _alone(site, fetcher, manner.loopback_port)
                    tell(done[site.host])

        ordered = sorted(sites, key=lambda site: (site.network, site.host))
        work: list[Awaitable[None]] = [
            network(list(group)) for _, group in groupby(ordered, key=lambda site: site.network)
        ]
        await asyncio.gather(*work)
        return [done[site.host] for site in sites]

    return run_errand(errand, sites, manner)


async def _alone(site: Site, fetcher: Fetcher, port: int | None) -> SiteChecked:
    """One site; a bug that its pages lay bare is its problem, and stops no other."""
    (found,) = await asyncio.gather(_check(site, fetcher, port), return_exceptions=True)
    if isinstance(found, SiteChecked):
        return found
    if not isinstance(found, Exception):
        raise found
    logger.error("%s: an error of this program, please report it", site.host, exc_info=found)
    return SiteChecked(site, problem=f"an error of this program: {type(found).__name__}: {found}")


async def _check(site: Site, fetcher: Fetcher, port: int | None) -> SiteChecked:
    found = SiteChecked(site)
    articles: list[Candidate] = []
    try:
        for entry in site.discovery:
            reader = _Reader(site, fetcher, port)
            checked = WayChecked(_name(entry.way))
            found.ways.append(checked)
            articles += await _way(entry.way, reader, checked)
        await _first_article(found, articles, fetcher)
    except SiteOverError as problem:
        found.problem = f"{problem}; ask again tomorrow, quarantine the site if it stays so"
    return found


async def _way(way: AnyWay, reader: _Reader, checked: WayChecked) -> list[Candidate]:
    """The candidates that fit; what is wrong goes into `checked`."""
    candidates: list[Candidate] = []
    try:
        # All ways are generators, though they promise no more than to be iterated.
        async with aclosing(cast(AsyncGenerator[Candidate, None], find_by(way, reader))) as finding:
            async for candidate in finding:
                candidates.append(candidate)
                if len(candidates) >= ENOUGH:
                    break
    except _EnoughError:
        pass
    except SiteOverError:
        raise
    except NoAnswerError as problem:
        checked.problem, checked.cure = str(problem), _cure(problem.outcome)
        checked.closed = problem.outcome == "robots"
    fitting = [candidate for candidate in candidates if _is_article(reader.site, candidate)]
    checked.named, checked.fitting = len(candidates), len(fitting)
    if checked.problem is None:
        checked.problem, checked.cure = _wrong(way, reader, candidates, fitting)
    return fitting


def _wrong(
    way: AnyWay, reader: _Reader, candidates: Sequence[Candidate], fitting: Sequence[Candidate]
) -> tuple[str | None, str | None]:
    """What is wrong with a way that answered, and the cure."""
    if reader.unreadable:
        cure = "correct `item` and `link` by its markup" if isinstance(way, Listing) else "remove it if it stays so"
        return reader.unreadable, cure
    if not candidates:
        if isinstance(way, Wordpress) and reader.published_n:
            return None, None  # it answers, and there is nothing on the topic yet
        return "it names nothing", "`netral sources probe` shows what is there now"
    if not fitting:
        shown = next(iter(paths_on(reader.site, [each.address for each in candidates])), candidates[0].address)
        return f"none of {len(candidates)} addresses fits `article`, such as {shown}", "correct the pattern"
    return None, None


def _cure(outcome: Outcome) -> str:
    match outcome:
        case "gone":
            return "`netral sources probe` finds where it is now, or remove it"
        case "robots":
            return "remove it"
        case "refused":
            return "ask its people, or remove it"
        case _:
            return "try again tomorrow, remove it if it stays so"


async def _first_article(found: SiteChecked, articles: Sequence[Candidate], fetcher: Fetcher) -> None:
    site = found.site
    candidate = articles[0] if articles else None
    url = canonical(candidate.address) if candidate else None
    if candidate is None or url is None:
        found.problem = "no way names an article of it"
        return
    path = path_and_query(url)
    try:
        answer = await fetcher.get(whole_address(askable(candidate.address, url), site.pages_of(path)), site.network)
    except SiteOverError:
        raise
    except NoAnswerError as problem:
        found.problem = f"its article {path}: {problem}"
        return
    if answer.status != 200:
        found.problem = f"its article {path} answered {answer.status}"
        return
    found.page = Page(
        url=url,
        body=answer.body,
        site=site.host,
        final_url=answer.url,
        fetched_at=answer.at,
        content_type=answer.content_type or "text/html",
        encoding=answer.charset,
        hint=candidate.hint,
    )


def _is_article(site: Site, candidate: Candidate) -> bool:
    url = canonical(candidate.address)
    return url is not None and site.is_article(path_and_query(url))


def _name(way: AnyWay) -> str:
    """A way as people call it."""
    if isinstance(way, Wordpress):
        return f"wordpress ({way.route})"
    return f"{type(way).__name__.lower()} {way.url}"


class _EnoughError(Exception):
    """So many pages of a way were read."""


class _Reader:
    """The `Reader` of a check: asks in full, keeps nothing."""

    def __init__(self, site: Site, fetcher: Fetcher, port: int | None) -> None:
        self.site = site
        self.window = Window(since=_EVER, now=datetime.now(UTC))
        self.unreadable: str | None = None
        self.published_n: int | None = None
        self._fetcher = fetcher
        self._port = port
        self._read = 0

    async def read(
        self,
        address: str,
        *,
        remember_as: str | None = None,  # noqa: ARG002 - nothing is remembered
        accept: Collection[int] = (),
    ) -> Answer | None:
        """See `crawler.discovery.candidate.Reader`."""
        if self._read >= PAGES:
            raise _EnoughError
        self._read += 1
        url = address if address.startswith(("http://", "https://")) else self.site.address(address, self._port)
        answer = await self._fetcher.get(url, self.site.network)
        if answer.status != 200 and answer.status not in accept:
            raise NoAnswerError(outcome_of(answer.status), f"answered {answer.status}", answer.status)
        return answer

    def malformed(self, answer: Answer, reason: str) -> None:  # noqa: ARG002 - the signature is the protocol's
        """See `Reader`."""
        self.unreadable = self.unreadable or reason

    def published(self, count: int) -> None:
        """See `Reader`."""
        self.published_n = count

    def stated(self, candidates: Sequence[Candidate]) -> None:
        """See `Reader`; nothing is known."""

    def listed(self, candidates: Sequence[Candidate]) -> None:
        """See `Reader`; nothing is counted."""
