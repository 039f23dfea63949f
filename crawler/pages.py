"""Articles that are cut in pages, made whole in the simplest way that is true to what was seen.

`all`: the address of the whole is asked instead of the article's own; nothing is joined.
`next`: page 2, 3, ... are asked as long as the page before links to them. `follow`: links that lead to the same article
with something put at its end are followed, each once, in the order of their numbers. Then what is new in each one's
`part` is put at the end of the first one's: paragraphs that stood on a page before (headline, lead, caption, read-also
links) are not said again, and a page that has nothing new ends the following: there are pagers that go on for ever.
What comes out is the first page with a longer text, in UTF-8. The responses are archived as they came, and the joined
page as a `conversion` record, which is the one that the article refers to.

WordPress cuts at `<!--nextpage-->` too, but its REST interface gives the whole: an article that was found there is not
followed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from typing import Any
from urllib.parse import urljoin, urlsplit

import lxml.html
from selectolax.lexbor import LexborHTMLParser

from crawler.ways import Pages

_LAST_NUMBER = re.compile(r"(\d+)\D*$")
_WRAPPERS = frozenset({"div", "section", "article", "main"})
_INLINE = frozenset(
    {"a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "u"}
)


def whole_address(address: str, pages: Pages | None) -> str:
    """The address to ask for an article: that of all its pages where the site has one."""
    return with_form(address, pages.all) if pages and pages.all else address


def with_form(address: str, form: str) -> str:
    """`form` appended to an address: a query is joined to the one that is there, a path gets one slash before it."""
    address = address.split("#")[0]
    if form.startswith("?"):
        return address + ("&" + form[1:] if "?" in address else form)
    return address.rstrip("/") + "/" + form.lstrip("/")


def next_address(text: str, base: str, address: str, pages: Pages | None, asked: Collection[str]) -> str | None:
    """The page of the article at `address` that follows those `asked`, if the page at `base` (whose HTML is `text`)
    links to it and the bound allows it."""
    if pages is None or pages.all or len(asked) >= pages.limit:
        return None
    if pages.follow:
        return _followed(text, base, address, pages.follow, asked)
    wanted = with_form(address, (pages.next or "").format(n=len(asked) + 1))
    for href in _links(text, base, "a[href], link[rel=next]"):
        if href.rstrip("/") == wanted.rstrip("/"):
            return href
    return None


def _followed(text: str, base: str, address: str, css: str, asked: Collection[str]) -> str | None:
    """Of the links that lead on, the one with the lowest number."""
    stem = address.split("?")[0].rstrip("/")
    done = {_bare(each) for each in (address, *asked)}
    found = [
        href
        for href in _links(text, base, f"{css}, :is({css}) a[href]")
        if _bare(href) not in done and (href.split("?")[0].rstrip("/") == stem or _is_part(href, stem))
    ]
    return min(found, key=_number, default=None)


def _is_part(href: str, stem: str) -> bool:
    """Whether an address is the article's with `/15` or `/page/2` at its end."""
    tail = href.split("?")[0].rstrip("/").removeprefix(stem)
    return re.fullmatch(r"(?:/[a-z]+)?/\d{1,3}", tail) is not None


def _links(text: str, base: str, css: str) -> Iterator[str]:
    for link in LexborHTMLParser(text).css(css):
        href = (link.attributes.get("href") or "").strip()
        if href and not href.startswith(("#", "javascript:")):
            yield urljoin(base, href).split("#")[0]


def _bare(address: str) -> str:
    """What two spellings of one address share."""
    parts = urlsplit(address)
    return f"{parts.path.rstrip('/')}?{parts.query}"


def _number(href: str) -> int:
    parts = urlsplit(href)
    found = _LAST_NUMBER.search(parts.query or parts.path)
    return int(found[1]) if found else 0


def adds(texts: Sequence[str], part: str) -> bool:
    """Whether the last of some pages has anything in its part that none before has."""
    *before, last = ([words for _, words in _paragraphs(text, part)] for text in texts)
    seen = {words for page in before for words in page}
    return any(words not in seen for words in last)


def join(texts: Sequence[str], part: str) -> bytes | None:
    """The first page with what is new in the parts of the others at the end of its own; None if the first has none."""
    document = lxml.html.document_fromstring(texts[0])
    into = next(iter(document.cssselect(part)), None)
    if into is None:
        return None
    seen = {words for _, words in _paragraphs(texts[0], part)}
    for text in texts[1:]:
        for paragraph, words in _paragraphs(text, part):
            if words not in seen:
                seen.add(words)
                into.append(paragraph)
    joined: bytes = lxml.html.tostring(document, encoding="utf-8", doctype="<!DOCTYPE html>")
    return joined


def _paragraphs(text: str, part: str) -> Iterator[tuple[Any, str]]:
    """The paragraphs of a page's part, each with its words, by which it is known again."""
    for found in lxml.html.document_fromstring(text).cssselect(part)[:1]:
        for paragraph in _split(found):
            words = " ".join(paragraph.text_content().split()).casefold()
            if words:
                yield paragraph, words


def _split(element: Any) -> Iterator[Any]:
    """Blocks as they are, those that only wrap others taken apart, and bare text between line breaks as paragraphs."""
    run = _paragraph(element.text)
    for child in element:
        inline = child.tag in _INLINE
        if inline:
            run.append(_alone(child))
        else:
            yield run
            if child.tag in _WRAPPERS:
                yield from _split(child)
            elif isinstance(child.tag, str) and child.tag != "br":
                yield _alone(child)
            run = _paragraph(None)
        if child.tail:
            if len(run):
                run[-1].tail = child.tail
            else:
                run.text = (run.text or "") + child.tail
    yield run


def _paragraph(text: str | None) -> Any:
    paragraph = lxml.html.Element("p")
    paragraph.text = text
    return paragraph


def _alone(element: Any) -> Any:
    copied = deepcopy(element)
    copied.tail = None
    return copied
