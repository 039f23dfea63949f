"""`Senin dan Selasa ini`, `Rabu dan Kamis lalu`: two weekdays that a word ties to the week of publication."""

from __future__ import annotations

from datetime import date

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, WEEKDAYS, published
from extract.tape import Match
from extract.values import DateValue


def meaning(match: Match) -> list[Finding] | Refusal:
    """Both days, the later one as a single weekday would be read, the earlier one on the days before it."""
    day = published(match)
    if day is None:
        return NOT_KNOWN
    first, last = (lexicon.value("weekdays", match[group]) for group in ("first", "last"))
    if (last - first) % 7 > 2:
        return Refusal("too far apart to be one occasion")
    end = calendar_id.last_weekday(day, last, before=match["tie"].lower() != "ini")
    start = calendar_id.last_weekday(end, first, before=True)
    return [
        Finding("date", match.span(group), DateValue(value, value, year_given=False), "")
        for group, value in (("first", start), ("second", end))
    ]


RULE = Rule(
    name="dates.day-weekday-pair",
    pattern=(
        r"(?<![\w-])(?-i:(?=[A-Z]))(?P<first>{weekdays})\s+dan\s+(?P<second>(?-i:(?=[A-Z]))(?P<last>{weekdays})\s+(?P<tie>ini|lalu|kemarin))\b"
    ),
    meaning=meaning,
    words=WEEKDAYS,
    rank=1,
    examples=(
        Example("Pemanggilan dibagi dua, Senin dan Selasa ini.", "2024-10-21", date(2024, 10, 22)),
        Example("Pemanggilan dibagi dua, Senin dan Selasa ini.", "2024-10-22", date(2024, 10, 22)),
        Example("Klarifikasi digelar Rabu dan Kamis lalu.", "2024-10-23"),
    ),
    counter_examples=(
        CounterExample("Kantor buka Senin dan Selasa.", "service hours"),
        CounterExample("Digelar Senin dan Jumat ini.", "too far apart"),
    ),
)
