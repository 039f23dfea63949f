"""Kabar Lembah FIKTIF: a regional news site on WordPress, in the time zone of Central Indonesia (WITA).

Permalinks `/{yyyy}/{mm}/{dd}/{slug}/`, articles parted by `<!--nextpage-->` under `/2/`; feed, sitemap and REST as
WordPress core gives them. The publication time stands in JSON-LD and in `article:published_time`.
"""

from __future__ import annotations

import re
from datetime import UTC
from email.utils import format_datetime

from markupsafe import Markup

from tests.replica import kabarlembah_rest
from tests.replica.articles import Article
from tests.replica.furniture import environment, placeholder
from tests.replica.reply import RSS, TEXT, XML, Request, Response, moved, page

ON_A_PAGE = 6
IN_THE_FEED = 10


class Kabarlembah:
    """The site; see the module."""

    name = "kabarlembah-fiktif"
    title = "KabarLembah-FIKTIF.com"

    def __init__(self, base: str, articles: list[Article]) -> None:
        self.base = base
        self.articles = articles
        self.changed = max(article.modified for article in articles)
        self.rest = kabarlembah_rest.Rest(base, self.title, articles, link=self.link, content=self.content)
        self._templates = environment("kabarlembah")
        self._templates.globals.update(site=self, link=self.link)
        self._templates.filters["rfc822"] = lambda moment: format_datetime(moment.astimezone(UTC))

    def answer(self, request: Request) -> Response:
        """The response to any path."""
        path = request.path
        match path:
            case "/robots.txt":
                rules = "User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n"
                return page(f"{rules}\nSitemap: {self.base}/wp-sitemap.xml\n", kind=TEXT)
            case "/wp-sitemap.xml":
                return self._show("sitemap-index.xml", kind=XML)
            case "/wp-sitemap-posts-post-1.xml":
                return self._show("sitemap-posts.xml", kind=XML)
            case "/wp-content/uploads/foto.svg":
                return placeholder()
            case "/feed/":
                return self._feed(request)
            case "/":
                return self._front(request)
        if path == "/wp-json" or path.startswith("/wp-json/"):
            return self.rest.answer(path.removeprefix("/wp-json").rstrip("/"), request.query)
        if re.fullmatch(r"/\d{4}/\d{2}/\d{2}/[a-z0-9-]+(/\d+)?|/feed|/(category|tag)/[a-z0-9-]+", path):
            return moved(f"{self.base}{path}/")
        if found := re.fullmatch(r"/page/(\d+)/", path):
            return self._list(self.articles, int(found[1]), heading="Berita Terbaru", prefix="/")
        if found := re.fullmatch(r"/(category|tag)/([a-z0-9-]+)/(?:page/(\d+)/)?", path):
            return self._term(found[1], found[2], int(found[3] or 1))
        if found := re.fullmatch(r"(/\d{4}/\d{2}/\d{2}/[a-z0-9-]+/)(?:(\d+)/)?", path):
            return self._article(found[1], int(found[2] or 1))
        return self._missing()

    def path_of(self, article: Article) -> str:
        """Where an article is; its day is the site's own, in WITA."""
        return f"/{article.published:%Y/%m/%d}/{article.slug}/"

    def link(self, article: Article) -> str:
        """The permalink."""
        return self.base + self.path_of(article)

    def content(self, article: Article) -> str:
        """The whole text as HTML, all pages of it, as REST and feed give it."""
        blocks = [block for part in article.pages for block in part]
        return self._templates.get_template("content.html").render(article=article, blocks=blocks, number=1).strip()

    def slug(self, term: str) -> str:
        """A category or tag as it stands in an address."""
        return re.sub(r"[^a-z0-9]+", "-", term.lower()).strip("-")

    def by_slug(self, slug: str) -> Article:
        """The article a related link means; KeyError if there is none."""
        return {article.slug: article for article in self.articles}[slug]

    def _show(self, template: str, *, kind: str, **values: object) -> Response:
        text = self._templates.get_template(template).render(articles=self.articles, **values)
        return page(text, kind=kind, modified=self.changed)

    def _front(self, request: Request) -> Response:
        if "rest_route" in request.query:
            return self.rest.answer(request.query["rest_route"].rstrip("/"), request.query)
        number = request.query.get("p", "")
        for article in self.articles:
            if str(article.id) == number:
                return moved(self.link(article))
        return self._missing() if number else self._list(self.articles, 1, heading="Berita Terbaru", prefix="/")

    def _feed(self, request: Request) -> Response:
        paged = request.query.get("paged", "1")
        number = int(paged) if paged.isdecimal() else 1
        shown = self.articles[(number - 1) * IN_THE_FEED :][:IN_THE_FEED] if number else []
        if not shown:
            return self._missing()
        items = [(article, Markup(self.content(article))) for article in shown]
        return self._show("feed.xml", kind=RSS, items=items)

    def _term(self, taxonomy: str, slug: str, number: int) -> Response:
        shown = [
            article
            for article in self.articles
            if slug in {self.slug(term) for term in ([article.category] if taxonomy == "category" else article.tags)}
        ]
        return self._list(shown, number, heading=slug.replace("-", " ").title(), prefix=f"/{taxonomy}/{slug}/")

    def _list(self, articles: list[Article], number: int, *, heading: str, prefix: str) -> Response:
        shown = articles[(number - 1) * ON_A_PAGE :][:ON_A_PAGE] if number else []
        if not shown:
            return self._missing()
        last = -(-len(articles) // ON_A_PAGE)
        text = self._templates.get_template("list.html").render(
            shown=shown, heading=heading, prefix=prefix, number=number, last=last
        )
        return page(text, modified=self.changed)

    def _article(self, path: str, number: int) -> Response:
        article = next((article for article in self.articles if self.path_of(article) == path), None)
        if article is None:
            return self._missing()
        pages = article.pages
        if not 1 <= number <= len(pages):
            return moved(self.link(article))
        others = [other for other in self.articles if other is not article]
        text = self._templates.get_template("post.html").render(
            article=article, blocks=pages[number - 1], number=number, last=len(pages), others=others
        )
        return page(text, modified=article.modified)

    def _missing(self) -> Response:
        return page(self._templates.get_template("404.html").render(), status=404)
