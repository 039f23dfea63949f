"""What a page says of itself: title, authors, when it was published and changed, whether it is invented."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from lxml.html import HtmlElement

from extract.boilerplate import normalize
from extract.moments import in_zone, moment
from extract.publication import published
from netral.records import DateSource, Page

_ARTICLE_TYPES = {
    "newsarticle",
    "article",
    "reportagenewsarticle",
    "analysisnewsarticle",
    "blogposting",
    "report",
    "webpage",
}
_MODIFIED_KEYS = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What was read; `published` is aware and `published_source` says where it stood."""

    title: str
    authors: tuple[str, ...]
    published: datetime | None
    published_source: DateSource | None
    modified: datetime | None
    canonical: str | None
    fictional: bool


def read(tree: HtmlElement, page: Page, local: timezone) -> Metadata:
    """The metadata of a page; naive times are `local`."""
    metas = _metas(tree)
    objects = list(_json_ld(tree))
    title = _title(tree, metas, objects, page)
    stamps = _values(objects, "datePublished")
    time, source = published(page, _headline(tree, title), stamps, metas, local)
    modified = _first(_values(objects, "dateModified") + [metas[k] for k in _MODIFIED_KEYS if k in metas], local)
    return Metadata(
        title=title,
        authors=_authors(metas, objects),
        published=time,
        published_source=source,
        modified=modified or (in_zone(page.hint.modified, local) if page.hint.modified else None),
        canonical=_canonical(tree, metas),
        fictional=metas.get("netral:fictional", "").lower() == "true",
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), content.strip())
    return found


def _json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The article objects of JSON-LD; a block that is no JSON is passed over, as browsers do."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text:
            continue
        try:
            document = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles(document)


def _articles(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for item in node:
            yield from _articles(item)
    elif isinstance(node, dict):
        kinds = node.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(name, str) and name.lower() in _ARTICLE_TYPES for name in names):
            yield node
        yield from _articles(node.get("@graph"))


def _values(objects: list[dict[str, Any]], key: str) -> list[str]:
    return [obj[key] for obj in objects if isinstance(obj.get(key), str) and obj[key].strip()]


def _first(stamps: list[str], local: timezone) -> datetime | None:
    return next((found for stamp in stamps if (found := moment(stamp, local))), None)


def _headline(tree: HtmlElement, title: str) -> HtmlElement | None:
    heads = list(tree.iter("h1"))
    return next((head for head in heads if _same(_text(head), title)), heads[0] if heads else None)


def _title(tree: HtmlElement, metas: dict[str, str], objects: list[dict[str, Any]], page: Page) -> str:
    """The headline as readers see it: the `h1` that the metadata confirm, else what the metadata say."""
    tag = tree.find(".//title")
    given = [
        *_values(objects, "headline"),
        metas.get("og:title", ""),
        _text(tag) if tag is not None else "",
        page.hint.title or "",
    ]
    named = [_one_line(title) for title in given if title.strip()]
    heads = [text for head in tree.iter("h1") if (text := _text(head))]
    for head in heads:
        if any(_same(head, title) for title in named):
            return head
    site = _one_line(metas.get("og:site_name", ""))
    return next((_without_site(title, site) for title in named), heads[0] if heads else "")


def _without_site(title: str, site: str) -> str:
    head, mark, tail = title.rpartition(" - ") if " - " in title else title.rpartition(" | ")
    return head.strip() if mark and site and tail.strip().lower() == site.lower() else title


def _same(one: str, other: str) -> bool:
    """Whether one begins with the other: metadata cut titles off and add the outlet's name."""
    a, b = (re.sub(r"\W+", "", text).lower() for text in (one, other))
    return bool(a and b) and (a.startswith(b[:60]) or b.startswith(a[:60])) and min(len(a), len(b)) >= 8


def _text(element: HtmlElement) -> str:
    return _one_line(" ".join(str(text) for text in element.itertext()))


def _one_line(text: str) -> str:
    """Markup's entities resolved, twice where a CMS escaped twice; one line."""
    return " ".join(normalize(html.unescape(html.unescape(text))).split())


def _authors(metas: dict[str, str], objects: list[dict[str, Any]]) -> tuple[str, ...]:
    names: list[str] = []
    for obj in objects:
        listed = obj.get("author")
        for author in listed if isinstance(listed, list) else [listed]:
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str):
                names.append(name)
    if not names:
        names = [metas.get("author") or metas.get("article:author") or ""]
    clean = [_one_line(name) for name in names]
    return tuple(dict.fromkeys(name for name in clean if name and "://" not in name))


def _canonical(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    for link in tree.iter("link"):
        href = link.get("href") or ""
        if (link.get("rel") or "").lower() == "canonical" and href.startswith(("http://", "https://")):
            return str(href.strip())
    return metas.get("og:url")
