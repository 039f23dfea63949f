"""Requests and responses as the replica sites see them, and conditional GET (RFC 9110, section 13)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from tests.replica.articles import Article

HTML = "text/html; charset=UTF-8"
XML = "application/xml; charset=UTF-8"
RSS = "application/rss+xml; charset=UTF-8"
TEXT = "text/plain; charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of one site: path without query, the query's last value a key, headers by lower-case name."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]

    @classmethod
    def of(cls, target: str, headers: Mapping[str, str]) -> Request:
        """The request line's target and the headers, taken apart."""
        parts = urlsplit(target)
        lowered = {name.lower(): value for name, value in headers.items()}
        return cls(parts.path, dict(parse_qsl(parts.query, keep_blank_values=True)), lowered)


@dataclass(frozen=True, slots=True)
class Response:
    """What a site answers. One with `modified` carries ETag and Last-Modified and yields to a conditional GET."""

    body: bytes
    content_type: str = HTML
    status: int = 200
    headers: Mapping[str, str] | None = None
    modified: datetime | None = None


class Site(Protocol):
    """A replica site: whole in itself, told only where it is served."""

    name: str
    title: str
    base: str
    articles: list[Article]

    def path_of(self, article: Article) -> str:
        """Where an article is, without scheme and host."""

    def answer(self, request: Request) -> Response:
        """The response to any path, 404 among them."""


def page(text: str, *, status: int = 200, kind: str = HTML, modified: datetime | None = None) -> Response:
    """A text as a response."""
    return Response(text.encode(), kind, status, modified=modified)


def as_json(value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A value as JSON, non-ASCII escaped as WordPress does."""
    return Response(json.dumps(value).encode(), "application/json; charset=UTF-8", status, headers)


def moved(url: str) -> Response:
    """A permanent redirect."""
    return Response(b"", HTML, 301, {"Location": url})


def validators(response: Response) -> dict[str, str]:
    """ETag and Last-Modified of a response that has a time of change; none for others."""
    if response.modified is None or response.status != 200:
        return {}
    return {
        "ETag": f'"{hashlib.sha256(response.body).hexdigest()[:20]}"',
        "Last-Modified": format_datetime(response.modified.astimezone(UTC), usegmt=True),
    }


def conditional(request: Request, response: Response) -> Response:
    """The response, or 304 where the client holds it already; If-None-Match goes before If-Modified-Since."""
    ours = validators(response)
    if not ours:
        return response
    headers = {**(response.headers or {}), **ours}
    not_modified = Response(b"", response.content_type, 304, headers)
    wanted = request.headers.get("if-none-match")
    if wanted is not None:
        tags = {tag.strip().removeprefix("W/") for tag in wanted.split(",")}
        return not_modified if tags & {ours["ETag"], "*"} else replace(response, headers=headers)
    since = request.headers.get("if-modified-since")
    if since is not None and _holds(since, ours["Last-Modified"]):
        return not_modified
    return replace(response, headers=headers)


def _holds(since: str, last_modified: str) -> bool:
    """Whether a copy of `since` is fresh; a date that cannot be read is ignored, as the RFC wants."""
    try:
        return parsedate_to_datetime(since) >= parsedate_to_datetime(last_modified)
    except (ValueError, TypeError):
        return False
