"""JSON Feed 1.x (jsonfeed.org), and the JSON that Blogger writes for `?alt=json`, which is Atom in other clothes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any
from urllib.parse import urljoin

from crawler.discovery.candidate import Candidate
from crawler.discovery.dates import read_date
from crawler.discovery.texts import plain
from netral.records import Hint


def parse(body: bytes, base: str, fallback: tzinfo) -> Iterator[Candidate]:
    """The entries of a feed in its order, links made absolute; ValueError if it is no feed at all."""
    try:
        document = json.loads(body)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise ValueError("not JSON, though it begins so") from None
    told = document if isinstance(document, dict) else {}
    items, blogger = told.get("items"), told.get("feed")
    if isinstance(items, list):
        found = (_item(item) for item in items if isinstance(item, dict))
    elif isinstance(blogger, dict):
        entries = blogger.get("entry", [])  # Blogger leaves it out where there is none
        found = (_entry(entry) for entry in entries if isinstance(entry, dict))
    else:
        raise ValueError("no feed: it has neither items nor a feed")  # noqa: TRY004 - the document is at fault
    for link, title, published, modified, summary in found:
        if link:
            hint = Hint(
                title=plain(title or ""),
                published=read_date(published, fallback),
                modified=read_date(modified, fallback),
                summary=plain(summary or ""),
            )
            yield Candidate(urljoin(base, link), hint)


_Fields = tuple[str | None, str | None, str | None, str | None, str | None]


def _item(item: dict[str, Any]) -> _Fields:
    texts = (_string(item.get(name)) for name in ("content_html", "content_text", "summary"))
    return (
        _string(item.get("url")) or _string(item.get("external_url")),
        _string(item.get("title")),
        _string(item.get("date_published")),
        _string(item.get("date_modified")),
        next(filter(None, texts), None),
    )


def _entry(entry: dict[str, Any]) -> _Fields:
    links = [link for link in entry.get("link", []) if isinstance(link, dict)]
    link = next((_string(link.get("href")) for link in links if link.get("rel", "alternate") == "alternate"), None)
    return (
        link,
        _value(entry.get("title")),
        _value(entry.get("published")),
        _value(entry.get("updated")),
        _value(entry.get("content")) or _value(entry.get("summary")),
    )


def _value(element: Any) -> str | None:
    return _string(element.get("$t")) if isinstance(element, dict) else None


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
