"""What an article's page shows of its cutting in pages, where it tells its day, and what stands beside the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timezone
from urllib.parse import parse_qsl, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawler.probing.look import Look
from crawler.probing.rows import find_rows
from crawler.ways import Pages

_PLAIN = re.compile(r"-?[A-Za-z_][A-Za-z0-9_-]*")
_WHOLE = (("page", "all"), ("single", "1"), ("showpage", "all"), ("halaman", "all"))
_CHARSET = re.compile(rb"<meta[^>]{1,200}charset=[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_LEAST = 200
"""Characters of paragraphs that make an element the text of an article."""


def pages_in(text: str, url: str) -> Pages | None:
    """The cutting that the links of an article's page tell of; None if they tell of none that could be followed."""
    links = list(_own_links(text, url))
    for name, value in _WHOLE:
        if any((name, value) in query for _, query in links):
            return Pages(all=f"?{name}={value}")
    part = text_css(text)
    if part is None:
        return None
    for tail, query in links:
        if ("page", "2") in query:
            return Pages(next="?page={n}", part=part)
        if found := re.fullmatch(r"/(page/)?2(/?)", tail):
            return Pages(next=f"{found[1] or ''}{{n}}{found[2]}", part=part)
    offsets = sorted({int(tail[1:].rstrip("/")) for tail, _ in links if re.fullmatch(r"/\d{1,3}/?", tail)})
    pager = _pager_css(text, url) if offsets else None
    return Pages(follow=f"{pager} a", part=part) if pager else None


def text_css(text: str) -> str | None:
    """CSS of the element whose own paragraphs hold most of the page's words; None if it has no name or none does."""
    tree = LexborHTMLParser(text)
    sizes: dict[int, int] = {}
    holders: dict[int, LexborNode] = {}
    for paragraph in tree.css("p"):
        if paragraph.parent is not None:
            holders[paragraph.parent.mem_id] = paragraph.parent
            sizes[paragraph.parent.mem_id] = sizes.get(paragraph.parent.mem_id, 0) + len(paragraph.text().strip())
    most = max(sizes, key=lambda key: sizes[key], default=None)
    if most is None or sizes[most] < _LEAST:
        return None
    return _css_of(holders[most], tree)


def neighbours_in(page: Look, zone: timezone) -> list[str]:
    """CSS of the rows of lists that stand on an article's page and lead to other articles."""
    text = text_css(page.text)
    return [rows.item for rows in find_rows(page, zone, beside=f"h1, {text}" if text else "h1")]


def dates_told(text: str, path: str) -> list[str]:
    """Where the page may tell its day: JSON-LD, a meta element, a time element, its address."""
    tree = LexborHTMLParser(text)
    found = []
    if any('"datePublished"' in node.text() for node in tree.css('script[type="application/ld+json"]')):
        found.append("JSON-LD")
    metas = [
        (n.attributes.get("property") or n.attributes.get("name") or "").lower() for n in tree.css("meta[content]")
    ]
    named = [name for name in metas if re.search(r"publish|pubdate|date\.created|dc\.date", name)]
    found += [f"meta {name}" for name in named[:1]]
    if tree.css_first("time[datetime]") is not None:
        found.append("time[datetime]")
    if day_in(path):
        found.append("address")
    return found


def charset_told(body: bytes, header: str | None) -> str:
    """What header and page say of the charset, and whether the page is written in it."""
    found = _CHARSET.search(body[:4096])
    meta = found[1].decode("ascii", "replace").lower() if found else None
    said = f"{header or 'none'} in the header, {meta or 'none'} on the page"
    try:
        body.decode(header or meta or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return f"{said}, and it is in another"
    return said


def day_in(path: str) -> str | None:
    """A `dates.url` that reads the day in a path, None if none is in it."""
    if re.search(r"/20\d\d/\d\d/\d\d/", path):
        return r"/(?P<y>20\d\d)/(?P<m>\d\d)/(?P<d>\d\d)/"
    if re.search(r"(?<!\d)20\d\d-\d\d-\d\d(?!\d)", path):
        return r"(?<!\d)(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"
    if re.search(r"/20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)", path):
        return r"/(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)"
    return None


def _own_links(text: str, url: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The links of an article to itself: what is put at the end of its path, and their query."""
    here = urlsplit(url)
    stem, own = here.path.rstrip("/"), parse_qsl(here.query)
    for node in LexborHTMLParser(text).css("a[href], link[rel=next]"):
        try:
            parts = urlsplit(urljoin(url, (node.attributes.get("href") or "").strip()))
        except ValueError:
            continue
        query = parse_qsl(parts.query)
        if parts.netloc == here.netloc and parts.path.startswith(stem) and set(own) <= set(query):
            tail = parts.path.removeprefix(stem)
            if tail in ("", "/") or (stem and re.fullmatch(r"/(?:page/)?\d{1,3}/?", tail)):
                yield tail, [pair for pair in query if pair not in own]


def _pager_css(text: str, url: str) -> str | None:
    tree = LexborHTMLParser(text)
    stem = urlsplit(url).path.rstrip("/")
    for node in tree.css("a[href]"):
        path = urlsplit(urljoin(url, node.attributes.get("href") or "")).path
        if stem and re.fullmatch(re.escape(stem) + r"/\d{1,3}/?", path):
            here = node.parent
            while here is not None and here.tag != "body":
                if css := _css_of(here, tree):
                    return css
                here = here.parent
    return None


def _css_of(node: LexborNode, tree: LexborHTMLParser) -> str | None:
    name = node.attributes.get("id") or ""
    if _PLAIN.fullmatch(name) and not re.search(r"\d", name):
        return f"#{name}"
    classes = [name for name in (node.attributes.get("class") or "").split() if _PLAIN.fullmatch(name)]
    return next((f".{name}" for name in classes if len(tree.css(f".{name}")) == 1), None)
