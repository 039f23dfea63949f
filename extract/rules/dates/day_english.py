"""The month before the day, as page templates write it: `October 17, 2024`, `Okt 17th, 2024`."""

from __future__ import annotations

import re

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import DAY, MONTHS, NO_SUCH_DAY, YEAR
from extract.tape import Match
from extract.values import DateValue
from netral.records import Span

_MONTH = re.compile(rf"(?<!\w)(?P<month>{lexicon.pattern('months')})\.?\s+\Z", re.IGNORECASE)


def meaning(match: Match) -> Finding | Refusal | None:
    """The day as written; without a month before it the figures are none of ours."""
    before = match.before(12)
    month = _MONTH.search(before)
    if month is None:
        return None
    found = calendar_id.day(int(match["year"]), lexicon.value("months", month["month"]), int(match["day"]))
    if found is None:
        return NO_SUCH_DAY
    span = match.span()
    return Finding("date", Span(span.start - len(before) + month.start(), span.end), DateValue(found, found), "")


RULE = Rule(
    name="dates.day-english",
    pattern=rf"(?P<day>{DAY})(?:st|nd|rd|th)?,\s*(?P<year>{YEAR})",
    meaning=meaning,
    words=MONTHS,
    examples=(
        Example("By admin October 17, 2024", "2024-10-17"),
        Example("Oktober 5, 2024 oleh Redaksi", "2024-10-05"),
    ),
    counter_examples=(
        CounterExample("Pada Oktober ada 17, 2024 lebih sedikit.", "words stand between"),
        CounterExample("October 32, 2024", "no month has thirty-two days"),
    ),
)
