"""What a site file may say of the ways of a site: where its articles are found and how they are cut in pages."""

from __future__ import annotations

import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator


class Strict(BaseModel):
    """A section that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _regex(value: str) -> str:
    try:
        re.compile(value)
    except re.error as problem:
        raise ValueError(f"not a regular expression: {problem}") from None
    return value


def _path(value: str) -> str:
    if not value.startswith("/"):
        raise ValueError(f"expected a path of the site that begins with /, found {value!r}")
    return value


SitePath = Annotated[str, AfterValidator(_path)]


class Wordpress(Strict):
    """The REST interface of WordPress; `search` replaces the default terms."""

    search: list[str] | None = None
    route: Literal["pretty", "query"] = "pretty"


class Feed(Strict):
    """An RSS or Atom feed."""

    url: SitePath


class Stop(Strict):
    """When a listing has been read far enough: pages in a row with nothing new in the window, or pages at all."""

    empty: Annotated[int, Field(ge=1)] = 1
    pages: Annotated[int, Field(ge=1, le=500)] = 20


class Listing(Strict):
    """Pages that list articles; `item`, `link`, `date` are CSS."""

    url: SitePath
    first: Annotated[int, Field(ge=0)] = 1
    item: str
    link: str = "a"
    date: str | None = None
    stop: Stop = Stop()


class Discovery(Strict):
    """One way to find articles: exactly one of the three."""

    wordpress: Wordpress | None = None
    feed: Feed | None = None
    listing: Listing | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if sum(way is not None for way in (self.wordpress, self.feed, self.listing)) != 1:
            raise ValueError("expected exactly one of wordpress, feed, listing")
        return self

    @property
    def way(self) -> Wordpress | Feed | Listing:
        """The one that is given."""
        return next(way for way in (self.wordpress, self.feed, self.listing) if way is not None)


class Pages(Strict):
    """How a site cuts an article in pages, and where the whole is.

    `all` is appended to the address and gives the whole article. `next` is appended with `{n}` = 2, 3, ... as long as
    the page links to it; the content of each following page's `part` (CSS) is put at the end of the first one's.
    """

    all: str | None = None
    next: str | None = None
    part: str | None = None
    limit: Annotated[int, Field(ge=2, le=50)] = 10

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if bool(self.all) == bool(self.next):
            raise ValueError("expected exactly one of all, next")
        if self.next and ("{n}" not in self.next or not self.part):
            raise ValueError("next needs {n} in it, and part: the CSS of the article's text")
        return self


class Ways(Strict):
    """What sites of one family share."""

    discovery: Annotated[list[Discovery], Field(min_length=1)]
    article: Annotated[str, AfterValidator(_regex)] = r"^/[^?]"
    strip: list[str] = []
    pages: Pages | None = None
    budget: Annotated[int, Field(ge=1)] = 200
    delay: Annotated[float, Field(ge=0, le=120)] = 2.0
    floor: Annotated[int, Field(ge=0)] = 0
