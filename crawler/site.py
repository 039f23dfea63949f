"""A news site is one file, `<host>.yml`; a site without ways of its own is one row of its family's file.

A complete site file (only `host`, `name`, `provinces` and `discovery` are required; the rest shows the defaults,
or, where it ends in "none", what might stand there)::

    host: kabarlembah-fiktif.localhost      # without www.; the file is called <host>.yml
    name: Kabar Lembah FIKTIF
    provinces: ["33"]                       # Kemendagri codes in quotes, "ID" for a national outlet
    www: false                              # true: asked as www.<host>, where the bare host does not answer
    network: kabarlembah-fiktif.localhost   # sites of one network share one queue; default: the registrable domain
    port: 8199                              # only for *.localhost, which is asked by plain http
    timezone: "+07:00"                      # of dates without an offset; default: that of the first province
    discovery:                              # any number, in order; addresses are paths of the host, or https://...
      - wordpress:                          # all ways with all their keys: crawler/ways.py
          search: [netralitas ASN, ASN tidak netral]   # default: crawler/words/search.yml
          route: pretty                     # pretty: /wp-json/...; query: /?rest_route=...
      - feed: {url: /feed/}                 # RSS, Atom, JSON Feed
      - sitemap: {url: /sitemap-news.xml, news: true}
      - listing:
          url: /berita?page={n}             # without {n}: one page
          first: 0                          # the first n; default 1
          item: .views-row                  # CSS of one row
          link: a                           # CSS of its link inside the row
          date: time[datetime]              # CSS of its date, read from datetime= or content=; optional
          stop: {empty: 2, pages: 20}       # after so many pages without anything new in the window, or so many at all
    article: ^/\\d{4}/\\d{2}/\\d{2}/[^/]+/$  # regex searched in path and query of an address; default: any path but /
    key: -(\\d+)/$                          # the group tells articles apart where slugs change; none
    example: /2026/11/20/camat-ditegur-9/   # an article that was seen; it has to fit `article`; none
    dates: {url: '^/(?P<y>\\d{4})/(?P<m>\\d\\d)/(?P<d>\\d\\d)/'}  # for pages that tell no day; or {epoch: regex}; none
    strip: [".related", ".fiktif-banner"]   # CSS of furniture that extraction removes
    pages: {next: "{n}/", part: .entry-content}  # or {all: "?page=all"}; none: articles have one page
    versions:                               # what was otherwise in pages asked before a day, newest first; none
      - {until: 2025-11-01, article: '^/\\d+/[^/]+$', strip: [.terkait], pages: {all: "?page=all"}}
    budget: 200                             # article pages a night
    delay: 2                                # seconds between requests to the network; robots.txt may ask for more
    floor: 0                                # articles a night below which something is wrong
    ceiling: 400                            # and above which something is wrong; none
    status: unverified                      # active, unverified, quarantined (then also the next line)
    quarantine: {reason: "casino pages since a change of owner", since: 2026-11-01}
    fictional: false                        # true for invented sites of tests and the demo

A family file, `families/<family>.yml`, has `template` (the keys from `discovery` to `ceiling` without `example`) and
`sites`, a list of rows `{host, name, provinces, www, network, timezone, example, status, quarantine}`. A row may also
give `discovery`, `article`, `budget`, `delay`, `floor` or `ceiling`: what it gives replaces the template's. A site
that differs in anything else has ways of its own, and so a file of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, model_validator

from crawler.row import Row
from crawler.template import Regex, Template
from crawler.urls import is_loopback_host, registrable
from crawler.ways import Discovery, Strict
from netral import strictyaml
from netral.errors import SiteError, UsageError

FOLDER = Path(__file__).parent
_REPLACES = frozenset({"discovery", "article", "budget", "delay", "floor", "ceiling"})


class Site(Row, Template):
    """One site, whole."""

    port: Annotated[int, Field(ge=1, le=65535)] | None = None
    fictional: bool = False

    @model_validator(mode="after")
    def _port_on_loopback_alone(self) -> Self:
        if self.port is not None and not self.is_loopback:
            raise ValueError("port is for *.localhost alone")
        return self

    @model_validator(mode="after")
    def _ways_within_the_domain(self) -> Self:
        for entry in self.discovery:
            url = getattr(entry.way, "url", "/")
            host = urlsplit(url).hostname
            if host is not None and registrable(host) != registrable(self.host):
                raise ValueError(f"{url} is no address of {registrable(self.host)}; other networks are never asked")
        return self

    @property
    def is_loopback(self) -> bool:
        """Whether it is served on this machine (`*.localhost`, RFC 6761)."""
        return is_loopback_host(self.host)

    @property
    def tz(self) -> timezone:
        """The clock of dates that the site gives without an offset."""
        sign = -1 if self.timezone.startswith("-") else 1
        hours, minutes = self.timezone[1:].split(":")
        return timezone(sign * timedelta(hours=int(hours), minutes=int(minutes)))

    def address(self, path: str, loopback_port: int | None = None) -> str:
        """A path of the site as an address; `loopback_port` wins over the port of the file."""
        host = f"www.{self.host}" if self.www else self.host
        if not self.is_loopback:
            return f"https://{host}{path}"
        port = loopback_port or self.port
        return f"http://{host}:{port}{path}" if port else f"http://{host}{path}"


class FamilyRow(Row):
    """A row of a family, with the few keys of the template that it may replace."""

    discovery: Annotated[list[Discovery], Field(min_length=1)] | None = None
    article: Regex | None = None
    budget: Annotated[int, Field(ge=1)] | None = None
    delay: Annotated[float, Field(ge=0, le=120)] | None = None
    floor: Annotated[int, Field(ge=0)] | None = None
    ceiling: Annotated[int, Field(ge=1)] | None = None


class Family(Strict):
    """A family file."""

    template: Template
    sites: Annotated[list[FamilyRow], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Declared:
    """A site, where it is declared, and the family whose row it is; None: it has a file of its own."""

    site: Site
    place: str
    family: str | None


def load_sites(
    folder: Path = FOLDER, include: Literal["all"] | Sequence[str] = "all", exclude: Sequence[str] = ()
) -> list[Site]:
    """All sites declared in `folder`, its `sites/` and its `families/`, sorted by host; errors are `SiteError`.

    `include` and `exclude` hold hosts, province codes and networks; one that fits no site is a `UsageError`.
    """
    return [found.site for found in declared_sites(folder, include, exclude)]


def declared_sites(
    folder: Path = FOLDER, include: Literal["all"] | Sequence[str] = "all", exclude: Sequence[str] = ()
) -> list[Declared]:
    """The same with their places."""
    files = [path for below in ("", "sites", "families") for path in sorted((folder / below).glob("*.yml"))]
    if not files:
        raise SiteError("holds no site files (*.yml, sites/*.yml, families/*.yml)", path=folder)
    declared: dict[str, Declared] = {}
    for path in files:
        for site, line, family in _read(path):
            if site.host in declared:
                other = declared[site.host].place
                raise SiteError(f"{site.host} is declared at {other} too; remove one", path=path, line=line, key="host")
            declared[site.host] = Declared(site, f"{path}:{line}", family)
    sites = sorted(declared.values(), key=lambda found: found.site.host)
    for term in [*([] if include == "all" else include), *exclude]:
        if not any(_fits(found.site, term) for found in sites):
            raise UsageError(f"sites: {term!r} is no host, province code or network of a site in {folder}")
    return [
        found
        for found in sites
        if (include == "all" or any(_fits(found.site, term) for term in include))
        and not any(_fits(found.site, term) for term in exclude)
    ]


def _fits(site: Site, term: str) -> bool:
    return term in (site.host, site.network) or term in site.provinces


def _read(path: Path) -> Iterator[tuple[Site, int, str | None]]:
    """The sites of a file, each with the line of its host, and the family's name if it is one."""
    document = strictyaml.read(path, error=SiteError)
    if isinstance(document, dict) and "template" in document:
        family = strictyaml.validate(document, Family, path=path, error=SiteError)
        for n, (row, written) in enumerate(zip(family.sites, document["sites"], strict=True)):
            line = written.lc.key("host")[0] + 1
            yield _of_row(row, family.template, path, line, f"sites.{n}"), line, path.stem
        return
    site = strictyaml.validate(document, Site, path=path, error=SiteError)
    line = document.lc.key("host")[0] + 1
    if path.stem != site.host:
        raise SiteError(f"a site's file bears its host: call it {site.host}.yml", path=path, line=line, key="host")
    if site.example and not site.is_article(site.example):
        line = document.lc.key("example")[0] + 1
        raise SiteError(_unfit(site), path=path, line=line, key="example")
    yield site, line, None


def _of_row(row: FamilyRow, template: Template, path: Path, line: int, key: str) -> Site:
    """The template with what the row replaces; a row that replaces a value by the same is an error too."""
    shared, own = dict(template), dict(row)
    for name in _REPLACES & row.model_fields_set:
        if own[name] is None or own[name] == shared[name]:
            what = f"{own[name]!r} replaces nothing of the template; remove the key"
            raise SiteError(what, path=path, line=line, key=f"{key}.{name}")
    own = {name: value for name, value in own.items() if name not in _REPLACES or value is not None}
    try:
        site = Site.model_validate(shared | own)
    except ValidationError as problem:
        what = str(problem.errors(include_url=False)[0]["msg"]).removeprefix("Value error, ")
        raise SiteError(f"{row.host}: {what}", path=path, line=line, key=key) from None
    if site.example and not site.is_article(site.example):
        raise SiteError(_unfit(site), path=path, line=line, key=f"{key}.example")
    return site


def _unfit(site: Site) -> str:
    return f"{site.example!r} fits no `article` pattern ({' '.join(site.article.split())}); correct one of them"
