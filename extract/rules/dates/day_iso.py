"""The year first, as machines write it: `2024-10-25`, `2024/10/25`, `2024-10-25T18:20:00`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import full_day
from extract.tape import Match


def meaning(match: Match) -> Finding | Refusal:
    """The day as written."""
    return full_day(match, int(match["year"]), int(match["month"]), int(match["day"]))


RULE = Rule(
    name="dates.day-iso",
    pattern=r"(?P<year>[12](?<![\w/.-][12])[0-9]{3})(?P<sign>[-/])(?P<month>[01][0-9])(?P=sign)(?P<day>[0-3][0-9])(?![0-9/])",
    meaning=meaning,
    words=("/", "-"),
    examples=(
        Example("Terbit 2024-10-25 di laman itu.", "2024-10-25"),
        Example("2024-10-25T18:20:00+07:00", "2024-10-25"),
    ),
    counter_examples=(
        CounterExample("Masa jabatan 2024-2029.", "two years"),
        CounterExample("Nomor 2024-13-45 salah.", "no such month"),
    ),
)
