"""Toponyms: what a name in the text may mean, and what a rule says of it.

A rule for places answers with `Reading`s of toponyms: which kinds of area may be meant here (none at all for a road,
a village, an outlet), and whether the words beside it vouch for the name. The layer then chooses the area.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extract.gazetteer import Area, Candidates, Kind
from extract.rule import Finding
from extract.tape import Match
from netral.records import Span

AREAS: tuple[Kind, ...] = ("province", "regency", "city")
ALL: tuple[Kind, ...] = ("province", "regency", "city", "district")


@dataclass(frozen=True, slots=True)
class Choice:
    """What a rule says of one toponym. `kinds`: those that fit, empty if it names no area; `vouched`: words beside it
    show that an area is meant; `located`: a locative stands before it, so that names that are ordinary words count
    too; `dateline`: it stands in the dateline; `why` is shown by explain."""

    toponym: Finding
    kinds: tuple[Kind, ...]
    vouched: bool
    why: str
    dateline: bool = False
    located: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """The area chosen for a toponym. `inferred`: a town or an island that lies in it was named."""

    area: Area
    inferred: bool = False


def choose(
    match: Match,
    kinds: Iterable[Kind],
    why: str,
    *,
    group: str = "t",
    vouched: bool = True,
    span: Span | None = None,
) -> Finding:
    """A finding that says of the toponym in `group` which kinds of area are meant."""
    toponym = match.finding(group)
    return Finding(
        "place",
        span or toponym.span,
        Choice(toponym, tuple(kinds), vouched, why),
        rule="",
        parts=(toponym,),
    )


def no_place(match: Match, why: str, *, group: str = "t") -> Finding:
    """A finding that says the toponym in `group` is no area here, and why."""
    return choose(match, (), why, group=group, vouched=False)


def candidates(finding: Finding) -> Candidates:
    """What a toponym finding may mean."""
    found: Candidates = finding.value
    return found
