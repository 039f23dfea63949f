"""What all sites of a run share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crawler.archive import ArchiveWriter
from crawler.discovery.window import Window
from crawler.ways import Fetch
from netral.records import CrawlState, Visit


@dataclass(frozen=True, slots=True)
class Means:
    """`tell` keeps a visit at once and reports it; `fetch` holds where a site's way does not say otherwise."""

    archive: ArchiveWriter
    state: CrawlState
    tell: Callable[[Visit], None]
    window: Window
    fetch: Fetch
    loopback_port: int | None
