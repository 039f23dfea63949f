"""The nightly run: crawl, extract, export, report; what fails is told and the rest goes on."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from crawler.run import CrawlBrokenError, CrawlInterrupted
from netral.config import JAKARTA, Pipeline
from netral.database import opened
from netral.errors import NetralError, UsageError
from netral.exporting import Exported, export_all
from netral.ingesting import warcs_of
from netral.judge import failed_sites
from netral.keeping import Harvest
from netral.lock import locked
from netral.records import SiteNight
from netral.screen import Screen
from netral.sites import sites_of, sites_tonight
from netral.stages import contact_of, crawl_stage, extract_stage
from store.health import histories
from store.runs import finish_run, start_run
from store.summary import Summary, summarise

logger = logging.getLogger("netral.run")
INTERRUPTED = 130
"""The exit code kept for a run that was interrupted, by whatever signal."""


@dataclass(slots=True)
class Night:
    """What came of a run. `failed` are lines for people: sites, stages and pages that were to work and did not."""

    pipeline: Pipeline
    nights: list[SiteNight] = field(default_factory=list)
    harvest: Harvest = field(default_factory=Harvest)
    exported: list[Exported] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    totals: Summary | None = None

    @property
    def exit_code(self) -> int:
        """0 if all that was to work did."""
        return 1 if self.failed else 0

    @property
    def in_vain(self) -> bool:
        """Whether no site was reached and no page of earlier nights was read: there is nothing to look at."""
        reached = any(row.verdict in ("good", "silent") or row.new or row.changed for row in self.nights)
        return not reached and not self.harvest.articles

    def figures(self) -> dict[str, int | list[str]]:
        """What is kept of it in the database."""
        harvest = self.harvest
        return {
            "articles": harvest.articles,
            "relevant": harvest.relevant,
            "events": harvest.events,
            "events_new": harvest.added,
            "events_gone": harvest.gone,
            "no_article": harvest.no_article,
            "failed": self.failed,
        }


def run(pipeline: Pipeline, *, crawl_only: bool = False) -> Night:
    """Run the stages of a pipeline; LockedError if another run is at it, UsageError for a wrong configuration.

    A stage that fails is a line of `failed`, and the next one works with what there is. An interrupted run is closed
    with what it did and raises on; the next one goes on where it stopped.
    """
    night = Night(pipeline)
    sites = sites_of(pipeline)
    contact_of(pipeline, sites)
    now = datetime.now(UTC)
    with locked(pipeline), Screen() as screen, opened(pipeline) as engine:
        run_id = start_run(engine, pipeline.name, now)
        with _closed(engine, run_id, night):
            with _told(night, "crawl"):
                before = histories(engine, now, JAKARTA)
                night.nights = crawl_stage(pipeline, sites_tonight(sites, before, now), engine, run_id, screen, now)
                night.failed += failed_sites(sites, night.nights, before)
            if not crawl_only:
                with _told(night, "extract"):
                    night.harvest = extract_stage(pipeline, engine, screen)
                    night.failed += night.harvest.failed
                if night.in_vain and pipeline.exports:
                    logger.warning("no site was reached: the exports are left as they are")
                else:
                    night.exported, failed = export_all(pipeline, engine, now.astimezone(JAKARTA).date())
                    night.failed += failed
        night.totals = summarise(engine, run_id)
    return night


def replay(pipeline: Pipeline, paths: Sequence[Path]) -> Night:
    """Crawl what WARC files (or folders of them) hold of the pipeline's sites, without the web, and read none of it.

    The window ends with the latest capture. UsageError if no page of a site of the pipeline is there.
    """
    from crawler.replay import Replay

    night = Night(pipeline)
    held = Replay(warc for path in paths for warc in (warcs_of(path) if path.is_dir() else [path]))
    for problem in held.problems:
        logger.error("%s", problem)
        night.failed.append(str(problem))
    sites = [site for site in sites_of(pipeline) if site.host in held.hosts]
    until = held.until({site.host for site in sites})
    if until is None:
        raise UsageError(f"no page of a site of pipeline {pipeline.name} is in {', '.join(map(str, paths))}")
    with locked(pipeline), Screen() as screen, opened(pipeline) as engine:
        run_id = start_run(engine, pipeline.name, datetime.now(UTC), "replay")
        with _closed(engine, run_id, night), _told(night, "crawl"):
            night.nights = crawl_stage(pipeline, sites, engine, run_id, screen, until, held)
            night.failed += [f"{row.site}: {row.note}" for row in night.nights if row.verdict == "failed"]
        night.totals = summarise(engine, run_id)
    return night


@contextmanager
def _closed(engine: Engine, run_id: int, night: Night) -> Iterator[None]:
    """Closes the run with what it did, also when it is broken off."""
    try:
        yield
    except (KeyboardInterrupt, UsageError) as end:
        night.nights = end.nights if isinstance(end, CrawlInterrupted) else night.nights
        _close(engine, run_id, night, end.exit_code if isinstance(end, UsageError) else INTERRUPTED)
        raise
    _close(engine, run_id, night, night.exit_code)


@contextmanager
def _told(night: Night, stage: str) -> Iterator[None]:
    try:
        yield
    except UsageError:
        raise
    except NetralError as problem:
        night.nights = problem.nights if isinstance(problem, CrawlBrokenError) else night.nights
        logger.error("%s: %s", stage, problem)
        night.failed.append(f"{stage}: {problem}")


def _close(engine: Engine, run_id: int, night: Night, exit_code: int) -> None:
    finish_run(engine, run_id, datetime.now(UTC), night.nights, exit_code, night.figures())
