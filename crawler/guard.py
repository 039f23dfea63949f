"""What the crawler may ask at all: a closed list of hosts, no private addresses, bounded sizes and times.

Each refusal is a sentence that ends in a Visit's `reason`. Redirects pass the same way as first requests, and names
are checked once more when they have become addresses (`crawler.resolver`), so that neither a redirect nor a DNS entry
leads into the network the crawler runs in. Where the environment names a proxy, the proxy resolves names, and the
check of addresses is its affair; `*.localhost` is never asked through a proxy.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.exceptions import IgnoreRequest

from crawler.site import Site
from crawler.urls import is_loopback_host, registrable

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

MAX_BYTES = 10 * 1024 * 1024
MAX_SECONDS = 60
MAX_REDIRECTS = 5


class Refused(IgnoreRequest):
    """The guard refused a request; its text is the reason."""


class Guard:
    """Knows the hosts of a job."""

    def __init__(
        self, sites: Iterable[Site], *, allow_loopback: bool = False, loopback_port: int | None = None
    ) -> None:
        sites = list(sites)
        self._loopback = {site.host: loopback_port or site.port or 80 for site in sites if site.is_loopback}
        self._domains = {registrable(site.host) for site in sites if not site.is_loopback}
        self._allow_loopback = allow_loopback

    def refusal(self, url: str) -> str | None:
        """Why `url` may not be asked, None if it may."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        try:
            port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
        except ValueError:
            return "its port is no number"
        if parts.scheme not in ("http", "https"):
            return f"only http and https are asked, not {parts.scheme or 'an address without scheme'}"
        if "@" in parts.netloc:
            return "it carries a user name"
        if is_loopback_host(host):
            return self._loopback_refusal(host, port)
        if address_refusal(host):
            return f"{host} is no host of this pipeline: {address_refusal(host)}"
        if registrable(host) not in self._domains:
            return f"{host} is no host of this pipeline"
        if port not in (80, 443):
            return f"port {port} is not asked"
        return None

    def _loopback_refusal(self, host: str, port: int | None) -> str | None:
        if not self._allow_loopback:
            return f"{host} is this machine, and this pipeline does not allow that: `loopback: true` does"
        if host not in self._loopback:
            return f"{host} is no host of this pipeline"
        if port != self._loopback[host]:
            return f"{host} is asked at port {self._loopback[host]} alone, not at {port}"
        return None


def address_refusal(address: str) -> str | None:
    """Why an IP address may not be connected to; None if it may, or if it is a name."""
    try:
        ip = ip_address(address.strip("[]"))
    except ValueError:
        return None
    return None if ip.is_global and not ip.is_multicast else f"{ip} is not a public address"


class GuardMiddleware:
    """Downloader middleware: first of all, for first requests and for redirects alike."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> GuardMiddleware:
        """The guard of the job (`crawler.settings`)."""
        return cls(crawler.settings["NETRAL_GUARD"])

    def process_request(self, request: Request) -> None:
        """Pass, or raise `Refused`."""
        reason = self._guard.refusal(request.url)
        if reason:
            raise Refused(reason)
        if is_loopback_host(urlsplit(request.url).hostname or ""):
            request.meta["proxy"] = None
