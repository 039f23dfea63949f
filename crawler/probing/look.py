"""What one page says of its site: its name, its system, feeds, search form and links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawler.urls import canonical, path_and_query

MOST_LINKS = 2000
LONGEST_ADDRESS = 500
DEEPEST = 60
HEADLINE_WORDS = 4
"""A link of fewer words is a menu's."""
LONG_HEADLINE_WORDS = 6
_FEED_TYPES = ("rss+xml", "atom+xml", "feed+json")
_MENUS = frozenset({"nav", "header", "footer"})
_SEARCH_FIELDS = re.compile(r"^(?:q|s|query|search|keyword|keywords|kata|cari|key)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """A link within the site. `address` is canonical, `href` absolute as written."""

    address: str
    href: str
    text: str
    in_menu: bool

    @property
    def path(self) -> str:
        """What an `article` pattern is searched in."""
        return path_and_query(self.address)

    @property
    def is_headline(self) -> bool:
        """Whether its words are as many as a headline's."""
        return len(self.text.split()) >= HEADLINE_WORDS and not self.in_menu

    @property
    def may_be_headline(self) -> bool:
        """Whether it is one, or has so many words that it is one in a menu's place: footers list the latest too."""
        return self.is_headline or len(self.text.split()) >= LONG_HEADLINE_WORDS


@dataclass(frozen=True, slots=True)
class Look:
    """A page looked at. `search` is the path of a search with `{q}` for what is searched."""

    url: str
    host: str
    text: str
    name: str
    generator: str
    feeds: tuple[str, ...]
    rest: str | None
    search: str | None
    links: tuple[Link, ...]
    charset: str | None
    fictional: bool

    @property
    def looks_like_wordpress(self) -> bool:
        """By its generator, its links to the REST interface, its files or its post numbers."""
        signs = self.rest or "wordpress" in self.generator.lower() or "/wp-content/" in self.text
        return bool(signs) or any(re.search(r"/\?p=\d+$", link.address) for link in self.links)


def look(text: str, url: str, host: str) -> Look:
    """Read a page of `host` that answered at `url`."""
    tree = LexborHTMLParser(text)
    metas = {
        (node.attributes.get("name") or node.attributes.get("property") or "").lower(): _content(node)
        for node in tree.css("meta[content]")
    }
    titles = [" ".join(node.text().split()) for node in tree.css("title")[:1]]
    declared = tree.css_first("meta[charset]")
    return Look(
        url=url,
        host=host,
        text=text,
        name=metas.get("og:site_name") or _name_in(titles[0] if titles else "", host),
        generator=metas.get("generator", ""),
        feeds=tuple(dict.fromkeys(_feeds(tree, url))),
        rest=_rest(tree, url),
        search=_search(tree, url),
        links=tuple(link for _, link in links_in(tree, url, host)),
        charset=(declared.attributes.get("charset") or "").lower() or None if declared is not None else None,
        fictional=metas.get("netral:fictional", "").lower() == "true",
    )


def _content(node: LexborNode) -> str:
    return " ".join((node.attributes.get("content") or "").split())


def _name_in(title: str, host: str) -> str:
    """The part of a front page's title that shares most with the host, the title if none does."""
    bare = host.split(".")[0].replace("-", "")

    def shared(part: str) -> bool:
        return re.sub(r"[^a-z0-9]", "", part.lower())[:5] in bare if part else False

    parts = [part.strip() for part in re.split(r" [-|–—:•] ", title)]
    return next((part for part in parts if shared(part)), title) or host


def _feeds(tree: LexborHTMLParser, url: str) -> Iterator[str]:
    for node in tree.css("link[rel=alternate][href]"):
        kind, address = node.attributes.get("type") or "", urljoin(url, (node.attributes.get("href") or "").strip())
        if any(name in kind for name in _FEED_TYPES) and "comment" not in address and "komentar" not in address:
            yield address


def _rest(tree: LexborHTMLParser, url: str) -> str | None:
    node = tree.css_first('link[rel="https://api.w.org/"][href]')
    return urljoin(url, node.attributes.get("href") or "") if node is not None else None


def _search(tree: LexborHTMLParser, url: str) -> str | None:
    """A form that is sent by GET and has one field of words."""
    for form in tree.css("form"):
        if (form.attributes.get("method") or "get").lower() != "get":
            continue
        for field in form.css("input[name]"):
            name = field.attributes.get("name") or ""
            if _SEARCH_FIELDS.match(name):
                action = urlsplit(urljoin(url, (form.attributes.get("action") or "").strip()))
                path = (action.path or "/").replace("{", "%7B").replace("}", "%7D")
                return f"{path}?{name}={{q}}" if action.netloc == urlsplit(url).netloc else None
    return None


def links_in(tree: LexborHTMLParser, url: str, host: str) -> Iterator[tuple[LexborNode, Link]]:
    """The links of a page that stay on `host`, with their elements."""
    for node in tree.css("a[href]")[:MOST_LINKS]:
        href = (node.attributes.get("href") or "").strip()
        if not href or len(href) > LONGEST_ADDRESS or href.startswith(("#", "javascript:", "mailto:")):
            continue
        try:
            absolute = urljoin(url, href)
            address = canonical(absolute)
        except ValueError:
            continue
        if address and urlsplit(address).hostname == host:
            yield node, Link(address, absolute, " ".join(node.text().split()), _in_menu(node))


def _in_menu(node: LexborNode) -> bool:
    return any(here.tag in _MENUS for here in ancestors(node))


def ancestors(node: LexborNode) -> Iterator[LexborNode]:
    """The elements around a node, the nearest first, as many as a page in its senses has."""
    here = node.parent
    for _ in range(DEEPEST):
        if here is None:
            return
        yield here
        here = here.parent
