"""What a probe finds: ways to articles, articles tried, and in one line each what was not there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from crawler.discovery.candidate import Candidate
from crawler.probing.addresses import Pattern
from crawler.probing.look import Look
from crawler.site import Site
from crawler.urls import canonical, path_and_query, registrable
from crawler.ways import AnyWay, Discovery, Pages
from netral.records import Page


@dataclass(frozen=True, slots=True)
class WayFound:
    """A way to articles. `entry` is what a site file says below `discovery`, `note` where it was found and what it
    holds. `trusted`: it names articles and nothing else. `far`: it reaches back beyond the newest few.
    """

    entry: dict[str, dict[str, Any]]
    note: str
    candidates: Sequence[Candidate]
    trusted: bool = False
    far: bool = False

    @property
    def way(self) -> AnyWay:
        """The entry, validated."""
        return Discovery.model_validate(self.entry).way

    @property
    def kind(self) -> str:
        """`wordpress`, `feed`, `sitemap` or `listing`."""
        return next(iter(self.entry))


@dataclass(frozen=True, slots=True)
class Tried:
    """An article's page as it came."""

    page: Page
    dates: tuple[str, ...]
    charset: str
    fictional: bool
    pages: Pages | None
    neighbours: tuple[str, ...]
    text: str | None
    """CSS of its text."""


@dataclass(slots=True)
class Findings:
    """All of it. `missing`: what was looked for in vain; `also`: what is there beside the ways that were chosen."""

    site: Site
    asked: int = 0
    over: str | None = None
    delay: float = 0.0
    delay_note: str = ""
    look: Look | None = None
    ways: list[WayFound] = field(default_factory=list)
    searches: list[WayFound] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    pattern: Pattern | None = None
    tried: list[Tried] = field(default_factory=list)

    @property
    def fictional(self) -> bool:
        """Whether the front page or an article says that it is invented."""
        return bool(self.look and self.look.fictional) or any(tried.fictional for tried in self.tried)

    @property
    def has_rest(self) -> bool:
        """Whether the REST interface of WordPress answers."""
        return any(way.kind == "wordpress" for way in self.ways)

    @property
    def furniture(self) -> list[str]:
        """CSS of lists of other articles that more than one article's page has."""
        found = Counter(css for tried in self.tried for css in tried.neighbours)
        return [css for css, times in found.items() if times > 1]

    def chosen(self) -> list[WayFound]:
        """The ways for the site's file, the cheapest first, and no more than are needed.

        The REST interface and a feed beside it are enough, and so is a feed that has pages, with the search of that
        feed if it has one. A feed that ends after
        its newest items is helped by a sitemap, and unless that tells times and knows all that the feed does, by a
        list with a pager and a search.
        """
        by_kind = {kind: [way for way in self.ways if way.kind == kind] for kind in ("wordpress", "feed", "sitemap")}
        found = by_kind["wordpress"][:1] + by_kind["feed"][:1]
        if any(way.far for way in found):
            return found + [way for way in self.searches if way.kind == "feed"]
        sitemaps = sorted(by_kind["sitemap"], key=lambda way: not way.trusted)[:1]
        if found and sitemaps and _covers(sitemaps[0], found[0]):
            return found + sitemaps
        found += sitemaps
        found += [way for way in self.ways if way.kind == "listing" and (way.far or not found)][:1]
        return found + self.searches[:1]

    def addresses(self) -> list[str]:
        """Paths of articles by which the pattern is made: of ways that name nothing else, if there are such."""
        trusted = [way for way in self.ways if way.trusted]
        paths = paths_on(self.site, (c.address for way in trusted or self.ways for c in way.candidates))
        for way in self.chosen():
            own = paths_on(self.site, (candidate.address for candidate in way.candidates))
            if own and not set(own) & set(paths):
                paths += own
        return paths


def _covers(sitemap: WayFound, feed: WayFound) -> bool:
    """Whether a sitemap of articles, not just of the latest news, names all that the feed names, with times."""
    entries = [candidate for candidate in sitemap.candidates if candidate.hint.modified or candidate.hint.published]
    dated = {canonical(entry.address) for entry in entries}
    is_news = bool(sitemap.entry["sitemap"].get("news"))
    return sitemap.trusted and not is_news and {canonical(each.address) for each in feed.candidates} <= dated


def paths_on(site: Site, addresses: Iterable[str]) -> list[str]:
    """The paths of addresses that lie on the site's host, each once, as the `article` pattern sees them."""
    found: dict[str, None] = {}
    for address in addresses:
        url = canonical(address)
        if url and _host(url) == site.host:
            found.setdefault(path_and_query(url))
    return list(found)


def is_foreign(site: Site, address: str) -> bool:
    """Whether an address lies outside what the guard lets a site ask."""
    url = canonical(address)
    return url is None or registrable(_host(url)) != registrable(site.host)


def _host(url: str) -> str:
    return url.split("/")[2].split(":")[0]
