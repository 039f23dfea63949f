"""Antara-like: `/berita/ID/slug`, where the number decides and any slug answers; a feed of the newest items alone.

robots.txt closes `/search`, which is where older items are; the index `/terkini?page=N` is open, and hands out
addresses with the slug of an older headline. The header bears the day of the visit, the article's own day stands at
the end of it, and the crawl-delay is a number with a fraction.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.reply import RSS, Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html><head>{{ top }}<meta charset="utf-8"><title>{% block judul %}{{ site.title }}
{% endblock %}</title>{% block kepala %}{% endblock %}</head><body>{{ banner }}<div class="topbar">
Sabtu, 7 Desember 2024</div><section class="wrap">{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</section>
<aside class="wrapp__list"><h5>Terpopuler</h5>{% for other in site.latest %}<div class="card__post__title"><h6>
<a href="{{ site.link(other) }}">{{ other.title }}</a></h6></div>{% endfor %}</aside></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} - {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}">
<meta property="article:published_time" content="{{ story.published.isoformat() }}">{% endblock %}
{% block isi %}<h1 class="wrap__article-detail-title">{{ story.title }}</h1>
<div class="wrap__article-detail-content post-content">{% for block in story.blocks %}{% if block.kind == "related" %}
<span class="baca-juga">Baca juga: <a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a>
</span>{% else %}<p>{% if loop.first and story.dateline %}{{ story.dateline }} (BARITO) - {% endif %}{{ block.text }}
</p>
{% endif %}{% endfor %}<p class="text-muted mt-2 small">Pewarta: {{ story.author }}<br>COPYRIGHT BARITO FIKTIF 2024</p>
</div><ul class="list-inline-item mr-2"><li>{{ story.seen | day }} {{ story.seen | clock }}</li></ul>
<ul class="blog-tags">{% for tag in story.tags %}<li>id {{ tag }}</li>{% endfor %}</ul>{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<div class="card__post-list"><h2 class="h5">
<a href="{{ site.base }}/berita/{{ story.id }}/{{ "perbarui-" if loop.index == 2 }}{{ story.slug }}">
{{ story.title }}</a></h2><span>{{ story.seen | day }}</span></div>{% endfor %}{% endblock %}""",
    "feed": """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{{ site.title }}</title>
<link>{{ site.base }}</link><description>{{ notice }}</description>{% for story in shown %}<item>
<title><![CDATA[{{ story.title | safe }}]]></title><link>{{ site.link(story) }}</link>
<pubDate>{{ story.published | rfc822 }}</pubDate></item>{% endfor %}</channel></rss>""",
}


class Antara(Outlet):
    """The site; see the module."""

    name = "kantorberitabarito-fiktif"
    title = "Kantor Berita Barito FIKTIF"
    templates = TEMPLATES
    rules = "User-agent: *\nCrawl-delay: 0.01\nDisallow: /search\n"

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path, query = request.path, request.query
        if path == "/rss/terkini.xml":
            return self.show("feed", kind=RSS, shown=self.stories[:3])
        if path == "/terkini":
            return self.show("list", shown=sheet(self.stories, whole(query.get("page")), 4))
        if path == "/search":
            wanted = query.get("q", "").lower()
            found = [story for story in self.stories if wanted in story.words]
            return self.show("list", shown=sheet(found, whole(query.get("page")), 4))
        if found_id := re.fullmatch(r"/berita/(\d+)/[a-z0-9-]+", path):
            return self.read(self.by_id(found_id[1]))
        return self.missing()
