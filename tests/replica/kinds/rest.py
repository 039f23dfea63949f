"""The posts collection of WordPress 6 as far as a crawler asks it: search, times, `include`, pages, totals, errors."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from tests.replica.kinds.outlet import sheet
from tests.replica.kinds.story import Story
from tests.replica.reply import Response, as_json

COLLECTION = "/wp/v2/posts"


def answer(
    route: str,
    query: Mapping[str, str],
    stories: Sequence[Story],
    link: Callable[[Story], str],
    content: Callable[[Story], str],
) -> Response:
    """The response to a route below `/wp-json`."""
    if route.rstrip("/") != COLLECTION:
        return error("rest_no_route", 404)
    size, number = query.get("per_page", "10"), query.get("page", "1")
    if not (size.isdecimal() and number.isdecimal() and 1 <= int(size) <= 100 and int(number) >= 1):
        return error("rest_invalid_param", 400)
    key = "modified" if query.get("orderby") == "modified" else "date"
    found = [story for story in stories if _wanted(story, query)]
    found.sort(key=lambda story: story.changed if key == "modified" else story.published, reverse=True)
    last = -(-len(found) // int(size))
    if found and int(number) > last:
        return error("rest_post_invalid_page_number", 400)
    posts = [_post(story, link, content) for story in sheet(found, int(number), int(size))]
    fields = [name for name in query.get("_fields", "").split(",") if name]
    kept = [{name: post[name] for name in fields if name in post} if fields else post for post in posts]
    return as_json(kept, headers={"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(last)})


def error(code: str, status: int) -> Response:
    """An error as WordPress words it."""
    return as_json({"code": code, "message": "Tidak dapat.", "data": {"status": status}}, status=status)


def _wanted(story: Story, query: Mapping[str, str]) -> bool:
    """Strictly between the moments asked for, one of `include`, and with every searched word as part of its words."""
    if "include" in query and str(story.id) not in query["include"].split(","):
        return False
    for name, moment in (("after", story.published), ("modified_after", story.changed)):
        if name in query and moment <= _moment(query[name], moment):
            return False
    if "before" in query and story.published >= _moment(query["before"], story.published):
        return False
    words = "" if story.status == "password" else story.words
    return all(word in words for word in query.get("search", "").lower().split())


def _moment(value: str, like: datetime) -> datetime:
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=like.tzinfo)


def _post(story: Story, link: Callable[[Story], str], content: Callable[[Story], str]) -> dict[str, Any]:
    closed = story.status == "password"
    return {
        "id": story.id,
        "date": story.published.replace(tzinfo=None).isoformat(),
        "date_gmt": story.published.astimezone(UTC).replace(tzinfo=None).isoformat(),
        "modified": story.changed.replace(tzinfo=None).isoformat(),
        "modified_gmt": story.changed.astimezone(UTC).replace(tzinfo=None).isoformat(),
        "slug": story.slug,
        "status": "publish",
        "type": "post",
        "sticky": story.sticky,
        "link": link(story),
        "title": {"rendered": html.escape(("Terproteksi: " if closed else "") + story.title, quote=False)},
        "content": {"rendered": "" if closed else content(story), "protected": closed},
        "excerpt": {"rendered": "" if closed else f"<p>{html.escape(story.teaser[:120])}</p>", "protected": closed},
    }
