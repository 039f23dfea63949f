"""The posts of Kabar Lembah FIKTIF as WordPress REST gives them: collection, single post, errors, totals."""

from __future__ import annotations

import html
import shlex
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from tests.replica.articles import Article
from tests.replica.reply import Response, as_json

COLLECTION = "/wp/v2/posts"
MOMENTS = {"after": "published", "before": "published", "modified_after": "modified", "modified_before": "modified"}
ORDERS: dict[str, Callable[[Article], Any]] = {
    "date": lambda article: article.published,
    "modified": lambda article: article.modified,
    "id": lambda article: article.id,
    "slug": lambda article: article.slug,
    "title": lambda article: article.title,
}


class RestError(Exception):
    """An answer that is an error: WordPress's code, its sentence, the status, and the parameter at fault."""

    def __init__(self, code: str, message: str, status: int, params: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        data = {"status": status, **({"params": dict(params)} if params else {})}
        self.response = as_json({"code": code, "message": message, "data": data}, status=status)


class Rest:
    """The API; `link` and `content` say where a post is and how it looks as HTML."""

    def __init__(
        self,
        base: str,
        title: str,
        articles: list[Article],
        *,
        link: Callable[[Article], str],
        content: Callable[[Article], str],
    ) -> None:
        self._base, self._title, self._articles, self._link, self._content = base, title, articles, link, content

    def answer(self, route: str, query: Mapping[str, str]) -> Response:
        """The response to a route below `/wp-json`, without trailing slash."""
        try:
            if route == "":
                zone = {"timezone_string": "Asia/Makassar", "gmt_offset": 8}
                return as_json({"name": self._title, "url": self._base, **zone, "namespaces": ["wp/v2"]})
            if route == COLLECTION:
                return self._posts(query)
            if route.startswith(f"{COLLECTION}/"):
                return self._single(route.removeprefix(f"{COLLECTION}/"), query)
            raise RestError("rest_no_route", "Tidak ada rute yang cocok dengan alamat dan metode ini.", 404)
        except RestError as error:
            return error.response

    def _single(self, number: str, query: Mapping[str, str]) -> Response:
        for article in self._articles:
            if str(article.id) == number:
                return as_json(_only(self._post(article), query.get("_fields", "")))
        raise RestError("rest_post_invalid_id", "ID pos tidak sah.", 404)

    def _posts(self, query: Mapping[str, str]) -> Response:
        per_page = _whole(query, "per_page", default=10, most=100)
        number = _whole(query, "page", default=1)
        found = self._ordered([article for article in self._articles if _wanted(article, query)], query)
        last = -(-len(found) // per_page)
        if number > last and found:
            raise RestError("rest_post_invalid_page_number", "Halaman yang diminta melebihi yang tersedia.", 400)
        shown = found[(number - 1) * per_page : number * per_page]
        posts = [_only(self._post(article), query.get("_fields", "")) for article in shown]
        totals = {"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(last), "X-Robots-Tag": "noindex"}
        return as_json(posts, headers=totals)

    def _ordered(self, articles: list[Article], query: Mapping[str, str]) -> list[Article]:
        orderby, order = query.get("orderby", "date"), query.get("order", "desc")
        if orderby == "relevance" and query.get("search"):
            orderby = "date"
        if orderby not in ORDERS:
            raise _invalid("orderby", f"orderby bukan salah satu dari {', '.join(ORDERS)}.")
        if order not in ("asc", "desc"):
            raise _invalid("order", "order bukan salah satu dari asc, desc.")
        return sorted(articles, key=ORDERS[orderby], reverse=order == "desc")

    def _post(self, article: Article) -> dict[str, Any]:
        return {
            "id": article.id,
            "date": _local(article.published),
            "date_gmt": _gmt(article.published),
            "guid": {"rendered": f"{self._base}/?p={article.id}"},
            "modified": _local(article.modified),
            "modified_gmt": _gmt(article.modified),
            "slug": article.slug,
            "status": "publish",
            "type": "post",
            "link": self._link(article),
            "title": {"rendered": _rendered(article.title)},
            "content": {"rendered": self._content(article), "protected": False},
            "excerpt": {"rendered": f"<p>{_rendered(article.teaser[:160])} [&hellip;]</p>\n", "protected": False},
        }


def _invalid(name: str, message: str) -> RestError:
    return RestError("rest_invalid_param", f"Parameter tidak sah: {name}", 400, {name: message})


def _whole(query: Mapping[str, str], name: str, *, default: int, most: int | None = None) -> int:
    value = query.get(name, str(default))
    if not value.isdecimal() or int(value) < 1 or (most is not None and int(value) > most):
        raise _invalid(name, f"{name} harus bilangan bulat mulai 1" + (f" sampai {most}." if most else "."))
    return int(value)


def _wanted(article: Article, query: Mapping[str, str]) -> bool:
    """Whether the post lies strictly between the moments asked for and holds every word searched for."""
    for name, field in MOMENTS.items():
        if name in query:
            limit, moment = _moment(query[name], name, article.published), getattr(article, field)
            if (moment <= limit) if name.endswith("after") else (moment >= limit):
                return False
    haystack = "\n".join([article.title, *article.prose]).lower()
    return all(word in haystack for word in _words(query.get("search", "")))


def _words(search: str) -> list[str]:
    """The words of a search; a phrase in quotation marks is one."""
    try:
        return shlex.split(search.lower())
    except ValueError:  # an odd quotation mark is a letter like any other
        return search.lower().split()


def _moment(value: str, name: str, like: datetime) -> datetime:
    """An ISO moment; one without offset is in the site's zone, as in WordPress."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise _invalid(name, "Tanggal tidak sah.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=like.tzinfo)


def _local(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat()


def _gmt(moment: datetime) -> str:
    return _local(moment.astimezone(UTC))


def _rendered(text: str) -> str:
    """Text as HTML, typographic quotation marks as numeric entities: what wptexturize leaves behind."""
    return html.escape(text, quote=False).replace("“", "&#8220;").replace("”", "&#8221;")


def _only(post: dict[str, Any], fields: str) -> dict[str, Any]:
    """The post cut down to `_fields`, where `title.rendered` keeps but that part."""
    if not fields:
        return post
    kept: dict[str, Any] = {}
    for field in filter(None, (name.strip() for name in fields.split(","))):
        key, _, part = field.partition(".")
        value = post.get(key)
        if not part:
            kept.update({key: value} if key in post else {})
        elif isinstance(value, dict) and part in value:
            kept.setdefault(key, {})[part] = value[part]
    return kept
