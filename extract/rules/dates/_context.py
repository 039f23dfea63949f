"""What stands around a day in figures: its weekday before it, `lalu` or `mendatang` after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from extract import calendar_id, lexicon
from extract.calendar_id import Direction
from extract.reading import Reading
from extract.rule import Finding, Refusal
from extract.tape import Match
from extract.values import DateValue
from netral.records import Span

# The figure comes first, so that `re` skips to it; nothing of a longer number or a docket stands before it.
DAY = r"[0-9](?<![0-9][0-9])(?<![0-9][.:/\-–][0-9])(?<!/[0-9])[0-9]?(?![0-9])"
AFTER_STROKE = r"[0-9](?<![0-9][0-9])(?<![0-9][.:/\-–][0-9])[0-9]?(?![0-9])"
YEAR = r"(?:19|20)[0-9]{2}(?![0-9])"
MONTHS = lexicon.openers("months")
WEEKDAYS = lexicon.openers("weekdays")

_WINDOW = 48


@dataclass(frozen=True, slots=True)
class Context:
    """The weekday named beside a date, which way the text looks, and how far both reach on either side."""

    weekday: int | None
    direction: Direction
    bracketed: bool
    dated: bool  # a weekday, `tanggal`, `pada`, `kemarin` or the like stands right before it
    left: int
    right: int


@cache
def _before() -> re.Pattern[str]:
    weekdays, parts = lexicon.pattern("weekdays"), lexicon.pattern("day_parts")
    return re.compile(
        rf"(?P<reach>(?:(?<!\w){weekdays}\s*(?:-|–|dan|s/d|sampai|hingga)\s*)?"
        rf"(?:(?<!\w)(?P<weekday>{weekdays})\b(?:\s*\(?{parts}\)?)?)?"
        rf"(?:\s*\b(?P<near>kemarin|kemaren|lalu|besok|mendatang|depan|nanti|tadi|ini|malam|pagi|siang|sore|petang))?"
        rf"\s*[,/:]?\s*(?P<open>[(\[]\s*)?)(?P<date>\b(?:tanggal|tgl)\b[.:]?\s*)?(?P<open2>[(\[]\s*)?\Z",
        re.IGNORECASE,
    )


@cache
def _after() -> re.Pattern[str]:
    # behind a comma `lalu` is "then": `Minggu (13/10), lalu menyebar`
    parts = lexicon.pattern("day_parts")
    back, ahead = lexicon.pattern("looking_back"), lexicon.pattern("looking_ahead")
    return re.compile(
        rf"(?:\s*(?P<close>[)\]]))?(?:\s*,?\s*{parts}\b)?(?:(?!,\s+lalu\b),?\s+(?:(?P<back>{back})|(?P<ahead>{ahead}))\b)?",
        re.IGNORECASE,
    )


@cache
def _plan() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.pattern('plans')}\b", re.IGNORECASE)


_INTRODUCED = re.compile(
    r"\b(?:pada|tanggal|tgl\.?|tertanggal|per|sejak|hingga|sampai|mulai|hari|dan|kemarin|malam|pagi|siang|sore|ini)\s*[,(]?\s*\Z",
    re.IGNORECASE,
)


def context(match: Match) -> Context:
    """Read what stands around the match."""
    before, after = match.before(_WINDOW), match.after(_WINDOW)
    left, right = _before().search(before), _after().match(after)
    weekday: int | None = None
    near: str | None = None
    opened = False
    reach = 0
    if left is not None:
        if left["weekday"]:
            weekday = lexicon.value("weekdays", left["weekday"])
        near = left["near"].lower() if left["near"] else None
        opened = bool(left["open"] or left["open2"])
        if weekday is not None or near in ("kemarin", "kemaren", "besok"):
            reach = len(before) - left.start() - (len(left["reach"]) - len(left["reach"].lstrip()))
    closed = right is not None and bool(right["close"])
    direction: Direction = None
    extent = 0
    if right is not None:
        direction = "back" if right["back"] else "ahead" if right["ahead"] else None
        if direction or (closed and reach and opened):
            extent = right.end() if direction else right.end("close")
    if direction is None and near:
        direction = _NEAR.get(near)
    if direction is None and _plan().search(before):
        direction = "plan"
    dated = weekday is not None or bool(near) or _INTRODUCED.search(before) is not None
    return Context(weekday, direction, opened and closed, dated, reach, extent)


_NEAR: dict[str, Direction] = {
    "kemarin": "back", "kemaren": "back", "lalu": "back", "tadi": "back", "besok": "ahead", "mendatang": "ahead",
    "depan": "ahead", "nanti": "ahead",
}  # fmt: skip


def reached(match: Match, around: Context) -> Span:
    """The span of the match with what belongs to it on either side."""
    span = match.span()
    return Span(span.start - around.left, span.end + around.right)


def published(match: Match) -> date | None:
    """The day of publication of the article being read; None too where metadata says a year that cannot be."""
    day = match.reading.published if isinstance(match.reading, Reading) else None
    return day if day and 1900 <= day.year <= 2100 else None


_CODE = re.compile(
    r"(?<!\S)(?:\S*/\S*|(?=\S*[0-9])(?=\S*[a-z])\S*/\S*\s|(?:nomor|no|pasal|reg|lp)\b\.?:?\s*)\Z", re.IGNORECASE
)
_WEEKDAY_STROKE = re.compile(rf"(?<!\w){lexicon.pattern('weekdays')}/\Z", re.IGNORECASE)
IN_CODE = Refusal("the number of a letter or a docket")


def in_code(match: Match) -> bool:
    """Whether figures with strokes go on from a letter's number (`06/PP.00.02/K.LA 02/04/2023`)."""
    before = match.before(_WINDOW)
    return _CODE.search(before) is not None and _WEEKDAY_STROKE.search(before) is None


def quoted(match: Match) -> bool:
    """Whether the match stands inside a quotation: `kemarin` then counts from a day that nobody names."""
    return isinstance(match.reading, Reading) and match.reading.quoted(match.span().start)


SPOKEN = Refusal("said in a quotation: reckoned from the day it was spoken")
NOT_KNOWN = Refusal("the year is not written and the day of publication is not known")
NO_SUCH_DAY = Refusal("the calendar has no such day")


def full_day(match: Match, year: int, month: int, number: int) -> Finding | Refusal:
    """A day with its year written. A weekday that disagrees is flagged, and so is a year that it would contradict."""
    found = calendar_id.day(year, month, number)
    if found is None:
        return NO_SUCH_DAY
    around = context(match)
    flags: tuple[str, ...] = ()
    if around.weekday is not None and around.weekday != found.weekday():
        flags = (calendar_id.DISAGREES,)
        near = published(match)
        other = calendar_id.day(near.year, month, number) if near else None
        if other and near and other != found and other.weekday() == around.weekday and abs((near - other).days) <= 45:
            flags += (f"year {near.year} would agree",)
    return Finding("date", reached(match, around), DateValue(found, found, flags=flags), "")


def near_day(match: Match, month: int, number: int, around: Context) -> Finding | Refusal:
    """A day without its year, resolved from the day of publication."""
    day = published(match)
    if day is None:
        return NOT_KNOWN
    found = calendar_id.year_of(number, month, day, around.weekday, around.direction)
    if found is None:
        return NO_SUCH_DAY
    agrees = around.weekday is None or around.weekday == found.weekday()
    flags = () if agrees else (calendar_id.DISAGREES,)
    return Finding("date", reached(match, around), DateValue(found, found, flags=flags, year_given=False), "")
