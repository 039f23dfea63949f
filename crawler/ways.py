"""What a site file may say of the ways of a site: where its articles are found and how they are cut in pages."""

from __future__ import annotations

import re
import string
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

Fetch = Literal["matching", "all"]


class Strict(BaseModel):
    """A section that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _each_once(values: list[str]) -> list[str]:
    twice = sorted({value for value in values if values.count(value) > 1})
    if twice:
        raise ValueError(f"{twice[0]!r} stands there twice; remove one")
    return values


EachOnce = AfterValidator(_each_once)


def _regex(value: str) -> str:
    try:
        re.compile(value)
    except re.error as problem:
        raise ValueError(f"not a regular expression: {problem}") from None
    return value


def _key(value: str) -> str:
    if re.compile(_regex(value)).groups != 1:
        raise ValueError(f"expected one group ( ) around the number that tells articles apart, found {value!r}")
    return value


def _path(value: str) -> str:
    if not value.startswith("/"):
        raise ValueError(f"expected a path of the site that begins with /, found {value!r}")
    return value


def _address(value: str) -> str:
    if not re.match(r"/|https://[a-z0-9.-]+/", value):
        what = "expected a path of the site that begins with /, or an address https://... of its network"
        raise ValueError(f"{what}, found {value!r}")
    return value


def placeholders(form: str) -> set[str]:
    """The names in braces of an address; ValueError for braces that hold none or do not pair."""
    return {name for _, name, _, _ in string.Formatter().parse(form) if name is not None}


def _form(*allowed: str) -> AfterValidator:
    def check(value: str) -> str:
        found = placeholders(value)
        if not found <= set(allowed):
            shown = ", ".join(f"{{{name}}}" for name in allowed)
            raise ValueError(f"expected no braces but {shown}, found {value!r}")
        value.format(n=1, start=1, q="a", date=date(2024, 11, 27))
        return value

    return AfterValidator(check)


SitePath = Annotated[str, AfterValidator(_path)]
Address = Annotated[str, AfterValidator(_address)]


class Way(Strict):
    """What all ways have: `fetch` wins over the pipeline's own (`all`: every article of the window that the way names
    is asked for, and a search names what it finds; `matching`: those whose title, summary and address pass
    `crawler.candidates`, and all that a search found)."""

    fetch: Fetch | None = None


class Named(Way):
    """What ways by an address have: `url` is a path of the site, or an https address at a host of the same registrable
    domain. `whole` says that this one, with the site's others that say so, names all that the site publishes, so that
    what it published can be counted; not that of one section."""

    url: Address
    whole: bool = False

    @model_validator(mode="after")
    def _no_search_is_whole(self) -> Self:
        if self.whole and "q" in placeholders(self.url):
            raise ValueError("a search ({q}) never names all that a site publishes: take `whole` away")
        return self


class Stop(Strict):
    """When a listing has been read far enough: pages in a row with nothing new in the window, or pages at all."""

    empty: Annotated[int, Field(ge=1)] = 1
    pages: Annotated[int, Field(ge=1, le=500)] = 20


class Wordpress(Way):
    """The REST interface of WordPress: posts that hold all words of one of the terms `search` (default: those of
    `crawler/words/search.yml`), or that bear one of the `tags` (slugs). What it finds is tested no further.

    `route`: `pretty` is /wp-json/..., `query` is /?rest_route=... (sites without permalinks). `edits`: old posts that
    were edited in the window are asked for as well.
    """

    search: list[str] | None = None
    tags: list[str] = []
    route: Literal["pretty", "query"] = "pretty"
    edits: bool = True


class Feed(Named):
    """RSS, Atom, JSON Feed, or Blogger's own JSON (`?alt=json`).

    `{q}` in `url` is a term of `search` (as in `wordpress`). `pages` is put at the end of the address for the pages
    after the first, with `{n}` = 2, 3, ... (`?paged={n}` of WordPress) or `{start}` = how many entries came before,
    plus one (`?start-index={start}` of Blogger).
    """

    url: Annotated[Address, _form("q")]
    search: list[str] | None = None
    pages: Annotated[str, _form("n", "start")] | None = None
    stop: Stop = Stop(pages=5)


class Sitemap(Named):
    """A sitemap, or an index of sitemaps, gzip or not.

    `news`: a Google News sitemap (the last two days, an empty one is no fault). Of an index only those are read whose
    address fits `follow` (default: all but those of pages, tags, authors, pictures), the youngest `limit` of them,
    none that is older than the window.

    `edits`: its `lastmod` is the time of an article's last edit. Then an article that it names as it was seen is not
    asked for again when that is due; and it is read in full every night.
    """

    news: bool = False
    edits: bool = False
    follow: Annotated[str, AfterValidator(_regex)] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 5


class Listing(Named):
    """Pages that list articles; `item`, `link`, `date` are CSS.

    In `url`: `{n}` counts pages from `first` in steps of `step`; `{q}` is a term of `search` (as in `wordpress`; what
    is found so is tested no further); `{date:%Y-%m-%d}`, with any form of strftime, is a day of the window, each day
    with pages of its own.
    """

    url: Annotated[Address, _form("n", "q", "date")]
    search: list[str] | None = None
    first: Annotated[int, Field(ge=0)] = 1
    step: Annotated[int, Field(ge=1)] = 1
    item: str
    link: str = "a"
    date: str | None = None
    stop: Stop = Stop()


AnyWay = Wordpress | Feed | Sitemap | Listing


class Discovery(Strict):
    """One way to find articles: exactly one of the four."""

    wordpress: Wordpress | None = None
    feed: Feed | None = None
    sitemap: Sitemap | None = None
    listing: Listing | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if len(self._given()) != 1:
            raise ValueError("expected exactly one of wordpress, feed, sitemap, listing")
        return self

    @property
    def way(self) -> AnyWay:
        """The one that is given."""
        return self._given()[0]

    def _given(self) -> list[AnyWay]:
        ways: tuple[AnyWay | None, ...] = (self.wordpress, self.feed, self.sitemap, self.listing)
        return [way for way in ways if way is not None]


class Pages(Strict):
    """How a site cuts an article in pages, and where the whole is.

    `all` is put at the end of the address and gives the whole article (`?page=all`). `next` is put there with `{n}` =
    2, 3, ... (`?page={n}`, `{n}/`, `page/{n}/`) as long as the page before links to it. `follow` is the CSS of links
    ("Selanjutnya", next; or all of a pager) that are followed where they lead to the same article with something put
    at its end (`/15`, `/30`: offsets). What each page after the first has new in its `part` (CSS) is put at the end of
    the first one's. `limit`: so many pages at most.
    """

    all: str | None = None
    next: Annotated[str, _form("n")] | None = None
    follow: str | None = None
    part: str | None = None
    limit: Annotated[int, Field(ge=2, le=50)] = 10

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if sum(map(bool, (self.all, self.next, self.follow))) != 1:
            raise ValueError("expected exactly one of all, next, follow")
        if self.next and ("{n}" not in self.next or not self.part):
            raise ValueError("next needs {n} in it, and part: the CSS of the article's text")
        if self.follow and not self.part:
            raise ValueError("follow needs part: the CSS of the article's text")
        return self


class Ways(Strict):
    """What sites of one family share.

    `key` is searched in path and query of an article's address; its group is what tells the articles of a host apart
    (the number in `/read/123/slug`), so that a changed slug makes no second article. Without it, the address does.
    """

    discovery: Annotated[list[Discovery], Field(min_length=1)]
    article: Annotated[str, AfterValidator(_regex)] = r"^/[^?]"
    key: Annotated[str, AfterValidator(_key)] | None = None
    strip: list[str] = []
    pages: Pages | None = None
    budget: Annotated[int, Field(ge=1)] = 200
    delay: Annotated[float, Field(ge=0, le=120)] = 2.0
    floor: Annotated[int, Field(ge=0)] = 0
