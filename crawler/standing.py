"""Known articles that are due for another look and that no discovery names any more.

Where WordPress was read tonight, its REST interface is asked for them a hundred at a time: one that is there as it
was seen is unchanged, without a request for its page; one that was edited, or is gone from there, is asked for like
any other. Elsewhere each page is asked for, conditionally, and counts against the budget.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime

from crawler.articles import STANDS, ArticleCrawl, is_edited
from crawler.discovery.candidate import Candidate
from crawler.discovery.wordpress import posts_of
from crawler.discovery.wordpress_rest import LIGHT, Rest
from crawler.fetch import NoAnswerError, SiteOverError
from crawler.reader import SiteReader
from crawler.ways import Wordpress
from netral.records import CrawlState, DuePage, Hint, KnownPage, Visit

logger = logging.getLogger("netral.crawler")


async def look_again(
    due: Collection[DuePage],
    rest: Wordpress | None,
    reader: SiteReader,
    articles: ArticleCrawl,
    state: CrawlState,
    tell: Callable[[Visit], None],
) -> None:
    """Look at all `due`; `rest` is the site's way by WordPress if it works tonight, `tell` keeps what was not asked."""
    known = {page.url: state.known(page.url) for page in due}
    posts = await _posts(due, known, Rest(rest, reader), reader) if rest and any(page.key for page in due) else {}
    for page in due:
        post, before = posts.get(page.key or ""), known[page.url]
        if post is not None and before is not None and not is_edited(before, post.hint):
            tell(Visit(page.url, reader.site.host, datetime.now(UTC), "unchanged", status=200, reason=STANDS))
        else:
            hint = post.hint if post and post.hint.html else Hint(key=page.key)
            await articles.visit(page.url, Candidate(page.address, hint))


async def _posts(
    due: Collection[DuePage], known: Mapping[str, KnownPage | None], rest: Rest, reader: SiteReader
) -> dict[str, Candidate]:
    """What the interface says of the posts due; with their text where they were edited."""
    keyed = {page.key: known[page.url] for page in due if page.key}
    try:
        posts = await posts_of(rest, reader, keyed, LIGHT)
        edited = [key for key, post in posts.items() if (before := keyed.get(key)) and is_edited(before, post.hint)]
        return posts | await posts_of(rest, reader, edited)
    except SiteOverError:
        raise
    except NoAnswerError as problem:
        logger.warning("%s: %s: known articles are asked for one by one", reader.site.host, problem)
        return {}
