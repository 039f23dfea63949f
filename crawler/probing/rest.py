"""Whether WordPress answers by its REST interface, in which form, and whether its search searches."""

from __future__ import annotations

from urllib.parse import urlencode

from crawler.discovery.candidate import Candidate
from crawler.discovery.dates import read_date
from crawler.discovery.texts import plain
from crawler.discovery.wordpress_rest import LIGHT, Post, parse
from crawler.fetch import Answer
from crawler.probing.asking import Asking
from crawler.probing.findings import Findings, WayFound
from crawler.probing.look import Look
from netral.records import Hint

_TEN = {"per_page": "10", "_fields": LIGHT}
TERM = "netralitas"
NONSENSE = "qzxwvq"


async def find_rest(asking: Asking, findings: Findings, front: Look | None) -> None:
    """Ask for ten posts in both forms, and for those with a word."""
    wordpress = front is not None and front.looks_like_wordpress
    for route in ("pretty", "query"):
        if route == "query" and not wordpress:
            break
        path = _path(route, _TEN)
        answer = await asking.page(path)
        posts = _posts(answer)
        if answer is not None and posts is not None:
            await _found(asking, findings, route, answer, posts, front)
            return
        why = asking.why(path) if answer is None else "no list of posts"
        wordpress = wordpress or why in ("answered 401", "answered 403")
        form = "/wp-json/" if route == "pretty" else "/?rest_route="
        findings.missing.append(f"WordPress REST interface at {form}: {why}")


async def _found(
    asking: Asking, findings: Findings, route: str, answer: Answer, posts: list[Post], front: Look | None
) -> None:
    path = _path(route, {"search": TERM, "per_page": "1", "_fields": "id"})
    searched = await asking.page(path)
    total, hits = _total(answer, len(posts)), _total(searched, -1)
    named = front.generator if front and "wordpress" in front.generator.lower() else "WordPress, version not told"
    if searched is None or _posts(searched) is None:
        findings.missing.append(f"search of the REST interface: {asking.why(path)}: its posts cannot be picked")
        return
    if hits >= total > 1 and _total(await asking.page(path.replace(TERM, NONSENSE)), total) >= total:
        findings.missing.append(f"search of the REST interface: it gives all {total} posts, whatever is searched")
        return
    asked = "/wp-json/wp/v2/posts" if route == "pretty" else "/?rest_route=/wp/v2/posts"
    note = f"{asked} answers: {named}, {total} posts, {hits} of them with {TERM!r}"
    entry = {"wordpress": {} if route == "pretty" else {"route": "query"}}
    candidates = [Candidate(post["link"], _hint(post, findings)) for post in posts if isinstance(post.get("link"), str)]
    findings.ways.append(WayFound(entry, note, candidates, trusted=True, far=True))


def _path(route: str, query: dict[str, str]) -> str:
    if route == "query":
        return f"/?{urlencode({'rest_route': '/wp/v2/posts', **query})}"
    return f"/wp-json/wp/v2/posts?{urlencode(query)}"


def _posts(answer: Answer | None) -> list[Post] | None:
    try:
        return parse(answer.text) if answer is not None else None
    except ValueError:
        return None


def _total(answer: Answer | None, default: int) -> int:
    told = (answer.header("X-WP-Total") or "") if answer else ""
    return int(told) if told.isdecimal() and len(told) < 10 else default


def _hint(post: Post, findings: Findings) -> Hint:
    title, day = post.get("title"), post.get("date_gmt")
    rendered = title.get("rendered") if isinstance(title, dict) else None
    return Hint(
        title=plain(rendered) if isinstance(rendered, str) else None,
        published=read_date(f"{day}+00:00", findings.site.tz) if isinstance(day, str) else None,
    )
