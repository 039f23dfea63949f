"""RSS (0.9x, 1.0, 2.0) and Atom, read by local names so that one reader serves them all.

No entity is resolved and nothing is fetched on the document's behalf. A feed that is not well-formed is read as far
as it goes, since many are.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import datetime, tzinfo
from urllib.parse import urljoin

from lxml import etree

from crawler.discovery.candidate import Candidate
from crawler.discovery.dates import read_date
from crawler.discovery.texts import plain
from netral.records import Hint

_PUBLISHED = ("pubDate", "published", "date", "issued")
_MODIFIED = ("updated", "modified")
_SUMMARY = ("encoded", "content", "description", "summary")


def parse(body: bytes, base: str, fallback: tzinfo) -> Iterator[Candidate]:
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
            hint = Hint(
                title=_text(texts.get("title")),
                published=_date(texts, _PUBLISHED, fallback),
                modified=_date(texts, _MODIFIED, fallback),
                summary=next((text for name in _SUMMARY if (text := plain(_raw(texts.get(name))))), None),
            )
            yield Candidate(urljoin(base, link), hint)


def _link(item: etree._Element) -> str | None:
    """RSS writes the link as text, Atom as `href` of the link whose `rel` is alternate or missing."""
    for child in item.iterchildren("{*}link"):
        if child.get("rel", "alternate") == "alternate":
            found = child.get("href") or (child.text or "").strip()
            if found:
                return str(found)
    return None


def _raw(element: etree._Element | None) -> str:
    return "" if element is None else "".join(str(part) for part in element.itertext())


def _text(element: etree._Element | None) -> str | None:
    return " ".join(html.unescape(_raw(element)).split()) or None


def _date(texts: dict[str, etree._Element], names: tuple[str, ...], fallback: tzinfo) -> datetime | None:
    for name in names:
        if name in texts:
            return read_date(texts[name].text, fallback)
    return None


def _local(element: etree._Element) -> str:
    return str(etree.QName(element).localname)
