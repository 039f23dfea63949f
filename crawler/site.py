"""A news site is one file, `<host>.yml`; a site without ways of its own is one row of its family's file.

A complete site file (only `host`, `name`, `provinces` and `discovery` are required; the rest shows the defaults)::

    host: kabarlembah-fiktif.localhost      # without www.; the file is called <host>.yml
    name: Kabar Lembah FIKTIF
    provinces: ["33"]                       # Kemendagri codes in quotes, "ID" for a national outlet
    network: kabarlembah-fiktif.localhost   # sites of one network share one queue; default: the registrable domain
    port: 8199                              # only for *.localhost, which is asked by plain http
    timezone: "+07:00"                      # of dates without an offset; default: that of the first province
    discovery:                              # any number, in order; addresses are paths of the host
      - wordpress:
          search: [netralitas ASN, ASN tidak netral]   # default: crawler/discovery/wordpress.py SEARCH
          route: pretty                     # pretty: /wp-json/...; query: /?rest_route=...
      - feed: {url: /feed/}                 # RSS or Atom
      - listing:
          url: /berita?page={n}             # without {n}: one page
          first: 0                          # the first n; default 1
          item: .views-row                  # CSS of one row
          link: a                           # CSS of its link inside the row
          date: time[datetime]              # CSS of its date, read from datetime= or content=; optional
          stop: {empty: 2, pages: 20}       # after so many pages without anything new in the window, or so many at all
    article: ^/\\d{4}/\\d{2}/\\d{2}/[^/]+/$    # regex searched in path and query of an address; default: any path but /
    strip: [".related", ".fiktif-banner"]   # CSS of furniture that extraction removes
    pages: {next: "{n}/", part: .entry-content}  # or {all: "?page=all"}; default: articles have one page
    budget: 200                             # article pages a night
    delay: 2                                # seconds between requests to the network; robots.txt may ask for more
    floor: 0                                # articles a night below which something is wrong
    status: unverified                      # active, unverified, quarantined (then also the next line)
    quarantine: {reason: "casino pages since a change of owner", since: 2026-11-01}
    fictional: false                        # true for invented sites of tests and the demo

A family file (`families/<family>.yml`) has `template` (the keys from `discovery` to `floor`) and `sites`, a list of
rows `{host, name, provinces, network, timezone, status, quarantine}`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from crawler.areas import WIB, ZONE_OF
from crawler.urls import is_loopback_host, registrable
from crawler.ways import Strict, Ways
from netral import strictyaml
from netral.errors import SiteError, UsageError

FOLDER = Path(__file__).parent


def _host(value: str) -> str:
    if not re.fullmatch(r"(?!www\.)([a-z0-9-]+\.)+[a-z]+", value):
        raise ValueError(f"expected a lower-case host without www., such as kabar.example.id, found {value!r}")
    return value


def _province(value: str) -> str:
    if value not in ZONE_OF:
        raise ValueError(f'expected a province code such as "33", or "ID", found {value!r}')
    return value


def _offset(value: str) -> str:
    if not re.fullmatch(r"[+-]\d{2}:\d{2}", value):
        raise ValueError(f'expected an offset such as "+07:00", found {value!r}')
    return value


Host = Annotated[str, AfterValidator(_host)]
Province = Annotated[str, AfterValidator(_province)]


class Quarantine(Strict):
    """Why a site is not crawled, and since when."""

    reason: str
    since: date


class Row(Strict):
    """What tells a site from its family."""

    host: Host
    name: str
    provinces: Annotated[list[Province], Field(min_length=1)]
    network: str = ""
    timezone: Annotated[str, AfterValidator(_offset)] = ""
    status: Literal["active", "unverified", "quarantined"] = "unverified"
    quarantine: Quarantine | None = None

    @model_validator(mode="before")
    @classmethod
    def _defaults(cls, values: Any) -> Any:
        if not isinstance(values, dict):
            return values
        host, provinces = values.get("host"), values.get("provinces")
        derived: dict[str, str] = {}
        if isinstance(host, str):
            derived["network"] = registrable(host)
        if isinstance(provinces, list) and provinces:
            derived["timezone"] = ZONE_OF.get(str(provinces[0]), WIB)
        return derived | values

    @model_validator(mode="after")
    def _reason_of_quarantine(self) -> Self:
        if (self.status == "quarantined") != (self.quarantine is not None):
            raise ValueError("status quarantined and the key quarantine {reason, since} go together")
        return self


class Site(Row, Ways):
    """One site, whole."""

    port: Annotated[int, Field(ge=1, le=65535)] | None = None
    fictional: bool = False

    @model_validator(mode="after")
    def _port_on_loopback_alone(self) -> Self:
        if self.port is not None and not self.is_loopback:
            raise ValueError("port is for *.localhost alone")
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
        if not self.is_loopback:
            return f"https://{self.host}{path}"
        port = loopback_port or self.port
        return f"http://{self.host}:{port}{path}" if port else f"http://{self.host}{path}"


class Family(Strict):
    """A family file."""

    template: Ways
    sites: Annotated[list[Row], Field(min_length=1)]


def load_sites(
    folder: Path = FOLDER, include: Literal["all"] | Sequence[str] = "all", exclude: Sequence[str] = ()
) -> list[Site]:
    """All sites declared in `folder`, its `sites/` and its `families/`, sorted by host; errors are `SiteError`.

    `include` and `exclude` hold hosts, province codes and networks; one that fits no site is a `UsageError`.
    """
    files = [path for below in ("", "sites", "families") for path in sorted((folder / below).glob("*.yml"))]
    if not files:
        raise SiteError("holds no site files (*.yml, sites/*.yml, families/*.yml)", path=folder)
    declared: dict[str, tuple[Site, Path]] = {}
    for path in files:
        for site in _read(path):
            if site.host in declared:
                other = declared[site.host][1]
                raise SiteError(f"{site.host} is declared in {other} too; remove one", path=path, key="host")
            declared[site.host] = (site, path)
    sites = [site for site, _ in sorted(declared.values(), key=lambda pair: pair[0].host)]
    for term in [*([] if include == "all" else include), *exclude]:
        if not any(_fits(site, term) for site in sites):
            raise UsageError(f"sites: {term!r} is no host, province code or network of a site in {folder}")
    return [
        site
        for site in sites
        if (include == "all" or any(_fits(site, term) for term in include))
        and not any(_fits(site, term) for term in exclude)
    ]


def _fits(site: Site, term: str) -> bool:
    return term in (site.host, site.network) or term in site.provinces


def _read(path: Path) -> list[Site]:
    document = strictyaml.read(path, error=SiteError)
    if isinstance(document, dict) and "template" in document:
        family = strictyaml.validate(document, Family, path=path, error=SiteError)
        return [Site.model_validate({**dict(row), **dict(family.template)}) for row in family.sites]
    site = strictyaml.validate(document, Site, path=path, error=SiteError)
    if path.stem != site.host:
        raise SiteError(f"a site's file bears its host: call it {site.host}.yml", path=path, key="host")
    return [site]
