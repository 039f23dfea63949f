"""The sites of a pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.health import tonight
from crawler.site import FOLDER, Site, load_sites
from netral.config import JAKARTA, Pipeline
from netral.records import SiteHistory

if TYPE_CHECKING:
    from netral.reading import Outlet


def sites_of(pipeline: Pipeline) -> list[Site]:
    """Those it includes, sorted by host; SiteError or UsageError for what is wrong with them."""
    return load_sites(folder_of(pipeline), pipeline.sites.include, pipeline.sites.exclude)


def sites_tonight(sites: Iterable[Site], before: Mapping[str, SiteHistory], now: datetime) -> list[Site]:
    """The sites as their nights so far say that they are to be crawled."""
    day = now.astimezone(JAKARTA).date()
    return [tonight(site, before.get(site.host, SiteHistory()), day) for site in sites]


def outlets_of(pipeline: Pipeline) -> dict[str, Outlet]:
    """What is known of all outlets, excluded ones too: their pages may be in the archive.

    Reading brings the whole vocabulary of extraction along, which a list of sites is not to wait for.
    """
    from netral.reading import outlets

    return outlets(load_sites(folder_of(pipeline)))


def folder_of(pipeline: Pipeline) -> Path:
    """Where the files of its sites lie."""
    return pipeline.path(pipeline.sites.folder) if pipeline.sites.folder else FOLDER
