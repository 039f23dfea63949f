"""Pages that list articles, newest first: an index, a tag, a search, a day. Read page by page until nothing new comes.

A page counts as empty when it has no row that leads to an article of the window and that was not on a page before;
after `stop.empty` such pages in a row, or `stop.pages` in all, the rest is left. A page that is unchanged since the
last night (304) ends the reading too: what it lists was dealt with when it was first read. Each term of a search and
each day of an index has pages of its own; if none of them has a single row, the markup has changed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import quote_plus, urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawler.discovery.candidate import Candidate, Reader
from crawler.discovery.dates import read_shown_date
from crawler.fetch import Answer
from crawler.site import Site
from crawler.terms import search_terms
from crawler.ways import Listing, placeholders
from netral.records import Hint

_PAST_THE_END = (404,)


@dataclass(frozen=True, slots=True)
class _Course:
    """One listing with its pages: what fills the braces of its address but for the page."""

    term: str = ""
    day: date | None = None


async def find(way: Listing, reader: Reader) -> AsyncIterator[Candidate]:
    """Candidates of the window, page by page.

    What a whole listing holds of the window is known of an index by date that was read to its end, and where all rows
    are dated and the listing was read to its end, or beyond the window.
    """
    seen: set[str] = set()
    dates: list[datetime | None] = []
    young: list[Candidate] = []
    rows_read = 0
    ended = True
    last: Answer | None = None
    names = placeholders(way.url)
    searched = "q" in names
    for course in _courses(way, reader, names):
        empty = 0
        course_ended = False
        for n in _numbers(way, names):
            answer = await reader.read(_address(way, course, n), accept=_PAST_THE_END if n > way.first else ())
            if answer is None or answer.status != 200:
                course_ended = answer is not None
                break
            last = answer
            rows = parse(answer.text, answer.url, way, reader.site, reader.window.now)
            rows_read += len(rows)
            fresh = [row for row in rows if row.address not in seen]
            seen |= {row.address for row in fresh}
            dates += [row.hint.published for row in fresh]
            course_ended = not rows or "n" not in names
            inside = [row for row in fresh if reader.window.holds(row.hint, row.address)]
            young += inside
            for row in inside:
                yield Candidate(row.address, row.hint, searched)
            empty = 0 if inside else empty + 1
            if empty >= way.stop.empty:
                course_ended = course_ended or course.day is not None
                break
        ended = ended and course_ended
    if last is not None and not rows_read:
        reader.malformed(last, f"no row {way.item!r} with a link {way.link!r}: the page's markup has changed")
        return
    dated = [when for when in dates if when]
    beyond = bool(dated) and len(dated) == len(dates) and min(dated) < reader.window.since
    of_days = "date" in names and ended
    of_all = "date" not in names and bool(dated) and len(dated) == len(dates) and ended and "n" in names
    if way.whole and rows_read and (of_days or of_all or beyond):
        reader.listed(young)


def parse(text: str, base: str, way: Listing, site: Site, now: datetime) -> list[Candidate]:
    """The rows of one page that have a link."""
    found = []
    for row in LexborHTMLParser(text).css(way.item):
        link = row if row.tag == "a" and row.attributes.get("href") else row.css_first(way.link)
        href = link.attributes.get("href") if link is not None else None
        if link is not None and href:
            hint = Hint(title=" ".join(link.text().split()) or None, published=_published(row, way, site, now))
            found.append(Candidate(urljoin(base, href.strip()), hint))
    return found


def _courses(way: Listing, reader: Reader, names: set[str]) -> Iterator[_Course]:
    terms = (search_terms() if way.search is None else way.search) if "q" in names else [""]
    for day in reader.window.days(reader.site.tz) if "date" in names else [None]:
        for term in terms:
            yield _Course(term, day)


def _numbers(way: Listing, names: set[str]) -> range:
    return range(way.first, way.first + (way.stop.pages if "n" in names else 1) * way.step, way.step)


def _address(way: Listing, course: _Course, n: int) -> str:
    return way.url.format(n=n, q=quote_plus(course.term), date=course.day)


def _published(row: LexborNode, way: Listing, site: Site, now: datetime) -> datetime | None:
    node = row.css_first(way.date) if way.date else None
    if node is None:
        return None
    written = node.attributes.get("datetime") or node.attributes.get("content") or node.text()
    return read_shown_date(written, site.tz, now)
