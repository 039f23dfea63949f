"""The one spider: networks side by side, the sites of a network one after another.

Not Scrapy's scheduler but the site decides what is asked next, so that a night reads from top to bottom
(`crawler.sitecrawl`); Scrapy's downloader and its middlewares do the asking.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from scrapy import Spider

from crawler.fetch import Fetcher
from crawler.means import Means
from crawler.night import OUR_ERROR, Tally
from crawler.process import signals_cancel
from crawler.site import Site
from crawler.sitecrawl import SiteCrawl
from netral.errors import NetralError
from netral.records import SiteNight

NETWORKS_AT_ONCE = 16

logger = logging.getLogger("netral.crawler")


@dataclass(slots=True)
class Course:
    """How a crawl went: filled while it runs, read when it has ended."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    error: BaseException | None = None
    interrupted_by: int | None = None

    def nights(self) -> list[SiteNight]:
        """One row a site, by host."""
        return [self.tallies[host].night() for host in sorted(self.tallies)]


class NetralSpider(Spider):
    """Crawls the sites it is given; `means` lacks the fetcher, which exists only once the crawl runs."""

    name = "netral"

    def __init__(self, *, sites: Sequence[Site], means: Means, course: Course, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._sites = sites
        self._means = means
        self._course = course
        self._turns = asyncio.Semaphore(NETWORKS_AT_ONCE)

    async def start(self) -> AsyncIterator[Any]:
        """Runs the whole night and yields nothing: there is no request left to schedule."""
        night = asyncio.ensure_future(self._night(Fetcher(self.crawler)))
        with signals_cancel(night, self._interrupted):
            await asyncio.wait([night])
        if not night.cancelled():
            self._course.error = night.exception()
        return
        yield  # type: ignore[unreachable]  # makes this the asynchronous generator that Scrapy expects

    async def _night(self, fetcher: Fetcher) -> None:
        """All networks; an error that is no site's own (archive, state) ends them all."""
        crawls = [SiteCrawl(site, fetcher, self._means) for site in self._sites]
        for crawl in crawls:
            self._course.tallies[crawl.site.host] = crawl.tally
        crawls.sort(key=lambda crawl: (crawl.site.network, crawl.site.host))
        networks = [list(group) for _, group in groupby(crawls, key=lambda crawl: crawl.site.network)]
        tasks = [asyncio.ensure_future(self._network(network)) for network in networks]
        try:
            for task in asyncio.as_completed(tasks):
                await task
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _network(self, crawls: Sequence[SiteCrawl]) -> None:
        async with self._turns:
            for crawl in crawls:
                await self._site(crawl)

    async def _site(self, crawl: SiteCrawl) -> None:
        """One site; a bug that its pages lay bare is reported with its trace and stops no other site."""
        (problem,) = await asyncio.gather(crawl.run(), return_exceptions=True)
        if isinstance(problem, NetralError):
            raise problem
        if isinstance(problem, Exception):
            logger.error("%s: an error of this program, please report it", crawl.site.host, exc_info=problem)
            crawl.close(f"{OUR_ERROR}: {type(problem).__name__}: {problem}")

    def _interrupted(self, number: int) -> None:
        self._course.interrupted_by = number
