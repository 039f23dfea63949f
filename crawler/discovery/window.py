"""The stretch of time that a night looks at."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from urllib.parse import urlsplit

from netral.records import Hint

_DAY_IN_PATH = (
    re.compile(r"(?<!\d)(?P<y>20\d\d)[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{2})/(?P<m>\d{2})/(?P<y>20\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>20\d\d)(?P<m>\d{2})(?P<d>\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>20\d\d)[/-]?(?P<m>\d{2})(?!\d)"),
)


@dataclass(frozen=True, slots=True)
class Window:
    """From `since` on, up to before `until`, which is None but for a look back, or else up to `now`. All are aware."""

    since: datetime
    now: datetime
    until: datetime | None = None

    def holds(self, hint: Hint, address: str = "") -> bool:
        """Whether what is known of an article puts it in the window: published or edited in it, else a day that its
        address names; an article of which none is known is in it."""
        if self.until and hint.published and hint.published >= self.until:
            return False
        latest = max((when for when in (hint.published, hint.modified) if when), default=None)
        if latest is not None:
            return latest >= self.since
        day = last_day_in(urlsplit(address).path)
        return day is None or not self.is_before(day)

    def is_before(self, day: date) -> bool:
        """Whether a day was over, anywhere in the world, when the window began."""
        return datetime.combine(day + timedelta(days=2), time(), UTC) <= self.since

    def days(self, tz: tzinfo) -> Iterator[date]:
        """The days of the window on the clock of `tz`, the youngest first."""
        last = min(self.now, self.until - timedelta(microseconds=1)) if self.until else self.now
        day = last.astimezone(tz).date()
        while day >= self.since.astimezone(tz).date():
            yield day
            day -= timedelta(days=1)


def last_day_in(path: str) -> date | None:
    """The day that a path names (`/2024/10/25/`, `/25/10/2024/`, `20241025`), of a month alone its last one."""
    for pattern in _DAY_IN_PATH:
        found = pattern.search(path)
        if found:
            year, month = int(found["y"]), int(found["m"])
            try:
                return date(year, month, int(found.groupdict().get("d") or monthrange(year, month)[1]))
            except ValueError:
                continue
    return None
