"""What every way of discovery gives, and what it may ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from crawler.fetch import Answer
from crawler.site import Site
from netral.records import Hint


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be an article, as discovery wrote it."""

    address: str
    hint: Hint


class Reader(Protocol):
    """A site's discovery pages, asked one after another."""

    site: Site
    since: datetime

    async def read(self, path: str, *, remember_as: str | None = None) -> Answer | None:
        """A discovery page (a path of the site), None if it is unchanged since the last night; `NoAnswerError` else.

        A page whose address holds the day it is asked is remembered under another, and always asked in full.
        """

    def malformed(self, answer: Answer, reason: str) -> None:
        """The page says something that cannot be read: it counts as failed."""

    def published(self, count: int) -> None:
        """The site published so many articles since `since`, on topic or not."""


def in_window(hint: Hint, since: datetime) -> bool:
    """Whether a candidate is young enough, or was edited lately; one without a date is."""
    latest = max((when for when in (hint.published, hint.modified) if when), default=None)
    return latest is None or latest >= since
