"""Case counts in the making: what a rule saw, and what it came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from extract.rule import Finding
from netral.records import Comparator, Span, Status, Topic, Unit

Form = Literal["whole", "elliptical", "member", "rest", "zero"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A number that says how many, as a rule saw it.

    `whole`: the unit stands beside it; `elliptical`: it takes the unit from the count before it (`satu kami
    hentikan`); `member`: an area's share of that count (`Medan (5)`), `rest`: what is left of it; `zero`: nothing.
    """

    value: int
    comparator: Comparator
    form: Form
    number: Span
    unit: Unit | None = None
    topic: Topic | None = None
    place: Finding | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """A draft with everything the article says of it; `evidence` says where what stands elsewhere was read."""

    value: int
    comparator: Comparator
    unit: Unit
    status: Status | None
    topic: Topic
    election: str | None
    place: str | None
    attributed_to: str | None
    evidence: Mapping[str, Span] = field(default_factory=dict)
