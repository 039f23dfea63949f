"""What sites of one family share: their ways, what a night of them gives, and how they were before they changed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, tzinfo
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from crawler.ways import Pages, Strict, Ways

_EPOCHS = range(946_684_800, 4_102_444_800)
"""Seconds of the years 2000 to 2099: a number beyond them is no time of publication."""


def _regex(value: str) -> str:
    try:
        re.compile(value)
    except re.error as problem:
        raise ValueError(f"not a regular expression: {problem}, found {value!r}") from None
    return value


Regex = Annotated[str, AfterValidator(_regex)]


class Dates(Strict):
    """Where in an article's address its time stands, for pages that tell none: `url` or `epoch`, searched in the path.

    `url` names its groups `y` (two digits are of this century), `m`, `d`, and, where the address goes on with the
    time, `hour`, `minute`. The one group of `epoch` holds Unix seconds.
    """

    url: Regex | None = None
    epoch: Regex | None = None

    @model_validator(mode="after")
    def _one_with_its_groups(self) -> Self:
        if bool(self.url) == bool(self.epoch):
            raise ValueError("expected exactly one of url, epoch")
        if self.url and not {"y", "m", "d"} <= set(re.compile(self.url).groupindex):
            raise ValueError(f"url needs the named groups y, m and d, such as (?P<y>\\d{{4}}), found {self.url!r}")
        if self.epoch and re.compile(self.epoch).groups != 1:
            raise ValueError(f"epoch needs one group, around the seconds, found {self.epoch!r}")
        return self

    def read(self, path: str, tz: tzinfo) -> datetime | None:
        """The time in a path, in `tz` where it is a local one; None if there is none, or no possible one."""
        found = re.search(self.url or self.epoch or "", path)
        if found is None:
            return None
        if self.epoch:
            seconds = int(found[1]) if found[1].isdecimal() else 0
            return datetime.fromtimestamp(seconds, UTC) if seconds in _EPOCHS else None
        given = {name: int(text) for name, text in found.groupdict(default="0").items()}
        year = given["y"] if given["y"] > 99 else 2000 + given["y"]
        try:
            return datetime(year, given["m"], given["d"], given.get("hour", 0), given.get("minute", 0), tzinfo=tz)
        except ValueError:
            return None


class Version(Strict):
    """What was otherwise in pages asked before the day `until`; what is not given was as it is now."""

    until: date
    article: Regex | None = None
    strip: list[str] | None = None
    pages: Pages | None = None

    @model_validator(mode="after")
    def _tells_something(self) -> Self:
        if self.article is None and self.strip is None and self.pages is None:
            raise ValueError("a version tells what was otherwise: article, strip or pages")
        return self


class Template(Ways):
    """The ways of a site, or of all sites of a family."""

    ceiling: Annotated[int, Field(ge=1)] | None = None
    dates: Dates | None = None
    versions: list[Version] = Field(default_factory=list)

    @model_validator(mode="after")
    def _versions_in_order(self) -> Self:
        days = [version.until for version in self.versions]
        if days != sorted(set(days), reverse=True):
            raise ValueError(f"expected the newest first and each day once, found {', '.join(map(str, days))}")
        return self

    @model_validator(mode="after")
    def _floor_below_ceiling(self) -> Self:
        if self.ceiling is not None and self.ceiling < self.floor:
            raise ValueError(f"the ceiling, {self.ceiling}, lies below the floor, {self.floor}")
        return self

    def is_article(self, path: str) -> bool:
        """Whether a path (with its query) is an article's by the present pattern or an older one."""
        return self._pages_known(path)[0]

    def pages_of(self, path: str) -> Pages | None:
        """How the article at `path` is cut in pages: as the newest template whose pattern it fits has it."""
        return self._pages_known(path)[1]

    def strip_on(self, day: date) -> list[str]:
        """What to strip from a page that was asked on `day`."""
        older = [version.strip for version in self.versions if day < version.until and version.strip is not None]
        return older[-1] if older else self.strip

    def _pages_known(self, path: str) -> tuple[bool, Pages | None]:
        if re.search(self.article, path):
            return True, self.pages
        for version in self.versions:
            if version.article and re.search(version.article, path):
                return True, version.pages or self.pages
        return False, self.pages
