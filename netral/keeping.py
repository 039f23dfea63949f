"""What was read goes into the database: articles, and why a page gave none."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from extract.article import NoArticle
from extract.extractor import version
from netral.errors import StoreError
from netral.pool import SECONDS, Failed, each
from netral.reading import DocumentTask, PageTask, Read, read
from store.changes import Change
from store.tables.facts import FactKind
from store.write import Saved, refuse, save

logger = logging.getLogger("netral.extract")


@dataclass(slots=True)
class Harvest:
    """What came of reading pages or documents. `failed` are their reasons, one line each; `events` stand now."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    relevant: int = 0
    near: int = 0
    no_article: int = 0
    events: int = 0
    changes: Counter[tuple[FactKind, str, Change]] = field(default_factory=Counter)
    """Of facts in articles that are relevant, or were, by kind, rule and what became of them."""
    failed: list[str] = field(default_factory=list)
    example: str | None = None
    """The address of an article with an event, an official and a count, to show what was found."""

    @property
    def added(self) -> int:
        """Events that were not there before."""
        return self._of_events("added")

    @property
    def gone(self) -> int:
        """Events that are read no more."""
        return self._of_events("gone")

    def _of_events(self, wanted: Change) -> int:
        return sum(n for (kind, _, change), n in self.changes.items() if (kind, change) == ("event", wanted))

    @property
    def articles(self) -> int:
        """Articles read, whether they changed anything or not."""
        return self.new + self.changed + self.unchanged

    def count(self, found: Read, saved: Saved) -> None:
        """Add one article."""
        setattr(self, saved.status, getattr(self, saved.status) + 1)
        self.relevant += found.facts.relevant
        self.near += found.facts.near
        relevant = found.facts.relevant
        told = [each for each in saved.changes if relevant or each.change == "gone"]
        self.changes.update((each.kind, each.rule, each.change) for each in told)
        if not relevant:
            return  # its events are kept, but they are not about the topic
        self.events += saved.events
        if found.facts.events and found.facts.officials and found.facts.case_counts:
            self.example = self.example or found.article.url


def keep_all(
    engine: Engine, tasks: Iterable[PageTask | DocumentTask], now: datetime, *, seconds: float = SECONDS
) -> Iterable[Harvest]:
    """Read every task in the pool and keep what comes; yields the same harvest after each, as it grows.

    StoreError if the database itself fails; what is wrong with one article is told, noted and the rest goes on.
    """
    harvest = Harvest()
    for task, found in each(read, tasks, seconds=seconds):
        if isinstance(found, Read):
            _keep(engine, task, found, now, harvest)
        elif isinstance(task, PageTask):
            _no_page(engine, task, found, harvest)
        else:
            # A document that holds no article is an input that failed; a crawled page without one is everyday.
            _fail(harvest, f"{_place(task)}: {found.reason}")
        yield harvest


def _keep(engine: Engine, task: PageTask | DocumentTask, found: Read, now: datetime, harvest: Harvest) -> None:
    page = task.page if isinstance(task, PageTask) else None
    try:
        saved = save(
            engine,
            found.article,
            found.facts,
            extractor=version(),
            seen_at=page.fetched_at if page else now,
            page_url=page.url if page else None,
            page_sha256=page.archive.sha256 if page else None,
            now=now,
        )
    except StoreError as problem:
        if isinstance(problem.__cause__, OperationalError):
            raise
        if page:
            refuse(engine, page.url, page.archive.sha256, extractor=version(), reason=str(problem))
        _fail(harvest, f"{_place(task)}: {problem}")
        return
    logger.debug("%s: %s, %d events", _place(task), saved.status, saved.events)
    harvest.count(found, saved)


def _no_page(engine: Engine, task: PageTask, found: NoArticle | Failed, harvest: Harvest) -> None:
    sha256 = task.page.archive.sha256
    if isinstance(found, NoArticle):
        harvest.no_article += 1
        logger.debug("%s: no article: %s", task.page.url, found.reason)
    else:
        _fail(harvest, f"{task.page.url}: {found.reason}")
        if not found.page_is_bad:
            return
    refuse(engine, task.page.url, sha256, extractor=version(), reason=found.reason)


def _fail(harvest: Harvest, what: str) -> None:
    harvest.failed.append(what)
    logger.error("%s", what)


def _place(task: PageTask | DocumentTask) -> str:
    if isinstance(task, PageTask):
        return task.page.url
    document = task.document
    return f"{document.source}:{document.line}" if document.line else document.source
