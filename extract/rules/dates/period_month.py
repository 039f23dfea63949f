"""A bare month behind a word of time: `sejak Januari`, `bulan juli`, `Oktober lalu`."""

from __future__ import annotations

import re
from datetime import date

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, published
from extract.tape import Match
from extract.values import DateValue
from netral.records import Span

_NAMES = ("maret", "april", "mei", "juni", "juli")
_CAPITAL = re.compile(r"\s+[A-Z]\w")


def meaning(match: Match) -> Finding | Refusal | None:
    """The whole month: the last that had begun, or the next one where the text looks ahead."""
    directed = match.has("back") or match.has("ahead")
    if not (match.has("intro") or directed):
        return None
    if not directed and match["month"].lower() in _NAMES and _CAPITAL.match(match.after(4)):
        return Refusal("a person's name")
    day = published(match)
    if day is None:
        return NOT_KNOWN
    direction = calendar_id.direction(back=match.has("back"), ahead=match.has("ahead"))
    start, end = calendar_id.month_of(lexicon.value("full_months", match["month"]), day, direction)
    value = DateValue(start, end, precision="month", year_given=False)
    return Finding("date", Span(match.span("month").start, match.span().end), value, "")


RULE = Rule(
    name="dates.period-month",
    pattern=(
        r"\b(?<![0-9]\s)(?P<intro>(?:sejak|selama|pada|hingga|sampai|mulai|per|bulan)\s+(?:bulan\s+)?)?(?P<month>{full_months})(?![^\W\d_])"
        r"(?:\s+(?:(?P<back>{looking_back})|(?P<ahead>{looking_ahead}))\b)?"
    ),
    meaning=meaning,
    words=lexicon.openers("full_months"),
    examples=(
        Example("Sejak Januari tercatat dua laporan.", "2024-01-01/2024-01-31 month"),
        Example("Laporan masuk sejak bulan juli.", "2020-07-01/2020-07-31 month", date(2020, 11, 3)),
        Example("Ia dilantik Oktober lalu.", "2024-10-01/2024-10-31 month"),
        Example("Kasus naik selama Desember.", "2023-12-01/2023-12-31 month", date(2024, 1, 6)),
    ),
    counter_examples=(
        CounterExample("Kata Mei Susanti, hal itu wajar.", "a name"),
        CounterExample("Bantuan diserahkan pada Mei Susanti.", "a name"),
    ),
)
