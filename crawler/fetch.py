"""One request, with all that stands between it and the web: guard, robots.txt, pace, redirects, retries.

Scrapy's downloader does the work; here its many exceptions become one (`NoAnswerError`) with an outcome and a sentence.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response, TextResponse
from scrapy.http.request import NO_CALLBACK

from crawler.archive import Exchange
from crawler.challenge import challenge
from crawler.failures import FAILURES, describe
from crawler.guard import Refused
from crawler.replay import NotArchived
from crawler.robots import Disallowed, HostClosed
from netral.errors import FetchError
from netral.records import KnownPage, Outcome

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

LONGEST_WAIT = 120.0
_REFUSALS = frozenset({401, 403, 429, 451})
_VANISHED = frozenset({404, 410})


class NoAnswerError(FetchError):
    """A request that gave nothing; its text is the reason."""

    def __init__(self, outcome: Outcome, reason: str, status: int | None = None) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.status = status


class SiteOverError(NoAnswerError):
    """Nothing more is to be asked of this site tonight."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A response; its body is decoded as far as HTTP goes."""

    response: Response
    at: datetime
    seconds: float

    @property
    def url(self) -> str:
        """The address that answered, after redirects."""
        return self.response.url

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.response.status

    @property
    def body(self) -> bytes:
        """The bytes of the body."""
        return self.response.body

    @property
    def text(self) -> str:
        """The body as text, by the charset of header, meta element or content."""
        return self.response.text if isinstance(self.response, TextResponse) else self.body.decode("utf-8", "replace")

    @property
    def content_type(self) -> str:
        """The media type without parameters, lower-case; empty if the server named none."""
        return (self.header("Content-Type") or "").split(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The charset that the Content-Type header names."""
        found = re.search(r"charset=[\"']?([\w.:-]+)", self.header("Content-Type") or "", re.IGNORECASE)
        return found[1].lower() if found else None

    def header(self, name: str) -> str | None:
        """A header's first value."""
        value = self.response.headers.get(name)
        return value.decode("latin-1") if value is not None else None

    def headers(self, name: str) -> list[str]:
        """All values of a header."""
        return [value.decode("latin-1") for value in self.response.headers.getlist(name)]

    def exchange(self) -> Exchange:
        """Request and response as the archive keeps them."""
        request = self.response.request
        return Exchange(
            url=self.url,
            at=self.at,
            status=self.status,
            body=self.body,
            request_headers=(("Host", urlsplit(self.url).netloc), *_pairs(request.headers if request else {})),
            response_headers=_pairs(self.response.headers),
            ip=str(self.response.ip_address) if self.response.ip_address else None,
        )


class Fetcher:
    """Asks through the downloader of a running crawl."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    async def get(self, url: str, network: str, known: KnownPage | None = None) -> Answer:
        """The answer to `url`, whatever its status; `NoAnswerError` if there is none, `SiteOverError` if none will be.

        A 429, or a 503 that says Retry-After, is waited for once, up to `LONGEST_WAIT` seconds. A page that wants a
        proof of being human is a refusal, whatever its status.
        """
        answer = await self._ask(url, network, known)
        if answer.status == 429 or (answer.status == 503 and answer.header("Retry-After")):
            wait = retry_after(answer.header("Retry-After"), answer.at)
            if wait is not None and wait <= LONGEST_WAIT:
                await asyncio.sleep(wait)
                answer = await self._ask(url, network, known)
            if answer.status in (429, 503):
                when = "" if wait is None else f", in {wait:.0f} s"
                raise SiteOverError(
                    "refused", f"answered {answer.status}: asked to come back later{when}", answer.status
                )
        guard = challenge(answer.content_type, answer.body, answer.header)
        if guard is not None:
            raise NoAnswerError("refused", f"answered {answer.status}: a challenge page ({guard})", answer.status)
        return answer

    async def _ask(self, url: str, network: str, known: KnownPage | None) -> Answer:
        request = Request(url, headers=validators(known), callback=NO_CALLBACK, meta={"download_slot": network})
        engine = self._crawler.engine
        assert engine is not None
        try:
            response = await engine.download_async(request)
        except Refused as problem:
            raise NoAnswerError("refused", str(problem)) from None
        except Disallowed as problem:
            raise NoAnswerError("robots", str(problem)) from None
        except HostClosed as problem:
            raise SiteOverError(problem.outcome, str(problem)) from None
        except NotArchived as problem:
            raise NoAnswerError("skipped", str(problem)) from None
        except FAILURES as problem:
            raise NoAnswerError("failed", describe(problem)) from None
        seconds = float(response.meta.get("download_latency", 0.0))
        return Answer(response, response.meta.get("captured_at") or datetime.now(UTC), seconds)


def validators(known: KnownPage | None) -> dict[str, str]:
    """Headers of a conditional GET: one validator only.

    A weak ETag (nginx makes them so when it compresses) never equals WordPress's own, and together with it even a
    fitting If-Modified-Since gets the whole page: so a strong ETag alone, else the date alone, else the weak ETag.
    """
    if known is None:
        return {}
    if known.etag and not known.etag.startswith("W/"):
        return {"If-None-Match": known.etag}
    if known.last_modified:
        return {"If-Modified-Since": known.last_modified}
    return {"If-None-Match": known.etag} if known.etag else {}


def outcome_of(status: int) -> Outcome:
    """What a status other than 200 and 304 means for a page."""
    if status in _VANISHED:
        return "gone"
    return "refused" if status in _REFUSALS else "failed"


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for (a number, or a date); None if there is none that can be read."""
    if value is None:
        return None
    if value.isascii() and value.strip().isdigit():
        return float(value)
    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (when - now).total_seconds())


def _pairs(headers: dict[bytes, list[bytes]]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1")) for name, values in headers.items() for value in values
    )
