"""A crawl without the web: what WARC files hold is the answer, everything else of the crawl is as ever.

Of an address that was captured several times the latest capture answers, whatever scheme, port or `www.` is asked
with; times are those of the captures. What is not there is left out (`skipped`), but for robots.txt: nobody is asked,
so nobody's leave is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes

from crawler.captures import Capture, captures
from crawler.urls import is_loopback_host
from netral.errors import InputError

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

_OF_TRANSFER = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_Key = tuple[str, str, str]


class NotArchived(IgnoreRequest):
    """No capture of an address is there."""


@dataclass(frozen=True, slots=True)
class _Place:
    at: datetime
    path: Path
    offset: int


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

    @property
    def until(self) -> datetime | None:
        """The time of the latest capture; None if there is none."""
        return max((place.at for place in self._places.values()), default=None)

    def find(self, url: str) -> Capture | None:
        """The latest capture of an address."""
        place = self._places.get(_key(url))
        found = next(captures(place.path, place.offset), None) if place else None
        return found if isinstance(found, Capture) else None

    def _keep(self, capture: Capture, path: Path) -> None:
        key = _key(capture.url)
        if key not in self._places or self._places[key].at <= capture.at:
            self._places[key] = _Place(capture.at, path, capture.offset)
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
        capture = self._replay.find(request.url)
        if capture is None:
            if urlsplit(request.url).path == "/robots.txt":
                return Response(request.url, status=404, request=request)
            raise NotArchived("it is not in the archive")
        request.meta["captured_at"] = capture.at
        headers = Headers()
        for name, value in capture.pairs:
            if name.lower() not in _OF_TRANSFER:
                headers.appendlist(name, value)
        kind = responsetypes.from_args(headers=headers, url=request.url, body=capture.body)
        return kind(request.url, status=capture.status, headers=headers, body=capture.body, request=request)

    async def close(self) -> None:
        """There is nothing to close."""


def _key(url: str) -> _Key:
    parts = urlsplit(url)
    return (parts.hostname or "").removeprefix("www."), parts.path or "/", parts.query
