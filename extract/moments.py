"""Time stamps of pages as aware moments: ISO 8601, RFC 2822, and the Indonesian line beside the headline.

A time in UTC is told in the outlet's local time, for it is the local day from which `kemarin` (yesterday) counts.
A bare day is its midnight.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

WIB = timezone(timedelta(hours=7), "WIB")
_ZONES = {"WIB": 7, "WITA": 8, "WIT": 9}
_NAMES = (
    "jan",
    "feb",
    "mar",
    "apr",
    "mei may",
    "jun",
    "jul",
    "agu agt ags aug",
    "sep",
    "okt oct",
    "nov nop",
    "des dec",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_MONTH = r"(?P<month>(?:jan|feb|mar|apr|mei|may|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec)[a-z]{0,6})\.?"
_CLOCK = r"(?:\D{0,12}?(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:[:.][0-5]\d)?(?!\d))?"
_ZONE = r"(?:\s{0,2}\(?(?P<zone>WIB|WITA|WIT)\b)?"
_STAMPS = tuple(
    re.compile(pattern + _CLOCK + _ZONE, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)(?P<day>[0-3]?\d)[\s-]{_MONTH}[\s,-]{{1,2}}(?P<year>(?:19|20)\d\d)(?!\d)",
        rf"\b{_MONTH}\s(?P<day>[0-3]?\d),?\s(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<![\d/])(?P<day>[0-3]?\d)/(?P<month>[0-3]?\d)/(?P<year>(?:19|20)\d\d)(?![\d/])",
        r"(?<![\d/-])(?P<year>(?:19|20)\d\d)[/-](?P<month>[01]\d)[/-](?P<day>[0-3]\d)(?![\d/-])",
        rf"(?<![\d-])(?P<day>[0-3]?\d)-{_MONTH}-(?P<year>\d\d)(?!\d)",
    )
)
_TRAILING_ZONE = re.compile(r"\s*(WIB|WITA|WIT)\s*$")


def moment(text: str, local: timezone = WIB) -> datetime | None:
    """What a machine-readable stamp says, None if it is none. Naive times are `local` unless they name their zone."""
    text = text.strip()
    zone = _TRAILING_ZONE.search(text)
    if zone:
        text, local = text[: zone.start()], timezone(timedelta(hours=_ZONES[zone[1]]))
    try:
        return in_zone(datetime.fromisoformat(text), local)
    except ValueError:
        pass  # no ISO 8601: perhaps RFC 2822, perhaps written for people
    try:
        return in_zone(parsedate_to_datetime(text), local)
    except ValueError:
        return written(text, local)


def written(text: str, local: timezone = WIB) -> datetime | None:
    """The first day written out in `text`, with its clock and zone: `Jumat, 18 Oktober 2024 | 09:12 WITA`."""
    for pattern in _STAMPS:
        for found in pattern.finditer(text):
            zone = timezone(timedelta(hours=_ZONES[found["zone"].upper()])) if found["zone"] else local
            month, day, year = found["month"].lower(), int(found["day"]), int(found["year"])
            number = int(month) if month.isdigit() else _MONTHS[month[:3]]
            if number > 12:  # 10/22/2025: day before month is the custom, but here it cannot be
                number, day = day, number
            try:
                return datetime(
                    year if year > 99 else 2000 + year,
                    number,
                    day,
                    int(found["hour"] or 0),
                    int(found["minute"] or 0),
                    tzinfo=zone,
                )
            except ValueError:
                continue  # 31/02/2024 is a number, no day
    return None


def in_zone(value: datetime, local: timezone) -> datetime:
    """`value` made aware, and UTC told in local time; any other offset stays."""
    if value.tzinfo is None:
        return value.replace(tzinfo=local)
    if value.utcoffset() == timedelta(0):
        return value.astimezone(local)
    return value.astimezone(timezone(value.utcoffset() or timedelta(0)))


def of_epoch(seconds: int, local: timezone) -> datetime:
    """A Unix time, told in local time."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(local)
