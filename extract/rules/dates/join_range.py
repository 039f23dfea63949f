"""From one date to another: `25 September sampai 23 November 2024`, `Senin (13/5) hingga Kamis (16/5)`."""

from __future__ import annotations

from datetime import date

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.values import DateValue
from netral.records import Precision


def meaning(match: Match) -> DateValue | Refusal:
    """All days between, both included; a year written once serves both."""
    first: DateValue = match.finding("first").value
    last: DateValue = match.finding("last").value
    start, end = _aligned(first, last)
    if start is None or end is None or start >= end:
        return Refusal("the dates do not rise")
    given = first.year_given or last.year_given
    return DateValue(start, end, _coarser(first, last), flags=first.flags + last.flags, year_given=given)


def _coarser(first: DateValue, last: DateValue) -> Precision:
    order: tuple[Precision, ...] = ("day", "month", "year")
    return max(first.precision, last.precision, key=order.index)


def _aligned(first: DateValue, last: DateValue) -> tuple[date | None, date | None]:
    start: date | None = first.start
    end: date | None = last.end
    if last.year_given and not first.year_given:
        start = calendar_id.day(last.end.year, first.start.month, first.start.day)
        if start and start > last.end:
            start = calendar_id.day(last.end.year - 1, start.month, start.day)
    elif first.start > last.end and not last.year_given:
        end = calendar_id.day(first.start.year, last.end.month, last.end.day)
        if end and end < first.start:
            end = calendar_id.day(first.start.year + 1, end.month, end.day)
    return start, end


RULE = Rule(
    name="dates.join-range",
    pattern=r"(?P<first><date>)\s*(?:{until})\s*(?:dengan\s+)?(?:pada\s+)?(?:tanggal\s+)?(?P<last><date>)",
    meaning=meaning,
    words=lexicon.openers("until"),
    needs=("date",),
    examples=(
        Example("Kampanye berlangsung 25 September sampai 23 November 2024.", "2024-09-25/2024-11-23"),
        Example("Kampanye berlangsung 25 September sampai 23 November.", "2024-09-25/2024-11-23", date(2024, 9, 5)),
        Example("Banjir melanda sejak Senin (13/5) hingga Kamis (16/5).", "2024-05-13/2024-05-16", date(2024, 5, 24)),
        Example("Digelar 28 November 2023 – 10 Februari 2024.", "2023-11-28/2024-02-10"),
        Example("Digelar 25/9/2024 s/d 23/11/2024.", "2024-09-25/2024-11-23"),
    ),
    counter_examples=(
        CounterExample("Digelar 25 September 2024, selesai 23 November 2024.", "two dates"),
        CounterExample("Digelar 23 November 2024 - 25 September 2024.", "it does not rise"),
    ),
)
