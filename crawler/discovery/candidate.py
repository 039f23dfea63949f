"""What every way of discovery gives, and what it may ask for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Protocol

from crawler.discovery.window import Window
from crawler.fetch import Answer
from crawler.site import Site
from netral.records import Hint

_AT_ONCE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be an article, as discovery wrote it. `searched`: a search for our terms found it."""

    address: str
    hint: Hint
    searched: bool = False


class Reader(Protocol):
    """A site's discovery pages, asked one after another."""

    site: Site
    window: Window

    async def read(
        self, address: str, *, remember_as: str | None = None, accept: Collection[int] = ()
    ) -> Answer | None:
        """A discovery page (a path of the site, or an address that it wrote), None if it is unchanged since the last
        night; `NoAnswerError` for a status other than 200 that is not among `accept`.

        A page whose address holds the day it is asked is remembered under another, and always asked in full.
        """

    def malformed(self, answer: Answer, reason: str) -> None:
        """The page that was read last says something that cannot be read: it counts as failed."""

    def published(self, count: int) -> None:
        """The site published so many articles in the window, on topic or not: its own interface says so."""

    def stated(self, candidates: Sequence[Candidate]) -> None:
        """The site tells when these were edited last, whether they are of the window or not."""

    def listed(self, candidates: Sequence[Candidate]) -> None:
        """A way that is `whole` was read far enough: these were published in the window, and no others of its own."""


def without_false_edits(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates; without their times of editing if those are all one: that is when the list was made."""
    times = [candidate.hint.modified for candidate in candidates if candidate.hint.modified]
    if len(times) < 3 or max(times) - min(times) > _AT_ONCE:
        return list(candidates)
    return [replace(candidate, hint=replace(candidate.hint, modified=None)) for candidate in candidates]
