"""One site in one night: what discovery names, then the articles of it, then known ones that are due and that nothing
names any more; one request after another.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from itertools import chain

from crawler.articles import ArticleCrawl
from crawler.discovery import feed, listing, sitemap, wordpress
from crawler.discovery.candidate import Candidate, Reader
from crawler.fetch import Fetcher, NoAnswerError, SiteOverError
from crawler.gathering import Gathering
from crawler.means import Means
from crawler.night import Tally
from crawler.reader import SiteReader
from crawler.site import Site
from crawler.standing import look_again
from crawler.ways import AnyWay, Feed, Named, Sitemap, Wordpress
from netral.records import Visit

logger = logging.getLogger("netral.crawler")


class SiteCrawl:
    """Reads one site."""

    def __init__(self, site: Site, fetcher: Fetcher, means: Means) -> None:
        self.site = site
        self.tally = Tally(site)
        self._means = means
        self._reader = SiteReader(site, fetcher, means, self.tally, self._tell)
        self._articles = ArticleCrawl(site, fetcher, means.archive, means.state, self._tell, self._reader.edited)
        self._rest: Wordpress | None = None

    async def run(self) -> None:
        """The whole night of the site; what goes wrong with the site ends in its note."""
        self.tally.begin()
        try:
            candidates = await self._discover()
            for url, candidate in candidates.items():
                await self._articles.visit(url, candidate)
            await self._look_again(candidates)
        except SiteOverError as problem:
            self._articles.left_over = self.tally.over = True
            self.tally.note = str(problem)
            logger.warning("%s: %s", self.site.host, problem)
        self._reader.close(owed=self._articles.left_over)
        self.close(self.tally.note)

    def close(self, note: str | None) -> None:
        """The night of the site is over."""
        self.tally.note = note
        self.tally.end()
        self._means.state.close(self.tally.night())

    async def _discover(self) -> dict[str, Candidate]:
        """Candidates by canonical address, each once, in the order they were named.

        A way that robots.txt closes is left alone: its visit says so, and the site's note too if there is no other.
        """
        gathering = Gathering(self.site, self._means.state, self._means.window)
        closed = 0
        for entry in self.site.discovery:
            try:
                async for candidate in find_by(entry.way, self._reader):
                    gathering.add(candidate, entry.way.fetch or self._means.fetch)
                if isinstance(entry.way, Wordpress):
                    self._rest = entry.way
            except SiteOverError:
                raise
            except NoAnswerError as problem:
                logger.warning("%s: discovery: %s", self.site.host, problem)
                closed += problem.outcome == "robots"
                if problem.outcome != "robots" or closed == len(self.site.discovery):
                    self._articles.left_over = True
                    self.tally.note = self.tally.note or f"discovery: {problem}"
        found, passed = gathering.sifted()
        self.tally.pass_over(passed)
        self.tally.candidates = len(found) + passed.total()
        self._count_published(gathering)
        return found

    def _count_published(self, gathering: Gathering) -> None:
        """What the site published is known if every way that is said to be whole was read far enough."""
        whole = [entry.way for entry in self.site.discovery if isinstance(entry.way, Named) and entry.way.whole]
        if whole and len(whole) == len(self._reader.lists):
            self._reader.published(gathering.count(chain.from_iterable(self._reader.lists)))

    async def _look_again(self, named: dict[str, Candidate]) -> None:
        now = self._means.window.now
        self.tally.rechecking = True
        due = [page for page in self._means.state.due(self.site.host, now) if page.url not in named]
        await look_again(due, self._rest, self._reader, self._articles, self._means.state, self._tell)

    def _tell(self, visit: Visit) -> None:
        self.tally.count(visit)
        self._means.tell(visit)


def find_by(way: AnyWay, reader: Reader) -> AsyncIterator[Candidate]:
    """What one way of discovery names."""
    match way:
        case Wordpress():
            return wordpress.find(way, reader)
        case Feed():
            return feed.find(way, reader)
        case Sitemap():
            return sitemap.find(way, reader)
        case _:
            return listing.find(way, reader)
