"""A crawl without the web: what WARC files hold is the answer, everything else of the crawl is as ever.

Of an address that was captured several times the latest page answers, whatever scheme, port or `www.` is asked
with; times are those of the captures. What is not there is left out (`skipped`), but for robots.txt: nobody is asked,
so nobody's leave is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes

from crawler.captures import Capture, captures
from crawler.urls import host_of, is_loopback_host
from netral.errors import InputError

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

_DROPPED = frozenset({"content-encoding", "transfer-encoding", "content-length", "retry-after"})
_Key = tuple[str, str, str]


class NotArchived(IgnoreRequest):
    """No capture of an address is there."""


@dataclass(frozen=True, slots=True)
class _Place:
    at: datetime
    path: Path
    offset: int
    whole: bool


class Replay:
    """The captures of some files, found by address. `problems` are what was wrong with the files."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.problems: list[InputError] = []
        self._places: dict[_Key, _Place] = {}
        self.port: int | None = None
        for path in paths:
            for found in captures(path):
                if isinstance(found, InputError):
                    self.problems.append(found)
                elif not found.made:
                    self._keep(found, path)

    @property
    def hosts(self) -> set[str]:
        """The hosts that were captured, without www."""
        return {host for host, _, _ in self._places}

    def until(self, hosts: Collection[str]) -> datetime | None:
        """The time of the latest capture of some hosts; None if there is none."""
        return max((place.at for key, place in self._places.items() if key[0] in hosts), default=None)

    def find(self, url: str) -> Capture | None:
        """The latest capture of an address."""
        place = self._places.get(_key(url))
        found = next(captures(place.path, place.offset), None) if place else None
        return found if isinstance(found, Capture) else None

    def _keep(self, capture: Capture, path: Path) -> None:
        key = _key(capture.url)
        place = _Place(capture.at, path, capture.offset, capture.status == 200)
        if capture.status == 304 or _key(capture.header("Location") or "") == key:
            return  # it says only that a page is there, or that it is asked for otherwise
        if key not in self._places or (self._places[key].whole, self._places[key].at) <= (place.whole, place.at):
            self._places[key] = place
        parts = urlsplit(capture.url)
        if is_loopback_host(parts.hostname or ""):
            self.port = parts.port


class ReplayHandler:
    """Scrapy's download handler of a replay; the files are in the setting `NETRAL_REPLAY`."""

    lazy = False

    def __init__(self, replay: Replay) -> None:
        self._replay = replay

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Of the crawl's settings."""
        return cls(crawler.settings["NETRAL_REPLAY"])

    async def download_request(self, request: Request) -> Response:
        """The capture as a response; its time goes into the request's meta."""
        if urlsplit(request.url).path == "/robots.txt":
            return Response(request.url, status=404, request=request)
        capture = self._replay.find(request.url)
        if capture is None:
            raise NotArchived("it is not in the archive")
        request.meta["captured_at"] = capture.at
        headers = Headers()
        for name, value in capture.pairs:
            if name.lower() not in _DROPPED:
                headers.appendlist(name, value)
        kind = responsetypes.from_args(headers=headers, url=request.url, body=capture.body)
        return kind(request.url, status=capture.status, headers=headers, body=capture.body, request=request)

    async def close(self) -> None:
        """There is nothing to close."""


def _key(url: str) -> _Key:
    parts = urlsplit(url)
    return host_of(url), parts.path or "/", parts.query
