"""From one day to another, with or without the year."""

from __future__ import annotations

from extract import calendar_id
from extract.rule import Finding, Refusal
from extract.rules.dates._context import NO_SUCH_DAY, NOT_KNOWN, context, published, reached
from extract.tape import Match
from extract.values import DateValue


def days(
    match: Match, year: int | None, first: tuple[int, int], last: tuple[int, int], *, either: bool = False
) -> Finding | Refusal:
    """The days from `first` to `last`, both (day, month); without a year the last day is resolved from publication.

    `either`: one of the two, so an interval that names no day.
    """
    around = context(match)
    if year is None:
        day = published(match)
        if day is None:
            return NOT_KNOWN
        end = calendar_id.year_of(*last, day, None, around.direction)
    else:
        end = calendar_id.day(year, last[1], last[0])
    if end is None:
        return NO_SUCH_DAY
    start = calendar_id.day(end.year - (first[1] > last[1]), first[1], first[0])
    if start is None:
        return NO_SUCH_DAY
    if start >= end:
        return Refusal("the days do not rise")
    value = DateValue(start, end, precision="month" if either else "day", year_given=year is not None)
    return Finding("date", reached(match, around), value, "")
