"""What a rule for officials says: who, in which office."""

from __future__ import annotations

from dataclasses import dataclass

from extract.names import Person
from extract.office import Office
from extract.rule import Finding
from extract.tape import Match
from netral.records import Span


@dataclass(frozen=True, slots=True)
class Holder:
    """A person named in an office, as one passage gives it."""

    person: Person
    office: Office


def holder(match: Match, named: Person, group: str = "office") -> Finding:
    """The finding that `named` holds the office in `group`, over both."""
    office = match.finding(group)
    start = min(office.span.start, named.span.start)
    end = max(office.span.end, named.span.end)
    return Finding("official", Span(start, end), Holder(named, office.value), "", (office,))


def named_alone(match: Match, named: Person, group: str = "office") -> Finding:
    """The finding of a further holder, over the name only."""
    office = match.finding(group)
    return Finding("official", named.span, Holder(named, office.value), "", (office,))
