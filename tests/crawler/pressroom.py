"""A WordPress on loopback as far as its REST interface goes, with the ways in which installations differ."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.crawler.newsroom import Newsroom, Reply, article

WIB = timedelta(hours=7)


@dataclass
class Post:
    """A post; times are UTC as the interface writes them."""

    id: int
    path: str
    title: str
    date: str = "2024-10-25T03:00:00"
    modified: str = ""
    text: str = "Isi berita."
    tag: int | None = None
    protected: bool = False

    def __post_init__(self) -> None:
        self.modified = self.modified or self.date


@dataclass
class Pressroom:
    """Serves `posts` at `host`; `old` ignores modified_after, `bare` sends no page headers, `most` bounds per_page."""

    room: Newsroom
    host: str
    posts: list[Post] = field(default_factory=list)
    old: bool = False
    bare: bool = False
    most: int = 100
    plain: bool = False

    def open(self) -> None:
        if self.plain:
            self.room.answer(self.host, "/", self._answer)
        else:
            self.room.answer(self.host, "/wp-json/wp/v2/posts", self._posts)
            self.room.answer(self.host, "/wp-json/wp/v2/tags", self._tags)
        for post in self.posts:
            self.publish(post)

    def publish(self, post: Post) -> None:
        page = Reply(article(post.title, post.text), etag=f'"{post.id}-{post.modified}"')
        self.room.route(self.host, post.path, page)

    def remove(self, post: Post) -> None:
        self.posts.remove(post)
        self.room.route(self.host, post.path, Reply(b"", 404))

    def _answer(self, query: dict[str, str]) -> Reply:
        route = query.pop("rest_route", "")
        return {"/wp/v2/posts": self._posts, "/wp/v2/tags": self._tags}.get(route, lambda _: Reply(b"", 404))(query)

    def _tags(self, query: dict[str, str]) -> Reply:
        known = {"netralitas-asn": 7}
        return _json([{"id": known[slug]} for slug in query["slug"].split(",") if slug in known])

    def _posts(self, query: dict[str, str]) -> Reply:
        per_page, page = int(query.get("per_page", "10")), int(query.get("page", "1"))
        if per_page > self.most:
            return _json({"code": "rest_invalid_param", "message": "per_page"}, 400)
        found = sorted((post for post in self.posts if self._fits(post, query)), key=lambda post: -post.id)
        pages = math.ceil(len(found) / per_page)
        if page > max(pages, 1):
            return _json({"code": "rest_post_invalid_page_number"}, 400)
        shown = [self._shown(post, query) for post in found[(page - 1) * per_page : page * per_page]]
        totals = {} if self.bare else {"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(pages)}
        return _json(shown, headers=totals)

    def _fits(self, post: Post, query: dict[str, str]) -> bool:
        text = f"{post.title} {post.text}".lower()
        published, modified = _local(post.date), _local(post.modified)
        return (
            all(word in text for word in query.get("search", "").lower().split())
            and published > query.get("after", "")
            and published < query.get("before", "9")
            and (self.old or modified > query.get("modified_after", ""))
            and ("include" not in query or str(post.id) in query["include"].split(","))
            and ("tags" not in query or str(post.tag) in query["tags"].split(","))
        )

    def _shown(self, post: Post, query: dict[str, str]) -> dict[str, object]:
        whole: dict[str, object] = {
            "id": post.id,
            "link": f"http://{self.host}:{self.room.port}{post.path}",
            "date": _local(post.date),
            "date_gmt": post.date,
            "modified_gmt": post.modified,
            "title": {"rendered": post.title},
            "content": {"rendered": f"<p>{post.text}</p>", "protected": post.protected},
        }
        return {name: value for name, value in whole.items() if name in query["_fields"].split(",")}


def _local(utc: str) -> str:
    return (datetime.fromisoformat(utc) + WIB).isoformat()


def _json(value: object, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    return Reply(json.dumps(value).encode(), status, {"Content-Type": "application/json", **(headers or {})})
