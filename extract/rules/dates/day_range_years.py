"""From a day with its year to another, set without a blank: `28 November 2023–10 Februari 2024`."""

from __future__ import annotations

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import DAY, MONTHS, NO_SUCH_DAY, YEAR
from extract.tape import Match
from extract.values import DateValue


def meaning(match: Match) -> DateValue | Refusal:
    """All days between, both included. Elsewhere a figure behind `2023–` goes on from a number (see `DAY`)."""
    start, end = (
        calendar_id.day(int(match["year" + of]), lexicon.value("months", match["month" + of]), int(match["day" + of]))
        for of in ("_first", "_last")
    )
    if start is None or end is None:
        return NO_SUCH_DAY
    return DateValue(start, end) if start < end else Refusal("the days do not rise")


RULE = Rule(
    name="dates.day-range-years",
    pattern=(
        rf"(?P<day_first>{DAY})\s+(?P<month_first>{{months}})\s+(?P<year_first>{YEAR})(?:-|–|—)\s*"
        rf"(?P<day_last>[0-9]{{1,2}})\s+(?P<month_last>{{months}})\s+(?P<year_last>{YEAR})"
    ),
    meaning=meaning,
    words=MONTHS,
    rank=2,
    examples=(
        Example("Kampanye berlangsung 28 November 2023–10 Februari 2024.", "2023-11-28/2024-02-10"),
        Example("Cuti sejak 25 September 2024-23 November 2024.", "2024-09-25/2024-11-23"),
    ),
    counter_examples=(
        CounterExample("Surat 3 Mei 2024–31 Februari 2024 ditolak.", "no such day"),
        CounterExample("Digelar 23 November 2024-25 September 2024.", "it does not rise"),
    ),
)
