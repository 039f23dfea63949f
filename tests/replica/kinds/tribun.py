"""Tribun-like: old addresses `/yyyy/mm/dd/slug`, since this autumn `/rubrik/ID/slug`; whole articles by `?page=all`.

A story of several sections answers under the address of each. Its feed is well-formed and empty; articles are in a
news sitemap and in an index by day, whose rows say `2 jam lalu` (two hours ago) and no more.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import RSS, XML, Request, Response

TEMPLATES = {
    "layout": """<!doctype html><html lang="id"><head><meta charset="utf-8"/>{{ top }}<title>{% block judul %}
{{ site.title }}{% endblock %}</title>{% block kepala %}{% endblock %}</head><body>{{ banner }}<div class="content">
{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</div><div class="fr w300"><b>Berita Populer</b>
{% for other in site.latest %}<h4><a href="{{ site.link(other) }}">{{ other.title }}</a></h4>{% endfor %}
</div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} - {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}"/>{% endblock %}
{% block isi %}<h1 id="arttitle">{{ story.title }}</h1><div class="grey bdr3">{{ story.seen | day }}
{{ story.seen | clock }}</div><div class="side-article txt-article">{% for block in blocks %}
{% if block.kind == "related" %}<p class="baca"><strong>Baca juga:
<a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a></strong></p>
{% else %}<p>{% if loop.first and story.dateline and current < 2 %}<strong>{{ site.title }}, {{ story.dateline }} -
</strong>{% endif %}{{ block.text }}</p>{% endif %}{% endfor %}</div>
{% if last > 1 %}<div class="paging">{% for n in range(1, last + 1) %}<a href="?page={{ n }}">{{ n }}</a> {% endfor %}
<a href="?page=all">Semua Halaman</a></div>{% endif %}
<div class="tagcloud">{% for tag in story.tags %}<h5>{{ tag }}</h5>{% endfor %}</div>{% endblock %}""",
    "index": """{% extends "layout" %}{% block isi %}<ul class="lsi">{% for address, story in rows %}<li class="ptb15">
<h3 class="f16 fbo"><a href="{{ site.base }}{{ address }}">{{ story.title }}</a></h3>
<time class="grey">{{ loop.index + 1 }} jam lalu</time></li>{% endfor %}</ul>
{% if more %}<div class="paging"><a href="?page={{ number + 1 }}">Berikutnya</a></div>{% endif %}{% endblock %}""",
    "feed": """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{{ site.title }}</title>
<link>{{ site.base }}</link><description>{{ notice }}</description></channel></rss>""",
    "sitemap": """<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{% for story in shown %}<url><loc>{{ site.link(story) }}
</loc>
<news:news><news:publication_date>{{ story.published.isoformat() }}</news:publication_date>
<news:title>{{ story.title }}</news:title></news:news><lastmod>{{ story.changed.isoformat() }}</lastmod>
</url>{% endfor %}</urlset>""",
}


class Tribun(Outlet):
    """The site; see the module."""

    name = "lintasmerapi-fiktif"
    title = "LINTASMERAPI-FIKTIF.COM"
    templates = TEMPLATES
    rules = "User-agent: *\nDisallow: /search\nSitemap: {base}/lokal/sitemap_news.xml\n"

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path, query = request.path, request.query
        if path == "/rss":
            return self.show("feed", kind=RSS)
        if path == "/lokal/sitemap_news.xml":
            return self.show("sitemap", kind=XML, shown=[story for story in self.stories if not story.sections])
        if path == "/index-news":
            return self._index(query.get("date", ""), whole(query.get("page")))
        story = None
        if found := re.fullmatch(r"/\d{4}/\d{2}/\d{2}/([a-z0-9-]+)", path):
            story = self.by_slug(found[1])
        elif found := re.fullmatch(r"/[a-z-]+/(\d+)/[a-z0-9-]+", path):
            story = self.by_id(found[1])
        if story is None:
            return self.missing()
        asked, last = query.get("page", "1"), len(story.pages)
        if asked == "all":
            return self.read(story, blocks=story.blocks, current=0, last=last)
        blocks = story.pages[min(whole(asked), last) - 1]
        return self.read(story, blocks=blocks, current=whole(asked), last=last)

    def _index(self, day: str, number: int) -> Response:
        """Six rows a page, of one day (`2024-10-2`, no zeros) or of all; one row for each section of a story."""
        rows: list[tuple[str, Story]] = []
        for story in self.stories:
            when = story.published
            if day in ("", f"{when.year}-{when.month}-{when.day}"):
                rows += [(address, story) for address in self._addresses(story)]
        shown = rows[(number - 1) * 6 :][:6] if number else []
        return self.show("index", rows=shown, number=number, more=number * 6 < len(rows))

    def _addresses(self, story: Story) -> list[str]:
        return [story.at, *(f"/{section}/{story.id}/{story.slug}" for section in story.sections)]
