"""WordPress by its REST interface: searched by a few terms and by tags, within the window, newest first.

The search finds articles that hold all words of a term, as parts of words, in title or text. `content.rendered` is
the whole text of an article, ahead of any paging (`<!--nextpage-->`), and travels along in the hint.

Old posts that were edited in the window are named too (`modified_after`, since WordPress 5.7; an older one ignores the
word, which its answer shows). Whether known posts still stand as they were is asked a hundred at a time (`include`).
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterable
from datetime import timedelta

from crawler.discovery.candidate import Candidate, Reader
from crawler.discovery.wordpress_rest import LIGHT, PER_PAGE, WHOLE, Rest, candidate_of, key_of, modified_of
from crawler.terms import search_terms
from crawler.ways import Wordpress

logger = logging.getLogger("netral.crawler")
EDIT_PAGES = 5
_SLACK = timedelta(days=1)
"""A site's clock may be declared a zone or two wrong."""


async def find(way: Wordpress, reader: Reader) -> AsyncIterator[Candidate]:
    """Posts of the window that fit any term or tag, and old posts that were edited; the same one comes once each."""
    rest = Rest(way, reader)
    window = reader.window
    young = {"after": rest.local(window.since)} | ({"before": rest.local(window.until)} if window.until else {})
    total = await rest.total(young)
    if total is not None:
        reader.published(total)
    queries = [{"search": term} for term in (search_terms() if way.search is None else way.search)]
    tags = await rest.ids_of_tags(way.tags) if way.tags else []
    queries += [{"tags": ",".join(str(tag) for tag in sorted(tags))}] if tags else []
    for query in queries:
        async for posts in rest.posts({**query, "orderby": "date", "_fields": WHOLE}, young):
            for post in posts:
                candidate = candidate_of(post, reader, searched=True)
                if candidate is not None:
                    yield candidate
    if way.edits:
        edited = await _edited(rest, reader)
        for candidate in (await posts_of(rest, reader, edited)).values():
            yield candidate


async def _edited(rest: Rest, reader: Reader) -> list[str]:
    """The numbers of posts from before the window that were edited in it."""
    since = rest.local(reader.window.since)
    query, moving = {"orderby": "modified", "_fields": LIGHT}, {"modified_after": since, "before": since}
    found: list[str] = []
    async for posts in rest.posts(query, moving, most=EDIT_PAGES):
        times = [when for post in posts if (when := modified_of(post))]
        if times and min(times) < reader.window.since - _SLACK:
            logger.info("%s: modified_after is ignored (WordPress before 5.7)", reader.site.host)
            return []
        found += [key for post in posts if (key := key_of(post))]
    return found


async def posts_of(rest: Rest, reader: Reader, keys: Iterable[str], fields: str = WHOLE) -> dict[str, Candidate]:
    """Posts by their numbers, so many at a time; those that are gone from the site are missing."""
    found: dict[str, Candidate] = {}
    wanted = sorted(set(keys))
    for start in range(0, len(wanted), PER_PAGE):
        batch = ",".join(wanted[start : start + PER_PAGE])
        async for posts in rest.posts({"orderby": "date", "_fields": fields}, {"include": batch}):
            for post in posts:
                candidate = candidate_of(post, reader, searched=False)
                if candidate is not None and candidate.hint.key:
                    found[candidate.hint.key] = candidate
    return found
