"""RMOL-like: `/rubrik/read/yyyy/mm/dd/id/slug`; listings by tag, `/tag/kata/page/N`, and `/indeksberita`.

Headlines inside the body change with every fetch, so that no two answers are alike and there are no validators. The
feed is no XML: an ampersand stands bare in its first title, and its end is missing.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import RSS, Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html><head><title>{% block judul %}{{ site.title }}{% endblock %}</title>{{ top }}
<meta charset="utf-8">{% block kepala %}{% endblock %}</head><body>{{ banner }}<div class="col-lg-8">{% block isi %}
<h1>{{ heading }}</h1>{% endblock %}</div><div class="col-lg-4 populer"><h4>Populer</h4>{% for other in site.latest %}
<p><a href="{{ site.link(other) }}">{{ other.title }}</a> {{ other.published | day | upper }}</p>{% endfor %}</div>
</body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }}{% endblock %}{% block kepala %}
<meta property="og:title" content="{{ story.title }}">
<meta property="article:published_time" content="{{ story.published.isoformat() }}">
<link rel="canonical" href="{{ site.link(story) }}">{% endblock %}{% block isi %}
<p class="meta">{{ story.seen | day | upper }} | {{ story.seen | clock }} | LAPORAN: {{ story.author | upper }}</p>
<h1 class="post-title">{{ story.title }}</h1><div class="post-content">{% for block in story.blocks %}
{% if block.kind == "related" %}<p class="baca">Baca Juga: <a href="{{ site.link(related[block.text]) }}">
{{ related[block.text].title }}</a></p>{% else %}<p>{{ block.text }}</p>{% endif %}
{% if loop.first %}<div class="terkait"><ul>{% for other in site.turning() %}<li>
<a href="{{ site.link(other) }}">{{ other.title }}</a></li>{% endfor %}</ul></div>{% endif %}{% endfor %}</div>
<div class="tags">{% for tag in story.tags %}<a href="{{ site.base }}/tag/{{ tag | replace(" ", "-") }}">{{ tag }}</a>
{% endfor %}</div>{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<div class="card card-horizontal">
<h5 class="card-title"><a href="{{ site.link(story) }}">{{ story.title }}</a></h5>
<span class="tgl">{{ story.seen | day }}</span></div>{% endfor %}{% endblock %}""",
}


class Rmol(Outlet):
    """The site; see the module."""

    name = "porosbatanghari-fiktif"
    title = "POROS BATANGHARI FIKTIF"
    templates = TEMPLATES
    _turn = 0

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path = request.path
        if path == "/rss":
            items = "".join(f"<item><title>Jalan & jembatan</title><link>{self.link(s)}</link>" for s in self.stories)
            return Response(f"<rss version='2.0'><channel>{items}".encode(), RSS)
        if path == "/indeksberita":
            return self.show("list", shown=self.stories[:4])
        if found := re.fullmatch(r"/tag/([a-z-]+)(?:/page/(\d+))?", path):
            tagged = [story for story in self.stories if found[1].replace("-", " ") in story.tags]
            shown = sheet(tagged, whole(found[2]), 2)
            return self.show("list", shown=shown) if shown else self.missing()
        if found := re.fullmatch(r"/[a-z]+/read/\d{4}/\d{2}/\d{2}/(\d+)/[a-z0-9-]+", path):
            response = self.read(self.by_id(found[1]))
            return Response(response.body, response.content_type, response.status, response.headers)
        return self.missing()

    def turning(self) -> list[Story]:
        """Two headlines, others each time."""
        self._turn += 1
        at = self._turn % len(self.stories)
        return (self.stories[at:] + self.stories[:at])[:2]
