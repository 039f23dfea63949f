"""Which days an Indonesian date means when something is left out, reckoned from the day of publication."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Literal

Direction = Literal["back", "ahead", "plan"] | None

DISAGREES = "weekday disagrees"
_RECENT = timedelta(days=90)
_SURE = timedelta(days=45)


def day(year: int, month: int, number: int) -> date | None:
    """The day, None if the calendar has none such (31 June)."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, number)


def year_of(number: int, month: int, published: date, weekday: int | None, direction: Direction) -> date | None:
    """The day meant by a date without a year; None if no near year has it.

    The year of publication, unless the date would then lie ahead and in the year before it is fresh (December, read in
    January); the next year only for what looks ahead. The weekday chooses where nearness leaves a choice: within a few
    weeks of publication a wrong weekday is a slip of the pen, not another year.
    """
    years = (published.year, published.year - 1, published.year + 1)
    this, before, after = (day(year, month, number) for year in years)
    if direction == "ahead":
        return next((found for found in (this, after) if found and found >= published), this)
    if direction == "back":
        near = next((found for found in (this, before) if found and found <= published), None)
        return _by_weekday(near, (before,), published, weekday)
    if direction == "plan" and after and (this is None or published - this > _RECENT):
        return after
    if this and this > published and before and published - before <= _RECENT and direction != "plan":
        return _by_weekday(before, (this,), published, weekday, sure=False)
    return _by_weekday(this or before, (before,), published, weekday)


def _by_weekday(
    near: date | None, others: tuple[date | None, ...], published: date, weekday: int | None, *, sure: bool = True
) -> date | None:
    if near is None or weekday is None or near.weekday() == weekday:
        return near
    if sure and -timedelta(days=7) <= published - near <= _SURE:
        return near
    return next((other for other in others if other and other.weekday() == weekday), near)


def month_of(month: int, published: date, direction: Direction) -> tuple[date, date]:
    """The month meant by its bare name: the last that had begun by publication, or the next where it looks ahead."""
    year = published.year
    begun = (month <= published.month) if direction != "ahead" else (month < published.month)
    if direction == "ahead":
        year += begun
    elif not begun and (direction == "back" or (direction is None and _months_back(month, published) <= 3)):
        year -= 1
    return whole_month(year, month)


def _months_back(month: int, published: date) -> int:
    return (published.month - month) % 12


def whole_month(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def third_of_month(year: int, month: int, third: int) -> tuple[date, date]:
    """Its beginning (1-10), middle (11-20) or end (from 21)."""
    first, last = whole_month(year, month)
    return first.replace(day=(1, 11, 21)[third]), (first.replace(day=10), first.replace(day=20), last)[third]


def week(published: date, offset: int) -> tuple[date, date]:
    """Monday to Sunday of the week of publication, or of one `offset` weeks from it."""
    monday = published - timedelta(days=published.weekday()) + timedelta(weeks=offset)
    return monday, monday + timedelta(days=6)


def last_weekday(published: date, weekday: int, *, before: bool = False) -> date:
    """The latest such weekday not after publication; `before`: not on the day itself either."""
    back = (published.weekday() - weekday) % 7
    return published - timedelta(days=back or (7 if before else 0))


def next_weekday(published: date, weekday: int) -> date:
    """The first such weekday after publication."""
    return published + timedelta(days=(weekday - published.weekday()) % 7 or 7)


def direction(*, back: bool, ahead: bool) -> Direction:
    """Which way a text looks that holds a word of the one or the other kind."""
    return "back" if back else "ahead" if ahead else None
