"""Events: what an article reports, the main one first.

Policy (GUIDE): headline and lead decide the main type. A further event counts only where a passage of its own tells it
with its own day, or the headline itself tells two things. Rules find signs of types; day, place and the rest are then
read around them. What is not surely the event's own stays unknown.
"""

from __future__ import annotations

from dataclasses import replace

from extract import rulebook
from extract.event import Happening
from extract.event_around import happening
from extract.event_further import further, told_elsewhere
from extract.event_main import main
from extract.event_table import table
from extract.event_weighed import Weighed, weighed
from extract.event_zones import zones
from extract.reading import Reading, apply
from extract.rule import Finding
from extract.values import DateValue
from netral.records import CaseCount, Event, Official, Span


def show(value: object) -> str:
    """How examples write an event: `pledge 2024-09-23 11.11`, a dash for what is unknown."""
    if not isinstance(value, Happening):
        return str(value)
    days = str(value.start or "-") + (f"/{value.end}" if value.end != value.start else "")
    return f"{value.type} {days} {value.place or '-'}"


def read(reading: Reading) -> None:
    """Set `reading.found["event"]`; headline and lead decide, what they leave open the rest tells."""
    reading.found["event"] = []
    if not reading.sentences:
        return
    where = zones(reading)
    signs = apply(reading, "event", rulebook.rules("events"), sees=("number",))
    laid_out = table(reading, (*where.headline, *where.lead), where.near)
    decisive = main(weighed(reading, where, signs, laid_out))
    if decisive is None:
        return
    value = happening(reading, decisive.type, where, signs, decisive.finding.span)
    dated = told_elsewhere(reading, where, signs, decisive.type) if value.start is None else None
    if dated is not None:
        day: DateValue = dated.value
        value = replace(value, start=day.start, end=day.end, evidence={**value.evidence, "start": dated.span})
    first = Finding("event", _sentence(reading, decisive), value, decisive.finding.rule, (decisive.finding,))
    reading.found["event"] = [first, *further(reading, where, signs, first)]


def events(reading: Reading, officials: list[Official], counts: list[CaseCount]) -> list[Event]:
    """The events as records. Officials and counts of a further event's own sentence are its own, all others the
    main's.
    """
    found = reading.found["event"]
    spans = [finding.span for finding in found]
    people = [_owner(spans, [official.span, *official.mentions]) for official in officials]
    figures = [_owner(spans, [count.span]) for count in counts]
    return [
        _record(
            reading,
            finding,
            tuple(index for index, owner in enumerate(people) if owner == number),
            tuple(index for index, owner in enumerate(figures) if owner == number),
        )
        for number, finding in enumerate(found)
    ]


def _owner(spans: list[Span], mentions: list[Span]) -> int:
    """The event, by its number, in whose sentence the first of `mentions` stands; the main one for all others."""
    first = min(mentions)
    return next((number for number, span in enumerate(spans) if number and span.covers(first)), 0)


def _record(reading: Reading, finding: Finding, officials: tuple[int, ...], counts: tuple[int, ...]) -> Event:
    value: Happening = finding.value
    return Event(
        type=value.type,
        start=value.start,
        end=value.end,
        place=value.place,
        text=reading.text[finding.span.start : finding.span.end],
        span=finding.span,
        rule=finding.rule,
        venue=value.venue,
        officials=officials,
        case_counts=counts,
        law=value.law,
        decider=value.decider,
        outcome=value.outcome,
        evidence=value.evidence,
    )


def _sentence(reading: Reading, decisive: Weighed) -> Span:
    return reading.sentences[decisive.sentence]
