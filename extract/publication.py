"""When a page was published.

The sources, by trust: JSON-LD, meta elements, the line beside the headline, the URL, the hint of feed or sitemap. The
first plausible one is taken. A stamp of the day on which the page was fetched is page furniture (the crawl day in a
header) where the URL or the feed names another day. A bare day gives way to a hint that adds the minute to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta, timezone

from lxml.html import HtmlElement

from extract.boilerplate import normalize
from extract.moments import in_zone, moment, of_epoch, written
from netral.records import DateSource, Page

_META_KEYS = (
    "article:published_time", "og:article:published_time", "datepublished", "publishdate", "publish-date",
    "publish_date", "pubdate", "published_time", "date.created", "dc.date.issued", "dcterms.issued",
    "content_publisheddate", "content_published_date", "dtk:publishdate", "jpnncom_news_pubdate", "parsely-pub-date",
)  # fmt: skip
_URL_DAYS = tuple(
    re.compile(pattern)
    for pattern in (
        r"/(?P<y>(?:19|20)\d\d)/(?P<m>0?[1-9]|1[0-2])/(?P<d>0?[1-9]|[12]\d|3[01])/(?:(?P<clock>[0-2]\d[0-5]\d[0-5]\d)/)?",
        r"/(?P<d>0?[1-9]|[12]\d|3[01])/(?P<m>0?[1-9]|1[0-2])/(?P<y>20\d\d)/",
        r"/(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])/(?:(?P<clock>[0-2]\d[0-5]\d[0-5]\d)/)?",
    )
)
_URL_EPOCH = re.compile(r"-(1[3-9][0-9]{8})/?$")
_EARLIEST_YEAR = 1995
_LINES_BESIDE = 25
_LONGEST_STAMP_LINE = 160
_ELSEWHERE = {"aside", "nav", "footer"}


def published(
    page: Page,
    headline: HtmlElement | None,
    said: Sequence[str],
    metas: Mapping[str, str],
    local: timezone,
) -> tuple[datetime | None, DateSource | None]:
    """The time and where it stood. `said`: stamps of JSON-LD; `headline`: the element beside which a line may stand."""
    by_url = url_moment(page.final_url or page.url, local) or url_moment(page.url, local)
    hinted = in_zone(page.hint.published, local) if page.hint.published else None

    def candidates() -> Iterator[tuple[datetime | None, DateSource]]:
        for stamp in said:
            yield moment(stamp, local), "json-ld"
        for key in _META_KEYS:
            if key in metas:
                yield moment(metas[key], local), "meta"
        for found in _beside(headline, local):
            yield found, "visible"
        yield by_url, "url"
        yield hinted, "feed"

    for value, source in candidates():
        if value and _plausible(value, source, by_url or hinted, page.fetched_at):
            return (hinted, "feed") if hinted and _is_bare_day(value, hinted) else (value, source)
    return None, None


def _is_bare_day(value: datetime, hinted: datetime) -> bool:
    """Whether a stamp says no more than the day, and the hint says the minute of the same one."""
    return value.time() == time() and hinted.astimezone(value.tzinfo).date() == value.date()


def _plausible(value: datetime, source: DateSource, witness: datetime | None, fetched: datetime | None) -> bool:
    if value.year < _EARLIEST_YEAR or (fetched and value > fetched + timedelta(days=1)):
        return False
    if source in ("url", "feed") or not witness or not fetched:
        return True
    is_crawl_day = abs(value - fetched) < timedelta(days=1)
    return not (is_crawl_day and abs(value - witness) > timedelta(days=2))


def url_moment(url: str, local: timezone) -> datetime | None:
    """The day in a URL, with its clock where the path has one (`/read/2024/10/18/091200/`, a Unix time at the end)."""
    epoch = _URL_EPOCH.search(url)
    if epoch:
        return of_epoch(int(epoch[1]), local)
    for pattern in _URL_DAYS:
        found = pattern.search(url)
        if not found:
            continue
        clock = found.groupdict().get("clock") or "000000"
        try:
            return datetime.strptime(
                f"{found['y']}-{found['m']}-{found['d']} {clock}", "%Y-%m-%d %H%M%S"
            ).replace(tzinfo=local)  # fmt: skip
        except ValueError:
            continue  # /2024/02/31/ is a path, no day
    return None


def _is_elsewhere(element: HtmlElement) -> bool:
    """Whether a time is none of the article's. Themes of WordPress put it below the text too, in the article's footer,
    with the class that hAtom has for it."""
    around = [ancestor.tag for ancestor in element.iterancestors()]
    if "published" in (element.get("class") or "").split() and "article" in around:
        around = around[around.index("article") :]
    return not _ELSEWHERE.isdisjoint(around)


def _beside(headline: HtmlElement | None, local: timezone) -> Iterator[datetime]:
    """Stamps near the headline: `<time>` in the same block, then the short lines between it and the first paragraph."""
    if headline is None:
        return
    around = [ancestor for ancestor in headline.iterancestors() if ancestor.tag not in ("body", "html")][:3]
    for ancestor in around:
        for element in ancestor.iter("time"):
            stamp = element.get("datetime")
            if stamp and not _is_elsewhere(element) and (found := moment(stamp, local)):
                yield found
    for line in headline.xpath(f"following::text()[normalize-space()][position() <= {_LINES_BESIDE}]"):
        if line.getparent().tag in ("script", "style"):
            continue
        text = normalize(str(line))
        if len(text) > _LONGEST_STAMP_LINE:
            return
        if found := written(text, local):
            yield found
