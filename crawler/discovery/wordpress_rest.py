"""The REST interface of WordPress, asked: its addresses, its pages, its refusals, and what a post says.

`after` and its like are meant in the site's own time; `date_gmt` and `modified_gmt` are UTC without saying so.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from crawler.discovery.candidate import Candidate, Reader
from crawler.discovery.dates import read_date
from crawler.discovery.texts import plain
from crawler.fetch import Answer, NoAnswerError
from crawler.ways import Wordpress
from netral.records import Hint

PER_PAGE = 100
FEW_PER_PAGE = 10
MAX_PAGES = 20
LIGHT = "id,link,title,date_gmt,modified_gmt"
WHOLE = "id,link,date,date_gmt,modified_gmt,title,content"

Post = dict[str, Any]


class Rest:
    """The interface of one site for one night."""

    def __init__(self, way: Wordpress, reader: Reader) -> None:
        self._way = way
        self._reader = reader
        self._per_page = PER_PAGE

    def local(self, when: datetime) -> str:
        """A time as the interface wants it in `after` and its like."""
        return when.astimezone(self._reader.site.tz).strftime("%Y-%m-%dT%H:%M:%S")

    async def total(self, moving: Mapping[str, str]) -> int | None:
        """How many posts there are."""
        answer = await self._ask("posts", {"per_page": "1", "_fields": "id"}, moving)
        told = (answer.header("X-WP-Total") or "") if answer else ""
        return int(told) if told.isdigit() else None

    async def ids_of_tags(self, slugs: Iterable[str]) -> list[int]:
        """The numbers of those tags that exist."""
        answer = await self._ask("tags", {"slug": ",".join(slugs), "_fields": "id"}, {})
        return [tag["id"] for tag in self._read(answer) if isinstance(tag.get("id"), int)] if answer else []

    async def posts(
        self, query: Mapping[str, str], moving: Mapping[str, str], *, most: int = MAX_PAGES
    ) -> AsyncIterator[list[Post]]:
        """Page by page what fits the query. `moving` is what changes from night to night: the page is remembered
        without it.

        The last page is the one that the header tells, or, where a cache ate the headers, one that is not full, or a
        400 after it. A server that refuses `PER_PAGE` at once is asked for `FEW_PER_PAGE`.
        """
        page = 1
        while page <= most:
            paged = {**query, "per_page": str(self._per_page), "page": str(page)}
            answer = await self._ask("posts", paged, moving, accept=(400,))
            if answer is None:
                return
            if answer.status == 400:
                code = _code(answer)
                if page == 1 and code == "rest_invalid_param" and self._per_page > FEW_PER_PAGE:
                    self._per_page = FEW_PER_PAGE
                    continue
                if page > 1:
                    return
                raise self._unusable(answer, f"answered 400: {code}")
            found = self._read(answer)
            yield found
            told = answer.header("X-WP-TotalPages") or ""
            if page >= int(told) if told.isdigit() else len(found) < self._per_page:
                return
            page += 1

    async def _ask(
        self, what: str, query: Mapping[str, str], moving: Mapping[str, str], accept: tuple[int, ...] = ()
    ) -> Answer | None:
        asked, name = self._path(what, {**query, **moving}), self._path(what, query)
        return await self._reader.read(asked, remember_as=name, accept=accept)

    def _path(self, what: str, query: Mapping[str, str]) -> str:
        if self._way.route == "query":
            return f"/?{urlencode({'rest_route': f'/wp/v2/{what}', **query})}"
        return f"/wp-json/wp/v2/{what}?{urlencode(query)}"

    def _read(self, answer: Answer) -> list[Post]:
        try:
            return parse(answer.text)
        except ValueError as problem:
            raise self._unusable(answer, str(problem)) from None

    def _unusable(self, answer: Answer, reason: str) -> NoAnswerError:
        self._reader.malformed(answer, reason)
        return NoAnswerError("failed", reason, answer.status)


def parse(text: str) -> list[Post]:
    """The objects of an answer; ValueError if it is anything but a list of them."""
    try:
        posts = json.loads(text)
    except json.JSONDecodeError:
        raise ValueError("not JSON, though the REST interface of WordPress was asked") from None
    if not isinstance(posts, list) or not all(isinstance(post, dict) for post in posts):
        raise ValueError("no list of posts, though the REST interface of WordPress was asked")
    return posts


def candidate_of(post: Post, reader: Reader, *, searched: bool) -> Candidate | None:
    """A post as a candidate; None for one without address, or behind a password: that is not for the public."""
    link, content = post.get("link"), post.get("content")
    if not isinstance(link, str) or (isinstance(content, dict) and content.get("protected")):
        return None
    body = _rendered(content)
    hint = Hint(
        title=plain(_rendered(post.get("title")) or ""),
        published=read_date(_string(post.get("date_gmt")), UTC) or read_date(_string(post.get("date")), reader.site.tz),
        modified=modified_of(post),
        html=body,
        summary=None if searched else plain(body or ""),
        key=key_of(post),
    )
    return Candidate(link, hint, searched)


def key_of(post: Post) -> str | None:
    """The number of a post."""
    return str(post["id"]) if isinstance(post.get("id"), int) else None


def modified_of(post: Post) -> datetime | None:
    """When a post was last edited."""
    return read_date(_string(post.get("modified_gmt")), UTC)


def _code(answer: Answer) -> str:
    """The name that WordPress gives an error."""
    try:
        said = json.loads(answer.text)
    except json.JSONDecodeError:
        return "no word why"
    return str(said.get("code", "no word why")) if isinstance(said, dict) else "no word why"


def _rendered(value: Any) -> str | None:
    return _string(value.get("rendered")) if isinstance(value, dict) else None


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None
