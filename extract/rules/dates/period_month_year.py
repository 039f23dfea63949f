"""A month with its year, a part of one: `Oktober 2024`, `awal Oktober 2024`, `akhir bulan September`."""

from __future__ import annotations

from datetime import date

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, YEAR, context, published
from extract.tape import Match
from extract.values import DateValue


def meaning(match: Match) -> DateValue | Refusal | None:
    """An interval; `awal`, `pertengahan`, `akhir` are a third of the month, never a day."""
    month = lexicon.value("full_months", match["month"])
    if match.has("year"):
        start, end = calendar_id.whole_month(int(match["year"]), month)
    elif match.has("part"):
        day = published(match)
        if day is None:
            return NOT_KNOWN
        direction = context(match).direction
        start, end = calendar_id.month_of(month, day, direction)
    else:
        return None
    if match.has("part"):
        third = lexicon.value("month_parts", match["part"])
        start, end = calendar_id.third_of_month(start.year, month, third)
    return DateValue(start, end, precision="month", year_given=match.has("year"))


RULE = Rule(
    name="dates.period-month-year",
    pattern=(
        r"\b(?<![0-9]\s)(?:(?P<part>{month_parts})\s+(?:bulan\s+)?)?(?P<month>{full_months})(?![^\W\d_])"
        rf"(?:\s*,?\s*(?:tahun\s+)?(?P<year>{YEAR}))?"
    ),
    meaning=meaning,
    words=lexicon.openers("full_months"),
    examples=(
        Example("Sejak Oktober 2024 ada tiga laporan.", "2024-10-01/2024-10-31 month"),
        Example("Pada awal Oktober 2024 surat itu terbit.", "2024-10-01/2024-10-10 month"),
        Example("Hingga pertengahan Maret, 29 orang dilaporkan.", "2019-03-11/2019-03-20 month", date(2019, 3, 22)),
        Example("Unjuk rasa pada akhir Desember.", "2023-12-21/2023-12-31 month", date(2024, 1, 6)),
    ),
    counter_examples=(
        CounterExample("Kata Mei Susanti, hal itu wajar.", "a name"),
        CounterExample("Pada 17 Oktober 2024 ia hadir.", "a day"),
    ),
)
