"""robots.txt as RFC 9309 has it, which Scrapy's own middleware does not quite follow.

4xx means that there are no rules. 5xx, 429, no answer, or a refusal by the guard mean that the host is closed for
tonight, where Scrapy would go on. Crawl-delay and Request-rate raise the delay of the whole network; a host that asks
for more than `LONGEST_DELAY` seconds is closed for tonight too. Only the first 500 KiB are read (RFC 9309, 2.5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.exceptions import IgnoreRequest

from crawler.failures import FAILURES, describe
from crawler.pace import Pace

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

LONGEST_DELAY = 120.0
MAX_BYTES = 500 * 1024


class Disallowed(IgnoreRequest):
    """robots.txt forbids this address."""


class HostClosed(IgnoreRequest):
    """Nothing may be asked of this host tonight: it failed, or its robots.txt will have it so; the text says which."""

    def __init__(self, outcome: Literal["failed", "robots"], reason: str) -> None:
        super().__init__(reason)
        self.outcome = outcome


class RobotsMiddleware:
    """Downloader middleware: asks each host's robots.txt before anything else of it, redirects included."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._agent: str = crawler.settings["USER_AGENT"]
        self._rules: dict[str, Protego | HostClosed] = {}
        self._said: dict[str, Response] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsMiddleware:
        """One for the whole night: what a host said holds until the run ends."""
        return cls(crawler)

    async def process_request(self, request: Request) -> Response | None:
        """Pass, or raise `Disallowed` or `HostClosed`; robots.txt itself is not asked for a second time."""
        if request.meta.get("robots"):
            return None
        parts = urlsplit(request.url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._rules:
            self._rules[origin] = await self._ask(origin, request.meta["download_slot"])
        rules = self._rules[origin]
        if isinstance(rules, HostClosed):
            raise HostClosed(rules.outcome, str(rules))
        if parts.path == "/robots.txt":
            return self._said[origin]
        if not rules.can_fetch(request.url, self._agent):
            raise Disallowed("robots.txt disallows it")
        return None

    async def _ask(self, origin: str, network: str) -> Protego | HostClosed:
        request = Request(f"{origin}/robots.txt", meta={"robots": True, "download_slot": network})
        try:
            response = await self._crawler.engine.download_async(request)
        except FAILURES as problem:
            return HostClosed("failed", f"robots.txt could not be had ({describe(problem)}): closed for tonight")
        if response.status >= 500 or response.status == 429:
            return HostClosed("failed", f"robots.txt answered {response.status}: closed for tonight")
        self._said[origin] = response
        body = response.body[:MAX_BYTES] if response.status == 200 else b""
        rules = Protego.parse(body.decode("utf-8-sig", errors="replace"))
        delay = delay_of(rules, self._agent)
        if delay > LONGEST_DELAY:
            return HostClosed("robots", f"robots.txt asks for {delay:.0f} s between requests: closed for tonight")
        pace = self._crawler.get_extension(Pace)
        assert pace is not None
        pace.ask_for(network, delay)
        return rules


def delay_of(rules: Protego, agent: str) -> float:
    """Seconds between requests that robots.txt asks of `agent`, 0 if it does not ask."""
    rate = rules.request_rate(agent)
    asked = [rules.crawl_delay(agent) or 0.0, rate.seconds / rate.requests if rate and rate.requests else 0.0]
    return float(max(asked))
