"""The stages of a run, each by itself: the nightly run joins them, commands run one."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from contextlib import nullcontext
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from crawler.run import CrawlJob, crawl
from crawler.site import Site
from extract.extractor import version
from netral import __version__
from netral.config import JAKARTA, Pipeline
from netral.errors import UsageError
from netral.keeping import Harvest, keep_all
from netral.reading import PageTask, outlet_of
from netral.records import SiteNight
from netral.replica import replica_of
from netral.screen import Screen
from netral.sites import outlets_of
from store.coverage import count_relevant
from store.pending import pending_count, pending_pages
from store.state import DatabaseState

if TYPE_CHECKING:
    from crawler.replay import Replay

logger = logging.getLogger("netral.run")
AGENT = f"netral/{__version__}"


def contact_of(pipeline: Pipeline, sites: list[Site]) -> str | None:
    """Whom a site's people can turn to; UsageError if there is nobody for sites out in the web."""
    contact = os.environ.get("NETRAL_CONTACT") or pipeline.contact
    if not contact and any(not site.is_loopback for site in sites):
        raise UsageError(
            f"live sites are crawled with a contact only: set NETRAL_CONTACT, or `contact` of pipeline {pipeline.name},"
            " to an address or a page of yours"
        )
    return contact


def crawl_stage(
    pipeline: Pipeline,
    sites: list[Site],
    engine: Engine,
    run_id: int,
    screen: Screen,
    now: datetime,
    replay: Replay | None = None,
) -> list[SiteNight]:
    """Crawl the sites, replicas served meanwhile, or what a replay holds of them; what came of each."""
    first = pipeline.since_day(now.astimezone(JAKARTA).date())
    screen.stage(f"crawling {len(sites)} sites for articles since {first}")
    with nullcontext(replay.port) if replay else replica_of(pipeline) as port:
        job = CrawlJob(
            sites=sites,
            since=datetime.combine(first, time(), JAKARTA),
            until=datetime.combine(pipeline.until + timedelta(days=1), time(), JAKARTA) if pipeline.until else None,
            fetch=pipeline.fetch,
            archive=pipeline.path(pipeline.archive),
            user_agent=AGENT,
            contact=None if replay else contact_of(pipeline, sites),
            replay=replay,
            allow_loopback=pipeline.allows_loopback or replay is not None,
            loopback_port=port,
            on_visit=lambda _: screen.step(),
        )
        nights = crawl(job, DatabaseState(engine, run_id))
    for night in nights:
        note = f"; {night.note}" if night.note else ""
        logger.info("%s: %d new, %d changed, %d failed%s", night.site, night.new, night.changed, night.failed, note)
    return nights


def extract_stage(pipeline: Pipeline, engine: Engine, screen: Screen, *, everything: bool = False) -> Harvest:
    """Read the archived pages that wait for these rules, or all of them."""
    rules = version()
    waiting = pending_count(engine, rules, everything)
    screen.stage(f"reading {waiting} pages", waiting)
    known, archive = outlets_of(pipeline), pipeline.path(pipeline.archive)
    pages = pending_pages(engine, rules, everything)
    tasks = (PageTask(page, archive, outlet_of(page.site, known)) for page in pages)
    harvest = shown(keep_all(engine, tasks, datetime.now(UTC)), screen)
    count_relevant(engine)
    return harvest


def shown(growing: Iterable[Harvest], screen: Screen) -> Harvest:
    """The harvest when it is whole, every page of it a step on the screen."""
    harvest = Harvest()
    for harvest in growing:  # noqa: B007 - the last one is the whole
        screen.step()
    return harvest
