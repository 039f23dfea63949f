"""A crawl from outside: a job and a state go in, one row of coverage a site comes out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.site import Site
from crawler.ways import Fetch
from netral.errors import NetralError, UsageError
from netral.records import CrawlState, SiteNight, Visit

if TYPE_CHECKING:
    from crawler.replay import Replay

logger = logging.getLogger("netral.crawler")
_ran: list[datetime] = []


@dataclass(frozen=True, slots=True)
class CrawlJob:
    """What to crawl. `since` is aware; `contact` (an address or a page) is required for sites that are not loopback.

    `until` ends the window of a look back. `fetch` `matching` asks only for articles that `crawler.candidates` passes.
    With `replay` its captures answer instead of the web; the time of the crawl is that of the latest of them.
    `on_visit` is called after each visit has been recorded. `loopback_port` wins over the ports of site files.
    """

    sites: Sequence[Site]
    since: datetime
    archive: Path
    user_agent: str
    contact: str | None = None
    allow_loopback: bool = False
    loopback_port: int | None = None
    until: datetime | None = None
    fetch: Fetch = "all"
    on_visit: Callable[[Visit], None] | None = None
    replay: Replay | None = None


class CrawlInterrupted(KeyboardInterrupt):
    """SIGINT or SIGTERM ended the crawl; what was done is archived and recorded. `nights` has the counts so far."""

    def __init__(self, signal: int, nights: list[SiteNight]) -> None:
        super().__init__(f"the crawl was interrupted by signal {signal}; what was done is kept")
        self.signal = signal
        self.nights = nights


class CrawlBrokenError(NetralError):
    """The archive or the state failed and ended the crawl; what was done before is kept. `nights` as far as it came."""

    def __init__(self, what: str, nights: list[SiteNight]) -> None:
        super().__init__(what)
        self.nights = nights


def crawl(job: CrawlJob, state: CrawlState) -> list[SiteNight]:
    """Crawl all sites of `job` and return when the last is done, one row a site, sorted by host.

    Once in a process: Twisted's reactor cannot be started again, so a second call is a RuntimeError. `UsageError` if
    live sites are to be crawled without a contact. An error of the archive or of the state ends the crawl with
    `CrawlBrokenError`; errors of sites end in their rows. SIGINT and SIGTERM raise `CrawlInterrupted` when all is put
    away. Quarantined sites are not asked; their row says why. Each row is told to `state` as soon as it is known.
    """
    if any(not site.is_loopback for site in job.sites) and not job.contact and job.replay is None:
        raise UsageError("live sites are crawled with a contact only: set `contact` in the pipeline, or NETRAL_CONTACT")
    if _ran:
        raise RuntimeError("crawl() runs once in a process, and it has run: begin another process for another crawl")
    _ran.append(datetime.now(UTC))
    active = [site for site in job.sites if site.quarantine is None]
    resting = [_resting(site) for site in job.sites if site.quarantine is not None]
    for night in resting:
        state.close(night)
    return sorted(resting + (_crawl(job, active, state) if active else []), key=lambda night: night.site)


def _resting(site: Site) -> SiteNight:
    assert site.quarantine is not None
    note = f"quarantined since {site.quarantine.since}: {site.quarantine.reason}"
    return SiteNight(site=site.host, provinces=tuple(site.provinces), floor=site.floor, note=note)


def _crawl(job: CrawlJob, sites: Sequence[Site], state: CrawlState) -> list[SiteNight]:
    from crawler.archive import ArchiveWriter
    from crawler.discovery.window import Window
    from crawler.guard import Guard
    from crawler.means import Means
    from crawler.process import scrapy_process
    from crawler.settings import settings
    from crawler.spider import Course, NetralSpider

    def tell(visit: Visit) -> None:
        state.record(visit)
        logger.debug("%s %s %s", visit.outcome, visit.url, visit.reason or "")
        if job.on_visit is not None:
            job.on_visit(visit)

    guard = Guard(sites, allow_loopback=job.allow_loopback, loopback_port=job.loopback_port)
    chosen = settings(sites, guard, agent=job.user_agent, contact=job.contact, replay=job.replay)
    now = (job.replay.until({site.host for site in sites}) if job.replay else None) or _ran[-1]
    about = {"software": job.user_agent, "robots": "obey"} | ({"operator": job.contact} if job.contact else {})
    course = Course()
    with ArchiveWriter(job.archive, _ran[-1], about=about) as archive:
        means = Means(
            archive=archive,
            state=state,
            tell=tell,
            window=Window(since=job.since, now=now, until=job.until),
            fetch=job.fetch,
            loopback_port=job.loopback_port,
        )
        process = scrapy_process(chosen)
        task = process.crawl(NetralSpider, sites=sites, means=means, course=course)
        process.start(install_signal_handlers=False)
    task.result()
    if isinstance(course.error, NetralError):
        raise CrawlBrokenError(str(course.error), course.nights()) from course.error
    if course.error is not None:
        raise course.error
    if course.interrupted_by is not None:
        raise CrawlInterrupted(course.interrupted_by, course.nights())
    return course.nights()
