"""Promedia-like: `/rubrik/ID/slug` with a long number, the rest of an article under `?page=2`, search by `/search?q=`.

One article is dated years ahead, and stays on top of the index for it; another is a page that demands cookies.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.reply import Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{% block judul %}{{ site.title }}
{% endblock %}</title>{{ top }}{% block kepala %}{% endblock %}</head><body>{{ banner }}<div class="main">
{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</div><aside class="side"><h3>Terkini</h3>
{% for other in site.latest %}
<a class="side__link" href="{{ site.link(other) }}">{{ other.title }}</a>{% endfor %}</aside></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} - {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}"><meta itemprop="datePublished"
content="{{ story.published.isoformat() }}">{% endblock %}{% block isi %}<h1 class="read__title">{{ story.title }}</h1>
<div class="read__info__date">{{ story.seen | day }} | {{ story.seen | clock }}</div><article class="read__content">
{% for block in blocks %}{% if block.kind == "related" %}<p class="read__others"><strong>Baca Juga:
<a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a></strong></p>{% else %}
<p>{% if loop.first and story.dateline and number == 1 %}{{ story.dateline }}, {{ site.title }} -- {% endif %}
{{ block.text }}</p>{% endif %}{% endfor %}</article>{% if last > 1 %}<div class="paging paging--article">
{% for n in range(1, last + 1) %}<a class="paging__link" href="{{ site.link(story) }}?page={{ n }}">{{ n }}</a>
{% endfor %}</div>{% endif %}<ul class="tag__list">{% for tag in story.tags %}<li>{{ tag }}</li>{% endfor %}</ul>
<div class="komentar">{{ story.comment }}</div>{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<div class="latest__item">
<h2 class="latest__title"><a class="latest__link" href="{{ site.link(story) }}">{{ story.title }}</a></h2>
<date class="latest__date" datetime="{{ story.published.isoformat() }}">{{ story.seen | day }}</date></div>{% endfor %}
{% endblock %}""",
}


class Promedia(Outlet):
    """The site; see the module."""

    name = "ayopesisir-fiktif"
    title = "Ayo Pesisir FIKTIF"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        number = whole(request.query.get("page"))
        if request.path == "/search":
            words = request.query.get("q", "").lower().split()
            found = [story for story in self.stories if all(word in story.words for word in words)]
            return self.show("list", shown=sheet(found, number, 3))
        if request.path == "/indeks-berita":
            return self.show("list", shown=sheet(self.stories, number, 3))
        if named := re.fullmatch(r"/[a-z-]+/(\d{8,14})/[a-z0-9-]+", request.path):
            story = self.by_id(named[1])
            if story is None or not 1 <= number <= len(story.pages):
                return self.missing()
            return self.read(story, blocks=story.pages[number - 1], number=number, last=len(story.pages))
        return self.missing()
