"""Single days of one month: `10, 11 dan 12 Oktober 2024`, `7 dan 9 Oktober`."""

from __future__ import annotations

import re
from dataclasses import replace

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import DAY, MONTHS, YEAR, context, full_day, near_day
from extract.tape import Match
from netral.records import Span

_NUMBER = re.compile(r"[0-9]+")


def meaning(match: Match) -> list[Finding] | Refusal:
    """Each day by itself, at its own place; the last one holds the month."""
    month = lexicon.value("months", match["month"])
    year = int(match["year"]) if match.has("year") else None
    whole, others = match.span(), match.span("days")
    found: list[Finding] = []
    for number in _NUMBER.finditer(match["days"]):
        one = _one(match, year, month, int(number[0]))
        if isinstance(one, Refusal):
            return one
        found.append(replace(one, span=Span(others.start + number.start(), others.start + number.end())))
    found[-1] = replace(found[-1], span=Span(found[-1].span.start, whole.end))
    return found


def _one(match: Match, year: int | None, month: int, number: int) -> Finding | Refusal:
    found = (
        near_day(match, month, number, replace(context(match), weekday=None))
        if year is None
        else full_day(match, year, month, number)
    )
    return found if isinstance(found, Refusal) else replace(found, value=replace(found.value, flags=()))


RULE = Rule(
    name="dates.day-list",
    pattern=(
        rf"(?P<days>{DAY}(?:\s*,\s*[0-9]{{1,2}})*\s*,?\s*(?:dan|serta|&|,)\s*[0-9]{{1,2}})\s+(?P<month>{{months}})(?![^\W\d_])"
        rf"(?:\.?\s*,?\s*(?P<year>{YEAR}))?"
    ),
    meaning=meaning,
    words=MONTHS,
    rank=1,
    examples=(
        Example("Digelar 10, 11 dan 12 Oktober 2024.", "2024-10-11"),
        Example("Digelar pada 7 dan 9 Oktober.", "2024-10-07"),
    ),
    counter_examples=(
        CounterExample("Digelar 10-12 Oktober 2024.", "a range"),
        CounterExample("Selama Pilkada 2024, 12 Oktober jadi puncak.", "a year stands before it"),
    ),
)
