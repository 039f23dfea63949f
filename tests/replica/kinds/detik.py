"""Detik-like: one host whose channels are paths, `/jatim/berita/d-ID/slug`; the whole text by `?single=1`.

The index of a channel is dated, `/jatim/indeks?page=N&date=mm/dd/yyyy`, and without a date gives all. A story of two
rubrics stands in it twice, with the same number and another path. Past its end the index repeats its last page.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import Request, Response

SHORT = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>{% block judul %}{{ site.title }}
{% endblock %}</title>{% block kepala %}{% endblock %}{{ top }}</head><body>{{ banner }}<div class="column-8">
{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</div><div class="column-4 box cb-mostpop">
{% for other in site.latest %}
<article class="list-content__item"><a class="media__link" href="{{ site.link(other) }}">{{ other.title }}</a></article>
{% endfor %}</div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }}{% endblock %}{% block kepala %}
<link rel="canonical" href="{{ site.link(story) }}">
<meta name="publishdate" content="{{ story.published.isoformat() }}">
{% endblock %}{% block isi %}<article class="detail"><h1 class="detail__title">{{ story.title }}</h1>
<div class="detail__date">{{ site.short(story) }}</div><div class="detail__body-text itp_bodycontent">
{% for block in blocks %}{% if block.kind == "related" %}<table class="linksisip"><tr><td>Baca juga:
<a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a></td></tr></table>{% else %}
<p>{% if loop.first and story.dateline %}<strong>{{ story.dateline }}</strong> - {% endif %}{{ block.text }}</p>
<div class="para_caption">SCROLL TO CONTINUE WITH CONTENT</div>{% endif %}{% endfor %}</div>
{% if more %}<div class="detail__long-nav"><a href="?page=2">Selanjutnya</a> <a href="?single=1">Lihat semua</a></div>
{% endif %}<div class="nav">{% for tag in story.tags %}<a class="nav__item">{{ tag }}</a>{% endfor %}</div></article>
{% endblock %}""",
    "index": """{% extends "layout" %}{% block isi %}{% for path, story in rows %}<article class="list-content__item">
<h3 class="media__title"><a class="media__link" href="{{ site.base }}{{ path }}">{{ story.title }}</a></h3>
<div class="media__date"><span title="{{ site.short(story) }}">{{ loop.index }} jam yang lalu</span></div></article>
{% endfor %}{% endblock %}""",
}


class Detik(Outlet):
    """The site; see the module."""

    name = "kilatcom-fiktif"
    title = "kilatCom FIKTIF"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path, query = request.path, request.query
        if found := re.fullmatch(r"/(jatim|jateng)/indeks", path):
            return self._index(found[1], query.get("date", ""), whole(query.get("page")))
        if found := re.fullmatch(r"/(?:jatim|jateng)/[a-z]+/d-(\d+)/[a-z0-9-]+", path):
            story = self.by_id(found[1])
            if story is None:
                return self.missing()
            all_at_once = query.get("single") == "1"
            blocks = story.blocks if all_at_once else story.pages[min(whole(query.get("page")), len(story.pages)) - 1]
            return self.read(story, blocks=blocks, more=not all_at_once and len(story.pages) > 1)
        return self.missing()

    def short(self, story: Story) -> str:
        """`Selasa, 13 Okt 2020 16:03 WIB`, without the day of the week."""
        return f"{story.seen.day} {SHORT[story.seen.month - 1]} {story.seen:%Y %H:%M} WIB"

    def _index(self, channel: str, day: str, number: int) -> Response:
        stories = [s for s in self.stories if s.section == channel and day in ("", f"{s.published:%m/%d/%Y}")]
        last = max(1, -(-len(stories) // 4))
        rows = []
        for story in sheet(stories, min(number, last), 4):
            rows.append((story.at, story))
            rows += [(f"/{channel}/{rubric}/d-{story.id}/{story.slug}", story) for rubric in story.sections]
        return self.show("index", rows=rows)
