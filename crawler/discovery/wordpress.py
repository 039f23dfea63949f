"""The REST interface of WordPress: searched by a few terms, within the window, newest first.

The search finds articles that hold all words of a term, as parts of words, in title or text. `content.rendered` is
the whole text of an article, ahead of any paging, and travels along in the hint. `after` is meant in the site's own
time. Posts behind a password are passed over: they are not for the public.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC
from typing import Any
from urllib.parse import urlencode

from crawler.discovery.candidate import Candidate, Reader
from crawler.discovery.dates import read_date
from crawler.fetch import Answer
from crawler.ways import Wordpress
from netral.records import Hint

SEARCH = ("netralitas", "tidak netral", "tak netral", "ASN dukung", "ASN kampanye")
PER_PAGE = 100
MAX_PAGES = 20
_FIELDS = "id,link,date,date_gmt,modified_gmt,title,content"
_ROUTE = "/wp/v2/posts"


async def find(way: Wordpress, reader: Reader) -> AsyncIterator[Candidate]:
    """Posts of the window that match any term; one of several terms comes once for each."""
    after = reader.since.astimezone(reader.site.tz).strftime("%Y-%m-%dT%H:%M:%S")
    total = await _ask(way, reader, {"per_page": "1", "_fields": "id"}, after)
    if total is not None and (total.header("X-WP-Total") or "").isdigit():
        reader.published(int(total.header("X-WP-Total") or 0))
    for term in SEARCH if way.search is None else way.search:
        pages = 1
        for page in range(1, MAX_PAGES + 1):
            if page > pages:
                break
            query = {
                "search": term,
                "per_page": str(PER_PAGE),
                "page": str(page),
                "orderby": "date",
                "_fields": _FIELDS,
            }
            answer = await _ask(way, reader, query, after)
            if answer is None:
                break
            try:
                posts = parse(answer.text)
            except ValueError as problem:
                reader.malformed(answer, str(problem))
                return
            told = answer.header("X-WP-TotalPages") or ""
            pages = int(told) if told.isdigit() else 1
            for post in posts:
                candidate = _candidate(post, reader)
                if candidate is not None:
                    yield candidate


def parse(text: str) -> list[dict[str, Any]]:
    """The posts of an answer; ValueError if it is anything but a list of objects."""
    try:
        posts = json.loads(text)
    except json.JSONDecodeError:
        raise ValueError("not JSON, though the REST interface of WordPress was asked") from None
    if not isinstance(posts, list) or not all(isinstance(post, dict) for post in posts):
        raise ValueError("no list of posts, though the REST interface of WordPress was asked")
    return posts


async def _ask(way: Wordpress, reader: Reader, query: dict[str, str], after: str) -> Answer | None:
    """The address holds the day, so it is remembered without it: one row a term and page, not one a night."""
    return await reader.read(_path(way, query | {"after": after}), remember_as=_path(way, query))


def _path(way: Wordpress, query: dict[str, str]) -> str:
    if way.route == "query":
        return f"/?{urlencode({'rest_route': _ROUTE} | query)}"
    return f"/wp-json{_ROUTE}?{urlencode(query)}"


def _candidate(post: dict[str, Any], reader: Reader) -> Candidate | None:
    link, content = post.get("link"), post.get("content")
    if not isinstance(link, str) or (isinstance(content, dict) and content.get("protected")):
        return None
    hint = Hint(
        title=_rendered(post.get("title")),
        published=read_date(_string(post.get("date_gmt")), UTC) or read_date(_string(post.get("date")), reader.site.tz),
        modified=read_date(_string(post.get("modified_gmt")), UTC),
        html=content.get("rendered") if isinstance(content, dict) else None,
    )
    return Candidate(link, hint)


def _rendered(value: Any) -> str | None:
    """A title: HTML entities and the odd tag in it."""
    if not isinstance(value, dict) or not isinstance(value.get("rendered"), str):
        return None
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", value["rendered"])).split()) or None


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None
