"""A weekday of a named week: `Senin pekan lalu`, `Rabu pekan depan`."""

from __future__ import annotations

from datetime import timedelta

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, published
from extract.tape import Match
from extract.values import DateValue

_WEEKS = {"lalu": -1, "kemarin": -1, "ini": 0, "depan": 1, "mendatang": 1}


def meaning(match: Match) -> DateValue | Refusal:
    """That weekday of the calendar week before, of or after publication; a week begins on Monday."""
    day = published(match)
    if day is None:
        return NOT_KNOWN
    monday, _ = calendar_id.week(day, _WEEKS[match["which"].lower()])
    found = monday + timedelta(days=lexicon.value("weekdays", match["weekday"]))
    return DateValue(found, found, year_given=False)


RULE = Rule(
    name="dates.day-weekday-of-week",
    pattern=r"(?<![\w-])(?P<weekday>{weekdays})\b(?:\s+{day_parts}\b)?\s+(?:pekan|minggu)\s+(?P<which>lalu|kemarin|ini|depan|mendatang)\b",
    meaning=meaning,
    words=("pekan", "minggu"),
    examples=(
        Example("Ia dipanggil Senin pekan lalu.", "2024-10-14"),
        Example("Sidang digelar Rabu pekan depan.", "2024-10-30"),
    ),
    counter_examples=(CounterExample("Ia dipanggil pekan lalu.", "no weekday"),),
)
