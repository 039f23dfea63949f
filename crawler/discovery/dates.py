"""Dates as feeds, APIs, sitemaps and listings write them; anything else is no date, and the page is asked instead."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january", "februari feb peb pebruari february", "maret mar march", "april apr", "mei may",
            "juni jun june", "juli jul july", "agustus agu ags agt agst aug august", "september sep sept",
            "oktober okt oct october", "november nov nop nopember", "desember des dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_ZONES = {"wib": 7, "wita": 8, "wit": 9}
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})[ -]([a-z]{3,9})\.?[ -](20\d\d)"
    r"(?:\D{1,12}?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?: ?(wib|wita|wit)\b)?)?"
)
_NUMBERS = re.compile(
    r"(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](20\d\d)(?:\D{1,6}?(\d{1,2})[:.](\d{2})(?: ?(wib|wita|wit)\b)?)?"
)
_AGO = re.compile(r"\b(\d{1,3}|se)\s*(detik|menit|jam|hari|minggu|bulan|tahun)\s*(?:yang )?lalu\b")
_LENGTH = {
    "detik": timedelta(seconds=1),
    "menit": timedelta(minutes=1),
    "jam": timedelta(hours=1),
    "hari": timedelta(days=1),
    "minggu": timedelta(weeks=1),
    "bulan": timedelta(days=30),
    "tahun": timedelta(days=365),
}


def read_date(value: str | None, fallback: tzinfo) -> datetime | None:
    """An aware datetime from ISO 8601 or RFC 5322; one without an offset is read by `fallback`."""
    text = (value or "").strip()
    if not text:
        return None
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        try:
            when = parsedate_to_datetime(text)
        except ValueError:
            return None
    return when if when.tzinfo else when.replace(tzinfo=fallback)


def read_shown_date(value: str | None, fallback: tzinfo, now: datetime) -> datetime | None:
    """A date as a listing shows it to people: day, month, year in Indonesian (`Jumat, 25 Okt 2024 18:20 WITA`,
    `25/10/2024`, the day first), or so long ago (`2 jam lalu`); without a time it is the day's last minute."""
    told = read_date(value, fallback)
    if told is not None:
        return told
    text = " ".join((value or "").lower().split())
    ago = _AGO.search(text)
    if ago:
        return now - (1 if ago[1] == "se" else int(ago[1])) * _LENGTH[ago[2]]
    found = _NAMED.search(text) or _NUMBERS.search(text)
    month = (_MONTHS.get(found[2]) or (int(found[2]) if found[2].isdecimal() else None)) if found else None
    if found is None or month is None:
        return None
    zone = timezone(timedelta(hours=_ZONES[found[6]])) if found[6] else fallback
    hour, minute = (int(found[4]), int(found[5])) if found[4] else (23, 59)
    try:
        return datetime(int(found[3]), month, int(found[1]), hour, minute, tzinfo=zone)
    except ValueError:
        return None
