"""What the events layer works with: signs that a sentence tells of an event, and the event read from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from netral.records import EventType, Span

Family = Literal["numbers", "case", "occasion", "statement"]

# in order of decision where an article speaks equally of several: a table of numbers, then what befell the accused
FAMILIES: dict[EventType, Family] = {
    "statistics": "numbers",
    "trial": "case",
    "sanction": "case",
    "dismissal": "case",
    "referral": "case",
    "examination": "case",
    "allegation": "case",
    "pledge": "occasion",
    "coordination": "occasion",
    "outreach": "occasion",
    "regulation": "occasion",
    "statement": "statement",
}
ORDER: tuple[Family, ...] = ("numbers", "case", "occasion", "statement")
STAGES: tuple[EventType, ...] = ("allegation", "examination", "referral", "dismissal", "sanction", "trial")
"""The stages of a case, the furthest last."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that belong to a type of event. `told`: they say that it happened. `aside`: they speak of it beside
    something else."""

    type: EventType
    told: bool
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as read. `evidence` names the places of the attributes that stand outside the sentence's own words."""

    type: EventType
    start: date | None = None
    end: date | None = None
    place: str | None = None
    venue: str | None = None
    law: str | None = None
    decider: str | None = None
    outcome: str | None = None
    evidence: Mapping[str, Span] = field(default_factory=dict)
