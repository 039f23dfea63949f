"""PortalNusa FIKTIF: a national portal in Western Indonesian time (WIB).

`/read/{id}/{slug}`, long articles parted by `?page=2` with `?page=all`, an AMP twin, an index `/indeks?page=N`, a feed
with descriptions alone and a news sitemap. Past its end the index is an empty page, no error. On the page itself the
publication time is only a visible line.
"""

from __future__ import annotations

import re
from email.utils import format_datetime

from tests.replica.articles import Article
from tests.replica.furniture import environment, placeholder
from tests.replica.reply import RSS, TEXT, XML, Request, Response, moved, page

IN_THE_INDEX = 5
IN_THE_FEED = 8


class Portalnusa:
    """The site; see the module."""

    name = "portalnusa-fiktif"
    title = "PORTALNUSA-FIKTIF.COM"

    def __init__(self, base: str, articles: list[Article]) -> None:
        self.base = base
        self.articles = articles
        self.changed = max(article.modified for article in articles)
        self._templates = environment("portalnusa")
        self._templates.globals.update(site=self)
        self._templates.filters["rfc822"] = format_datetime

    def answer(self, request: Request) -> Response:
        """The response to any path."""
        match request.path:
            case "/robots.txt":
                rules = f"User-agent: *\nCrawl-delay: 1\nDisallow: /search\n\nSitemap: {self.base}/sitemap-news.xml\n"
                return page(rules, kind=TEXT, modified=self.changed)
            case "/rss":
                return self._show("rss.xml", kind=RSS, articles=self.articles[:IN_THE_FEED])
            case "/sitemap-news.xml":
                return self._show("sitemap.xml", kind=XML, articles=self.articles)
            case "/" | "/indeks":
                return self._index(request.query.get("page", "1"))
            case "/search":
                words = request.query.get("q", "").lower().split()
                shown = [a for a in self.articles if all(word in a.title.lower() for word in words)]
                return self._show("index.html", shown=shown, number=1, last=1, heading="Hasil pencarian")
            case "/assets/foto.svg":
                return placeholder()
        if found := re.fullmatch(r"/(amp/)?read/(\d+)/([a-z0-9-]+)/?", request.path):
            return self._read(int(found[2]), request, amp=bool(found[1]))
        return self._missing()

    def path_of(self, article: Article) -> str:
        """Where an article is."""
        return f"/read/{article.id}/{article.slug}"

    def link(self, article: Article) -> str:
        """The canonical address of an article, its first page."""
        return self.base + self.path_of(article)

    def by_slug(self, slug: str) -> Article:
        """The article a `Baca juga` (read also) line means; KeyError if there is none."""
        return {article.slug: article for article in self.articles}[slug]

    def _show(self, template: str, *, kind: str = "text/html; charset=utf-8", **values: object) -> Response:
        return page(self._templates.get_template(template).render(**values), kind=kind, modified=self.changed)

    def _index(self, asked: str) -> Response:
        last = -(-len(self.articles) // IN_THE_INDEX)
        if not asked.isdecimal() or asked == "0":
            return self._missing()
        number = int(asked)
        shown = self.articles[(number - 1) * IN_THE_INDEX :][:IN_THE_INDEX]
        return self._show("index.html", shown=shown, number=number, last=last, heading="Indeks Berita")

    def _read(self, number: int, request: Request, *, amp: bool) -> Response:
        article = next((article for article in self.articles if article.id == number), None)
        if article is None:
            return self._missing()
        where = f"/amp{self.path_of(article)}" if amp else self.path_of(article)
        if request.path != where:
            return moved(self.base + where)
        pages = article.pages
        asked = "all" if amp else request.query.get("page", "1")
        if asked == "all":
            shown, current = [block for part in pages for block in part], 0
        elif asked.isdecimal() and 1 <= int(asked) <= len(pages):
            shown, current = pages[int(asked) - 1], int(asked)
        else:
            return self._missing()
        at = self.articles.index(article)
        text = self._templates.get_template("amp.html" if amp else "read.html").render(
            article=article,
            blocks=shown,
            current=current,
            last=len(pages),
            others=(self.articles[at + 1 :] + self.articles[:at])[:4],
        )
        return page(text, modified=article.modified)

    def _missing(self) -> Response:
        return page(self._templates.get_template("404.html").render(), status=404)
