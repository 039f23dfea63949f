"""RSS (0.9x, 1.0, 2.0) and Atom, read by local names so that one reader serves them all.

No entity is resolved and nothing is fetched on the document's behalf. A feed that is not well-formed is read as far
as it goes, since many are; one in which nothing is found is reported.
"""

from __future__ import annotations

import html
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from urllib.parse import urljoin

from lxml import etree

from crawler.discovery.candidate import Candidate, Reader, in_window
from crawler.discovery.dates import read_date
from crawler.ways import Feed
from netral.records import Hint

_PUBLISHED = ("pubDate", "published", "date", "issued")
_MODIFIED = ("updated", "modified")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed."""

    link: str
    title: str | None
    published: datetime | None
    modified: datetime | None


async def find(way: Feed, reader: Reader) -> AsyncIterator[Candidate]:
    """The feed's entries in the window.

    What the site published is known when all entries are dated and the feed reaches back beyond the window.
    """
    answer = await reader.read(way.url)
    if answer is None:
        return
    try:
        entries = list(parse(answer.body, answer.url, reader.site.tz))
    except ValueError as problem:
        reader.malformed(answer, str(problem))
        return
    young = [entry for entry in entries if in_window(Hint(published=entry.published), reader.since)]
    dated = [entry.published for entry in entries if entry.published]
    if dated and len(dated) == len(entries) and min(dated) < reader.since:
        reader.published(len(young))
    for entry in entries:
        hint = Hint(title=entry.title, published=entry.published, modified=entry.modified)
        if in_window(hint, reader.since):
            yield Candidate(entry.link, hint)


def parse(body: bytes, base: str, fallback: tzinfo) -> Iterator[Entry]:
    """The entries of a feed in its order, links made absolute; ValueError if it is no feed at all."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as problem:
        raise ValueError(f"not XML: {problem.msg}") from None
    if root is None or _local(root) not in ("rss", "RDF", "feed"):
        raise ValueError(f"no feed: its root is {'missing' if root is None else _local(root)}")
    for item in root.iter("{*}item", "{*}entry"):
        texts = {_local(child): child for child in reversed(item) if isinstance(child.tag, str)}
        link = _link(item)
        if link:
            yield Entry(
                link=urljoin(base, link),
                title=_text(texts.get("title")),
                published=_date(texts, _PUBLISHED, fallback),
                modified=_date(texts, _MODIFIED, fallback),
            )


def _link(item: etree._Element) -> str | None:
    """RSS writes the link as text, Atom as `href` of the link whose `rel` is alternate or missing."""
    for child in item.iterchildren("{*}link"):
        if child.get("rel", "alternate") == "alternate":
            found = child.get("href") or (child.text or "").strip()
            if found:
                return str(found)
    return None


def _text(element: etree._Element | None) -> str | None:
    if element is None:
        return None
    text = html.unescape("".join(str(part) for part in element.itertext()))
    return " ".join(text.split()) or None


def _date(texts: dict[str, etree._Element], names: tuple[str, ...], fallback: tzinfo) -> datetime | None:
    for name in names:
        if name in texts:
            return read_date(texts[name].text, fallback)
    return None


def _local(element: etree._Element) -> str:
    return str(etree.QName(element).localname)
