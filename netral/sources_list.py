"""`netral sources list`: the sites of a pipeline, filtered, as a table, CSV or JSON."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.site import Declared, declared_sites
from netral.config import Pipeline
from netral.sites import folder_of
from netral.table import Form, listing

COLUMNS = ("host", "provinces", "status", "network", "family", "ways", "name")


def chosen_sites(
    pipeline: Pipeline, province: str | None, network: str | None, family: str | None, status: str | None
) -> list[Declared]:
    """The sites that fit all that is given, by host."""
    return [
        found
        for found in declared_sites(folder_of(pipeline), pipeline.sites.include, pipeline.sites.exclude)
        if (province is None or province in found.site.provinces)
        and (network is None or network == found.site.network)
        and (family is None or family == found.family)
        and (status is None or status == found.site.status)
    ]


def listed(sites: Sequence[Declared], form: Form) -> str:
    """The text of the list, without the newline at its end."""
    return listing(COLUMNS, [_object(found) for found in sites], form)


def _object(found: Declared) -> dict[str, str | list[str] | None]:
    site = found.site
    ways = [type(entry.way).__name__.lower() for entry in site.discovery]
    values = (site.host, list(site.provinces), site.status, site.network, found.family, ways, site.name)
    return dict(zip(COLUMNS, values, strict=True))
