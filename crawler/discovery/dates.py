"""Dates as feeds, APIs and `<time>` elements write them; anything else is no date, and the page is asked instead."""

from __future__ import annotations

from datetime import datetime, tzinfo
from email.utils import parsedate_to_datetime


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
