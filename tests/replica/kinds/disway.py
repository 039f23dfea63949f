"""Disway-like: `/read/id/slug`, long articles in parts by paragraph offset: `/15`, `/30` (here of fifteen lines each).

The date on a page can be wrong by months. Its feed answers 200 with nothing in it, so the index is all there is:
`/kategori/1/berita/30` by item offset too.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet
from tests.replica.kinds.story import Story
from tests.replica.reply import RSS, Request, Response

ITEMS = 15
TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">{{ top }}<title>{% block judul %}
{{ site.title }}{% endblock %}</title>{% block kepala %}{% endblock %}</head><body>{{ banner }}<section>{% block isi %}
<h1>{{ heading }}</h1>{% endblock %}</section><div class="sidebar-widget"><h3>Terpopuler</h3>
{% for other in site.latest %}<div class="media-left"><a href="{{ site.link(other) }}">{{ other.title }}</a></div>
{% endfor %}</div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} - {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}">{% endblock %}{% block isi %}
<h1 class="title-single">{{ story.title }}</h1><div class="date">{{ story.seen | day }}</div><div class="detail-post">
{% for block in blocks %}{% if block.kind == "related" %}<p class="baca">BACA JUGA:
<a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a></p>{% else %}
<p>{% if loop.first and story.dateline and not offset %}<strong>{{ story.dateline }}, {{ site.title }}</strong> -
{% endif %}{{ block.text }}</p>{% endif %}{% endfor %}</div>
<ul class="pagination">{% for at in offsets %}<li><a href="{{ site.link(story) }}{{ "/" ~ at if at }}">
{{ loop.index }}</a></li>{% endfor %}</ul><div class="tag">{% for tag in story.tags %}<a>{{ tag }}</a>{% endfor %}</div>
{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<div class="media"><div class="media-body">
<h2 class="media-heading"><a href="{{ site.link(story) }}">{{ story.title }}</a></h2>
<p class="date">{{ loop.index }} hari</p></div></div>{% endfor %}{% endblock %}""",
}


class Disway(Outlet):
    """The site; see the module."""

    name = "radarrinjani-fiktif"
    title = "radarrinjani-fiktif.id"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        if request.path == "/rss":
            return Response(b"", RSS)
        if found := re.fullmatch(r"/kategori/1/berita(?:/(\d+))?", request.path):
            at = int(found[1] or 0)
            return self.show("list", shown=self.stories[at : at + ITEMS])
        if found := re.fullmatch(r"/read/(\d+)/[a-z0-9-]+(?:/(\d+))?", request.path):
            return self._article(self.by_id(found[1]), int(found[2] or 0))
        return self.missing()

    def _article(self, story: Story | None, offset: int) -> Response:
        """Parts by `[halaman]`; the offset counts fifteen for each."""
        if story is None:
            return self.missing()
        number, last = offset // ITEMS, len(story.pages)
        if number >= last or offset % ITEMS:
            return self.missing()
        offsets = [at * ITEMS for at in range(last)] if last > 1 else []
        return self.read(story, blocks=story.pages[number], offset=offset, offsets=offsets)
