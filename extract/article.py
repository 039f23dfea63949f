"""A page or a plain text as an `Article`: title, times, authors, and the text without what surrounds it.

`Article.text` is the title, a blank line, and the cleaned body, in which the headline does not stand again. A page
that holds no article gives a `NoArticle` with the reason; nothing is guessed and nothing raised for bad pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

import lxml.html
import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import Document

from extract import metadata
from extract.boilerplate import clean, normalize
from extract.dateline import dateline
from extract.encoding import decode
from extract.identity import identity
from extract.language import language
from extract.moments import WIB, in_zone
from netral.records import Article, DateSource, Page

PAGE_LIMIT = 10_000_000
"""Bytes; a page above it is no article and costs too much to look at."""

_LEAST_WORDS = 25
_SENTENCE_WORDS = 12
_WALL_WORDS = 150
_HEADLINE_WITHIN = 12
_LABEL_WORDS = 2
_WALL = re.compile(
    r"(?i)(?:silakan|harus|untuk)\s(?:login|masuk|log in|berlangganan|mendaftar)\b|"
    r"konten\s(?:premium|khusus pelanggan|berbayar)|untuk melanjutkan membaca|sudah (?:punya akun|berlangganan)\?"
)
_CLOSED = "the page is a login or subscription wall"
_GATES = ".gh-post-upgrade-cta, form.post-password-form"
"""What Ghost and WordPress put below the part of an article that is open to all, if there is one."""
_NO_HTML = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"PK\x03\x04": "an archive",
}


@dataclass(frozen=True, slots=True)
class NoArticle:
    """There is no article; `reason` says why in one line."""

    reason: str


def from_page(
    page: Page, *, id: str | None = None, fallback_offset: timezone = WIB, strip: Sequence[str] = ()
) -> Article | NoArticle:
    """The article of a page. A time without a zone is in `fallback_offset`; `id` wins over the URL's.

    `strip`: CSS of what this outlet puts around and between its paragraphs; it is taken out first.
    The body that an API gave with the hint is taken where it is longer than the page's own.
    """
    if len(page.body) > PAGE_LIMIT:
        return NoArticle(f"the page has {len(page.body):,} bytes, the limit is {PAGE_LIMIT:,}")
    kind = next((name for magic, name in _NO_HTML.items() if page.body.startswith(magic)), None)
    if kind:
        return NoArticle(f"the page is {kind}, no HTML")
    tree = trafilatura.load_html(decode(page.body, page.encoding).replace("\0", ""))
    if tree is None:
        return NoArticle("the page is empty or no HTML")
    about = metadata.read(tree, page, fallback_offset)
    gate = next(iter(_stripped(tree, strip).cssselect(_GATES)), None)
    body = _body(tree) if gate is None else _before(gate)
    if page.hint.html:
        body = max(body, _fragment(page.hint.html, strip), key=len)
    missing = _missing(body)
    if missing:
        return NoArticle(missing if gate is None else _CLOSED)
    url = page.url or about.canonical
    article = _compose(
        id or identity(url, page.body),
        about.title,
        body,
        url=url,
        published=about.published,
        source=about.published_source,
    )
    return Article(
        id=article.id,
        text=article.text,
        title=article.title,
        url=url,
        site=page.site or None,
        published=about.published,
        published_source=about.published_source,
        modified=about.modified,
        authors=about.authors,
        language=article.language,
        dateline=article.dateline,
        fictional=about.fictional,
    )


def from_text(
    id: str | None, text: str, title: str | None = None, published: datetime | None = None, url: str | None = None
) -> Article | NoArticle:
    """The article of a text that is one already. Without a title its first line serves, after labels of sections.

    Without an offset `published` is in Jakarta time (WIB).
    """
    if len(text) > PAGE_LIMIT:
        return NoArticle(f"the text has {len(text):,} characters, the limit is {PAGE_LIMIT:,}")
    body = clean(text)
    if not body:
        return NoArticle("the text is empty, or holds page furniture only")
    moment = in_zone(published, WIB) if published else None
    return _compose(
        id or identity(url, text), title or "", body, url=url, published=moment, source="given" if moment else None
    )


def _body(tree: HtmlElement, *, favor_recall: bool = False) -> str:
    found = trafilatura.bare_extraction(
        tree, include_comments=False, include_tables=True, favor_recall=favor_recall, with_metadata=False
    )
    return clean(found.text or "") if isinstance(found, Document) else ""


def _stripped(tree: HtmlElement, strip: Sequence[str]) -> HtmlElement:
    for selector in strip:
        for element in tree.cssselect(selector):
            if element.getparent() is not None:
                element.drop_tree()
    return tree


def _before(gate: HtmlElement) -> str:
    """The open part of an article: what stands beside its gate. The rest of the page tells of other articles."""
    text = gate.getparent()
    gate.drop_tree()
    return _fragment(lxml.html.tostring(text, encoding="unicode"), ())


def _fragment(html: str, strip: Sequence[str]) -> str:
    """The text of an API's HTML: it is all article, so nothing of it is to be left out."""
    tree = trafilatura.load_html(f"<html><body><article>{html}</article></body></html>")
    return "" if tree is None else _body(_stripped(tree, strip), favor_recall=True)


def _missing(body: str) -> str | None:
    """Why a body is no article, None if it is one."""
    words = len(body.split())
    if not words:
        return "the page holds no text beside menus and furniture"
    if words < _WALL_WORDS and _WALL.search(body):
        return _CLOSED
    if words < _LEAST_WORDS:
        return f"the page holds {words} words of text, an article has at least {_LEAST_WORDS}"
    lines = (line for line in body.split("\n") if re.search(r"[.!?]", line))
    if not any(len(line.split()) >= _SENTENCE_WORDS for line in lines):
        return "the page holds links and short lines, no sentences"
    return None


def _compose(
    id: str, title: str, body: str, *, url: str | None, published: datetime | None, source: DateSource | None
) -> Article:
    title = " ".join(normalize(title).split())
    lines = body.split("\n")
    if not title:
        lines = _without_labels(lines)
        title = lines.pop(0)
    rest = _without_headline(lines, title)
    text = f"{title}\n\n{rest}" if rest else title
    return Article(
        id=id,
        text=text,
        title=title,
        url=url,
        published=published,
        published_source=source,
        language=language(text),
        dateline=dateline(text, title),
    )


def _without_labels(lines: list[str]) -> list[str]:
    """The lines from the first that may be a headline; a section's name (`Politik`) above it goes."""
    for index, line in enumerate(lines[:4]):
        if len(line.split()) > _LABEL_WORDS or line.endswith((".", "?", "!")):
            return lines[index:]
    return list(lines)


def _without_headline(lines: list[str], title: str) -> str:
    """The body without the lines near its top that say the headline again."""
    said = _letters(title)
    near = [line for line in lines[:_HEADLINE_WITHIN] if _letters(line) != said or not said]
    return normalize("\n".join([*near, *lines[_HEADLINE_WITHIN:]]))


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
