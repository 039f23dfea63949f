"""Bawaslu Lembah FIKTIF: an election supervisor's official site on Drupal, in Eastern Indonesian time (WIT).

A listing `/berita?page=N` counted from 0, articles at `/berita/{slug}`, `/rss.xml`. The publication time is nowhere
but in `<time datetime>` and in the words of the page; past the last page the listing is empty, as Drupal's views are.
"""

from __future__ import annotations

import re
from email.utils import format_datetime

from tests.replica.articles import Article
from tests.replica.furniture import environment, placeholder
from tests.replica.reply import RSS, TEXT, Request, Response, moved, page

ROWS = 4
IN_THE_FEED = 10
ROBOTS = """#
# robots.txt
#
User-agent: *
# CSS, JS, Images
Allow: /core/*.css$
Allow: /core/*.js$
Allow: /themes/*.css$
# Directories
Disallow: /core/
Disallow: /profiles/
# Paths (clean URLs)
Disallow: /admin/
Disallow: /comment/reply/
Disallow: /node/add/
Disallow: /search/
Disallow: /user/login
# Paths (no clean URLs)
Disallow: /index.php/admin/
Disallow: /index.php/search/
"""


class BawasluLembah:
    """The site; see the module."""

    name = "bawaslu-lembah-fiktif"
    title = "Bawaslu Lembah FIKTIF"

    def __init__(self, base: str, articles: list[Article]) -> None:
        self.base = base
        self.articles = articles
        self.changed = max(article.modified for article in articles)
        self._templates = environment("bawaslu_lembah")
        self._templates.globals.update(site=self)
        self._templates.filters["rfc822"] = format_datetime

    def answer(self, request: Request) -> Response:
        """The response to any path."""
        match request.path:
            case "/robots.txt":
                return page(ROBOTS, kind=TEXT, modified=self.changed)
            case "/rss.xml":
                text = self._templates.get_template("rss.xml").render(articles=self.articles[:IN_THE_FEED])
                return page(text, kind=RSS, modified=self.changed)
            case "/" | "/berita":
                return self._listing(request.query.get("page", "0"))
            case "/sites/default/files/foto.svg":
                return placeholder()
        if found := re.fullmatch(r"/node/(\d+)", request.path):
            return next((moved(self.link(a)) for a in self.articles if str(a.id) == found[1]), self._missing())
        for article in self.articles:
            if request.path == self.path_of(article):
                text = self._templates.get_template("node.html").render(article=article, recent=self.articles[:3])
                return page(text, modified=article.modified)
        return self._missing()

    def path_of(self, article: Article) -> str:
        """Where an article is."""
        return f"/berita/{article.slug}"

    def link(self, article: Article) -> str:
        """The address of an article."""
        return self.base + self.path_of(article)

    def _listing(self, asked: str) -> Response:
        number = int(asked) if asked.isdecimal() else 0
        last = -(-len(self.articles) // ROWS) - 1
        shown = self.articles[number * ROWS :][:ROWS]
        text = self._templates.get_template("berita.html").render(shown=shown, number=number, last=last)
        return page(text, modified=self.changed)

    def _missing(self) -> Response:
        return page(self._templates.get_template("404.html").render(), status=404)
