"""Kompas-like: `/read/yyyy/mm/dd/id/slug`, where any tail after the id answers; whole articles by `?page=all`.

No feed: `/rss` is a 404 page whose body is a feed of last year. The index is asked by day, `/indeks?date=yyyy-mm-dd`,
and repeats stories under other tails. One article's JSON-LD is that of another.
"""

from __future__ import annotations

import json
import re

from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import RSS, Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>{% block judul %}{{ site.title }}
{% endblock %}</title>{{ top }}{% block kepala %}{% endblock %}</head><body>{{ banner }}<main>{% block isi %}
<h1>{{ heading }}</h1>{% endblock %}</main><div class="mostList">{% for other in site.latest %}<div class="mostItem">
<a href="{{ site.link(other) }}">{{ other.title }}</a></div>{% endfor %}</div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} Halaman all{% endblock %}{% block kepala %}
<link rel="canonical" href="{{ site.link(story) }}"><meta property="og:title" content="{{ story.title }}">
<script type="application/ld+json">{{ about | safe }}</script>{% endblock %}
{% block isi %}<h1 class="read__title">{{ story.title }}</h1><div class="read__time">{{ site.title }} -
{{ "{:%d/%m/%Y, %H:%M}".format(story.seen) }} WIB</div><div class="read__content">{% for block in blocks %}
{% if block.kind == "related" %}<div class="inject-baca-juga">(Baca juga:
<a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a>)</div>{% else %}
<p>{% if loop.first and story.dateline %}<strong>{{ story.dateline }}, {{ site.title }} - </strong>{% endif %}
{{ block.text }}</p>{% endif %}{% endfor %}</div>{% if last > 1 %}<div class="paging__wrap">
<a href="?page=2">2</a> <a href="?page=all">Tampilkan Semua</a></div>{% endif %}
<ul class="tag__article__wrap">{% for tag in story.tags %}<li>{{ tag }}</li>{% endfor %}</ul>{% endblock %}""",
    "index": """{% extends "layout" %}{% block isi %}{% for story in shown %}<div class="articleItem">
<a class="article-link" href="{{ site.base }}{{ site.tailed(story, number) }}">
<h2 class="articleTitle">{{ story.title }}
</h2></a><div class="articlePost-date">{{ "{:%d/%m/%Y}".format(story.published) }}</div></div>
{% endfor %}{% endblock %}""",
    "feed": """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{{ site.title }}</title><item>
<title>Kabar tahun lalu</title><link>{{ site.base }}/read/2023/05/06/100/kabar-tahun-lalu</link>
<pubDate>Sat, 06 May 2023 01:00:00 +0000</pubDate></item></channel></rss>""",
}


class Kompas(Outlet):
    """The site; see the module."""

    name = "harianarus-fiktif"
    title = "HARIANARUS-FIKTIF.com"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path, query = request.path, request.query
        if path == "/rss":
            return self.show("feed", kind=RSS, status=404)
        if path == "/indeks":
            day, number = query.get("date", ""), whole(query.get("page"))
            shown = [story for story in self.stories if day in ("", f"{story.published:%Y-%m-%d}")]
            return self.show("index", shown=sheet(shown, number, 5) or shown[-1:], number=number)
        if found := re.fullmatch(r"/read/\d{4}/\d{2}/\d{2}/(\d+)(/.*)?", path):
            return self._article(self.by_id(found[1]), query.get("page", "1"))
        return self.missing()

    def tailed(self, story: Story, number: int) -> str:
        """The path of a story on page `number` of the index; where a story stands again, its tail is another."""
        return story.at if number < 2 else f"{story.at}-halaman-{number}"

    def _article(self, story: Story | None, asked: str) -> Response:
        if story is None:
            return self.missing()
        about = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": story.json_ld_title or story.title,
            "datePublished": (story.json_ld or story.published).isoformat(),
            "dateModified": story.changed.isoformat(),
        }
        last = len(story.pages)
        blocks = story.blocks if asked == "all" else story.pages[min(whole(asked), last) - 1]
        return self.read(story, about=json.dumps(about), blocks=blocks, last=last)
