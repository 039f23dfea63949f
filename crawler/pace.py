"""How fast a network is asked: one request at a time, so many seconds apart.

The delay of a network is the longest that one of its sites declares, or that a robots.txt of it asks for, whichever
is more; a server that answers slower than that is asked slower still (Scrapy's AutoThrottle rule), up to a minute.
Sites on this machine keep the delay of their file.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from scrapy import signals

from crawler.site import Site

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

SLOWEST = 60.0


def slots(sites: Iterable[Site]) -> dict[str, dict[str, Any]]:
    """Scrapy's `DOWNLOAD_SLOTS` for these sites: one a network."""
    found: dict[str, dict[str, Any]] = {}
    for site in sites:
        slot = found.setdefault(site.network, {"concurrency": 1, "delay": 0.0, "jitter": 0})
        slot["delay"] = max(slot["delay"], site.delay)
    return found


def adapting(sites: Iterable[Site]) -> list[str]:
    """The networks whose delay follows the server."""
    return sorted({site.network for site in sites if not site.is_loopback})


class Pace:
    """Scrapy extension that moves the delay of each network's slot."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._floor = {network: slot["delay"] for network, slot in crawler.settings.getdict("DOWNLOAD_SLOTS").items()}
        self._adapts = frozenset(crawler.settings.getlist("NETRAL_ADAPTS"))

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Pace:
        """Listens to every response that came down."""
        pace = cls(crawler)
        crawler.signals.connect(pace.response_downloaded, signal=signals.response_downloaded)
        return pace

    def ask_for(self, network: str, seconds: float) -> None:
        """A robots.txt asks for `seconds` between requests."""
        if seconds > self._floor[network]:
            self._floor[network] = seconds
            self._set(network, seconds)

    def response_downloaded(self, response: Response, request: Request) -> None:
        """Slow down with the server, and come back when it does."""
        network: str = request.meta["download_slot"]
        latency: float | None = request.meta.get("download_latency")
        if network not in self._adapts or latency is None:
            return
        slot = self._crawler.engine.downloader.slots.get(network)
        if slot is not None:
            wanted = max(latency, (slot.delay + latency) / 2)
            if response.status == 200 or wanted > slot.delay:
                self._set(network, max(self._floor[network], min(wanted, SLOWEST)))

    def _set(self, network: str, delay: float) -> None:
        """For the slot that is open and for one that is opened again after a pause."""
        downloader = self._crawler.engine.downloader
        downloader.per_slot_settings[network]["delay"] = delay
        if network in downloader.slots:
            downloader.slots[network].delay = delay
