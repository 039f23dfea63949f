"""How a list goes on: the address of its pages, from the links of the first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

_NAMES = frozenset({"page", "paged", "hal", "halaman", "p", "pg", "start", "offset", "per_page"})

_LONGEST = 3
"""A link of more words is a headline."""
_FRONT = re.compile(r"/(?:index|home|default)\.(?:php|html?|aspx?)")
"""Other names of a front page."""


@dataclass(frozen=True, slots=True)
class Pager:
    """`url` with `{n}`, from `first` in steps of `step`, as a `listing` has them; `second` is the address of page 2."""

    url: str
    first: int
    step: int
    second: str


@dataclass(frozen=True, slots=True)
class _Leads:
    form: str
    number: int
    text: str
    href: str


def find_pager(text: str, url: str) -> Pager | None:
    """The pager of the list at `url`; None if no link counts on."""
    leads = [lead for lead in _leads(text, url) if lead.number > 0]
    if not leads:
        return None
    form = max({lead.form for lead in leads}, key=lambda form: (sum(lead.form == form for lead in leads), form))
    lead = min((lead for lead in leads if lead.form == form), key=lambda lead: lead.number)
    if lead.number == 1 and lead.text == "1":
        return None
    if lead.number == 1:
        first, step = 0, 1
    elif lead.number == 2:
        first, step = 1, 1
    else:
        first, step = 0, lead.number
    return Pager(form, first, step, lead.href)


def _leads(text: str, url: str) -> Iterator[_Leads]:
    """Links from the list to itself with a number put in; that of the page itself, 1, is none.

    The head's link to the next page counts as one, and is written as the server wants it where others redirect."""
    here = urlsplit(url)
    stem = here.path.rstrip("/")
    for node in LexborHTMLParser(text).css("a[href], link[rel=next][href]"):
        words = " ".join(node.text().split())
        try:
            href = urljoin(url, (node.attributes.get("href") or "").strip())
            parts = urlsplit(href)
        except ValueError:
            continue
        if parts.netloc != here.netloc or "{" in href or "}" in href:
            continue
        if len(words.split()) > _LONGEST or words == "1" or (not parts.query and parts.path.rstrip("/") == stem):
            continue
        if parts.path.rstrip("/") == stem or (not stem and _FRONT.fullmatch(parts.path)):
            yield from _by_query(parts.path, parts.query, here.query, words, href)
        tail = re.fullmatch(re.escape(stem) + r"(/(?:page/|halaman/)?)(\d{1,4})(/?)", parts.path)
        if tail and not parts.query:
            yield _Leads(f"{stem}{tail[1]}{{n}}{tail[3]}", int(tail[2]), words, href)


def _by_query(path: str, query: str, own: str, words: str, href: str) -> Iterator[_Leads]:
    pairs = parse_qsl(query)
    for name, value in pairs:
        others = [(key, said) for key, said in pairs if key != name]
        if name.lower() in _NAMES and value.isdecimal() and set(others) <= set(parse_qsl(own)):
            rest = f"{urlencode(others)}&" if others else ""
            yield _Leads(f"{path or '/'}?{rest}{name}={{n}}", int(value), words, href)
