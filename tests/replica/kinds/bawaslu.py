"""Bawaslu-like: an official site on Drupal. The listing `/berita?page=N` counts from 0; a page past the end is empty.

Bodies that were carried over from an older system hold the two letters `\\n` where a paragraph ends. Fifteen items a
day come at once, since the public relations office uploads in bulk: their `<time>` is that of the upload.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, sheet
from tests.replica.reply import Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id" dir="ltr"><head><meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />{{ top }}
<title>{% block judul %}{{ site.title }}{% endblock %}</title>{% block kepala %}{% endblock %}</head><body>{{ banner }}
<a href="#main" class="visually-hidden">Lompat ke isi utama</a><main id="main">{% block isi %}<h1>{{ heading }}</h1>
{% endblock %}</main><div class="block-views-blockberita-terbaru">{% for other in site.latest %}<div class="judul">
<a href="{{ other.at }}">{{ other.title }}</a></div>{% endfor %}</div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} | {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}" />{% endblock %}{% block isi %}
<article class="node node--type-berita"><h1><span class="field--name-title">{{ story.title }}</span></h1>
<span>|</span><time datetime="{{ story.published.isoformat() }}">{{ story.published | day }}</time>
<div class="field--name-body">{% if "literal newlines" in story.traps %}<p>{{ story.dateline }}, Badan Pengawas Pemilu –
{% for block in story.blocks %}{{ block.text }}\\n\\n{% endfor %}</p>{% else %}{% for block in story.blocks %}
<p>{% if loop.first %}{{ story.dateline }}, Badan Pengawas Pemilu – {% endif %}{{ block.text }}</p>{% endfor %}
{% endif %}
</div><div class="field--name-field-tags">{% for tag in story.tags %}<a href="/tag/{{ loop.index }}">{{ tag }}</a>
{% endfor %}</div></article>{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}<div class="views-element-container">{% for story in shown %}
<div class="berita-baris views-row"><div class="views-field-title"><a href="{{ story.at }}">{{ story.title }}</a></div>
<div class="views-field-created"><time datetime="{{ story.published.isoformat() }}">{{ story.published | day }}</time>
</div></div>{% endfor %}</div><ul class="pager__items"><li><a href="?page={{ number + 1 }}">››</a></li></ul>
{% endblock %}""",
}


class Bawaslu(Outlet):
    """The site; see the module."""

    name = "bawaslu-danau-fiktif"
    title = "Bawaslu Danau FIKTIF"
    templates = TEMPLATES
    rules = "User-agent: *\nDisallow: /core/\nDisallow: /search/\nDisallow: /user/login\n"

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path, asked = request.path, request.query.get("page", "0")
        if path == "/berita":
            number = int(asked) if asked.isdecimal() else 0
            return self.show("list", shown=sheet(self.stories, number + 1, 3), number=number)
        if found := re.fullmatch(r"/node/(\d+)", path):
            return self.moved_to(self.by_id(found[1]))
        if found := re.fullmatch(r"(?:/index\.php)?/berita/([a-z0-9-]+)", path):
            return self.read(self.by_slug(found[1]))
        return self.missing()
