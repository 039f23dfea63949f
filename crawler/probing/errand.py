"""A look at sites that is no night: the same guard, robots.txt, pace and downloader, and nothing kept of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from scrapy import Spider

from crawler.fetch import Fetcher
from crawler.guard import Guard, Refused
from crawler.process import scrapy_process, signals_cancel
from crawler.run import CrawlInterrupted
from crawler.settings import settings
from crawler.site import Site
from netral.errors import UsageError

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a look is taken. `allowance`: so many requests at most, robots.txt, redirects and retries among them."""

    agent: str
    contact: str | None = None
    allow_loopback: bool = False
    loopback_port: int | None = None
    allowance: int | None = None


@dataclass(slots=True)
class _Outcome(Generic[Found]):
    task: asyncio.Future[Found] | None = None
    interrupted_by: int | None = None

    def interrupt(self, number: int) -> None:
        self.interrupted_by = number


def run_errand(errand: Callable[[Fetcher], Awaitable[Found]], sites: Sequence[Site], manner: Manner) -> Found:
    """What `errand` gives; it may ask the hosts of `sites` alone. Once in a process, as Twisted's reactor.

    UsageError for live sites without a contact. SIGINT and SIGTERM raise `CrawlInterrupted`.
    """
    if any(not site.is_loopback for site in sites) and not manner.contact:
        raise UsageError("live sites are asked with a contact only: set `contact` in the pipeline, or NETRAL_CONTACT")
    guard = Guard(sites, allow_loopback=manner.allow_loopback, loopback_port=manner.loopback_port)
    chosen = settings(sites, guard, agent=manner.agent, contact=manner.contact)
    if manner.allowance is not None:
        chosen["NETRAL_ALLOWANCE"] = manner.allowance
        chosen["RETRY_ENABLED"] = False
        chosen["DOWNLOADER_MIDDLEWARES"]["crawler.probing.errand.Allowance"] = 900  # nearest to the wire
    outcome: _Outcome[Found] = _Outcome()
    process = scrapy_process(chosen)
    started = process.crawl(_Errand, errand=errand, outcome=outcome)
    process.start(install_signal_handlers=False)
    started.result()
    if outcome.interrupted_by is not None:
        raise CrawlInterrupted(outcome.interrupted_by, [])
    assert outcome.task is not None
    return outcome.task.result()


class _Errand(Spider):
    name = "netral-errand"

    def __init__(self, *, errand: Callable[[Fetcher], Awaitable[Any]], outcome: _Outcome[Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._errand = errand
        self._outcome = outcome

    async def start(self) -> AsyncIterator[Any]:
        """Runs the errand and yields nothing: there is no request to schedule."""
        task = asyncio.ensure_future(self._errand(Fetcher(self.crawler)))
        self._outcome.task = task
        with signals_cancel(task, self._outcome.interrupt):
            await asyncio.wait([task])
        return
        yield  # type: ignore[unreachable]  # makes this the asynchronous generator that Scrapy expects


class Allowance:
    """Downloader middleware that lets so many requests out, of whatever kind, and no more."""

    def __init__(self, allowed: int) -> None:
        self._allowed = allowed
        self._sent = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Allowance:
        """That of the errand."""
        return cls(crawler.settings["NETRAL_ALLOWANCE"])

    def process_request(self, request: Request) -> None:  # noqa: ARG002 - the signature is Scrapy's
        """Pass, or raise `Refused`."""
        if self._sent >= self._allowed:
            raise Refused(f"the {self._allowed} requests of a probe are spent")
        self._sent += 1
