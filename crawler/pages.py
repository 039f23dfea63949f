"""Articles that are cut in pages, made whole in the simplest way that is true to what was seen.

`all`: the address of the whole is asked instead of the article's own; nothing is joined.
`next`: page 2, 3, ... are asked as long as the page before links to them; then the content of each one's `part` is put
at the end of the first one's. What comes out is the first page with a longer text, in UTF-8. The responses are
archived as they came, and the joined page as a `conversion` record, which is the one that the article refers to.
(What repeats on each page, a headline or a kicker inside `part`, is repeated in the joined text too.)
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin

import lxml.html
from selectolax.lexbor import LexborHTMLParser

from crawler.ways import Pages


def whole_address(address: str, pages: Pages | None) -> str:
    """The address to ask for an article: that of all its pages where the site has one."""
    return with_form(address, pages.all) if pages and pages.all else address


def with_form(address: str, form: str) -> str:
    """`form` appended to an address: a query is joined to the one that is there, a path gets one slash before it."""
    address = address.split("#")[0]
    if form.startswith("?"):
        return address + ("&" + form[1:] if "?" in address else form)
    return address.rstrip("/") + "/" + form.lstrip("/")


def next_address(text: str, base: str, address: str, pages: Pages | None, n: int) -> str | None:
    """The address of page `n`, if the page at `base` (whose HTML is `text`) links to it and the bound allows it."""
    if pages is None or pages.next is None or n > pages.limit:
        return None
    wanted = with_form(address, pages.next.format(n=n))
    for link in LexborHTMLParser(text).css("a[href], link[rel=next]"):
        href = urljoin(base, (link.attributes.get("href") or "").strip())
        if href.split("#")[0].rstrip("/") == wanted.rstrip("/"):
            return href
    return None


def join(texts: Sequence[str], part: str) -> bytes | None:
    """The first page with the parts of the others at the end of its own; None if the first has no such part."""
    first, *others = (lxml.html.document_fromstring(text) for text in texts)
    into = next(iter(first.cssselect(part)), None)
    if into is None:
        return None
    for other in others:
        for found in other.cssselect(part)[:1]:
            for child in list(found):
                into.append(child)
    joined: bytes = lxml.html.tostring(first, encoding="utf-8", doctype="<!DOCTYPE html>")
    return joined
