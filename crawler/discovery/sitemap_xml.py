"""The sitemap format (sitemaps.org) with Google's news extension, read by local names, whatever the namespace.

Written by hand, after a look at ultimate-sitemap-parser: that library fetches by itself (requests, without our guard,
pace, robots.txt and archive), reads all children of an index before it tells anything, so that none can be left out
by age, and is under the GPL, which this program is not. What is left to do is small.

No entity is resolved and nothing is fetched on the document's behalf; one that is not well-formed is read as far as
it goes. Gzip is unpacked up to `MAX_UNPACKED` bytes, the limit of the format.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from datetime import datetime, tzinfo
from urllib.parse import urljoin

from lxml import etree

from crawler.discovery.candidate import Candidate
from crawler.discovery.dates import read_date
from netral.records import Hint

MAX_UNPACKED = 50 * 1024 * 1024
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Child:
    """A sitemap that an index names."""

    address: str
    modified: datetime | None


def parse(body: bytes, base: str, fallback: tzinfo) -> tuple[list[Candidate], list[Child]]:
    """The articles of a sitemap and the children of an index, in their order; ValueError if it is neither."""
    candidates: list[Candidate] = []
    children: list[Child] = []
    source = io.BytesIO(unpacked(body))
    events = etree.iterparse(
        source, events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        recover=True, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    root: str | None = None
    try:
        for event, element in events:
            name = _local(element)
            if root is None:
                root = name
                if root not in ("urlset", "sitemapindex"):
                    raise ValueError(f"no sitemap: its root is {root}")
            if event == "end" and name in ("url", "sitemap"):
                texts = _texts(element)
                if texts.get("loc"):
                    address = urljoin(base, texts["loc"])
                    edited = read_date(texts.get("lastmod"), fallback)
                    if name == "sitemap":
                        children.append(Child(address, edited))
                    else:
                        candidates.append(Candidate(address, _hint(texts, edited, fallback)))
                element.clear()
    except etree.XMLSyntaxError as problem:
        raise ValueError(f"not XML: {problem.msg}") from None
    if root is None:
        raise ValueError("no sitemap: its root is missing")
    return candidates, children


def unpacked(body: bytes) -> bytes:
    """The body without gzip; ValueError if that is broken, or larger than it may be."""
    if not body.startswith(_GZIP):
        return body
    decompressor = zlib.decompressobj(wbits=31)
    try:
        found = decompressor.decompress(body, MAX_UNPACKED)
    except zlib.error:
        raise ValueError("broken gzip") from None
    if decompressor.unconsumed_tail:
        raise ValueError(f"larger than {MAX_UNPACKED // 1024 // 1024} MB unpacked")
    return found


def _texts(element: etree._Element) -> dict[str, str]:
    """The text of each element below, by local name, the first of a name; not those of pictures and videos."""
    texts: dict[str, str] = {}
    for child in element:
        inner = child.iterdescendants() if _local(child) == "news" else [child]
        for found in inner:
            text = " ".join((found.text or "").split())
            if text:
                texts.setdefault(_local(found), text)
    return texts


def _hint(texts: dict[str, str], edited: datetime | None, fallback: tzinfo) -> Hint:
    return Hint(title=texts.get("title"), published=read_date(texts.get("publication_date"), fallback), modified=edited)


def _local(element: etree._Element) -> str:
    return str(etree.QName(element).localname)
