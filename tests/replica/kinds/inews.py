"""iNews-like: `/read/ID/slug`, the rest of an article under `/2`, `/3`; listings by tag, `/tag/kata?page=N`.

One article's pager goes on for ever: whatever number is asked, the last part comes with a link to the next. Another
article is nothing but a demand for cookies, as a redirect to itself.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html><head><meta charset="UTF-8">{{ top }}<title>{% block judul %}{{ site.title }}
{% endblock %}</title>{% block kepala %}{% endblock %}</head><body>{{ banner }}<div class="container">{% block isi %}
<h1>{{ heading }}</h1>{% endblock %}</div><div class="populerWrap"><h3>Terpopuler</h3>{% for other in site.latest %}
<a class="populerItem" href="{{ site.link(other) }}">{{ other.title }}</a>{% endfor %}</div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} - {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}">
<meta property="og:title" content="{{ story.title }}">{% endblock %}{% block isi %}
<h1 class="article__title">{{ story.title }}</h1><div class="createdAt">{{ story.seen | day }} -
{{ "{:%H:%M:%S}".format(story.seen) }} WIB</div><div class="contentArticle">{% for block in blocks %}
{% if block.kind == "related" %}<div class="bacajuga"><strong>Baca Juga</strong>
<a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a></div>{% else %}
<p>{% if loop.first and story.dateline and number == 1 %}<strong>{{ story.dateline }}, {{ site.title }}</strong> –
{% endif %}{{ block.text }}</p>{% endif %}{% endfor %}</div>{% if more %}<div class="pagination">
<a class="next" href="{{ site.link(story) }}/{{ number + 1 }}">Lanjut baca</a></div>{% endif %}
<div class="tagList">{% for tag in story.tags %}<a href="{{ site.base }}/tag/{{ tag | replace(" ", "-") }}">#{{ tag }}
</a>
{% endfor %}</div><p class="editor">Editor : {{ story.author }}</p>{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}<h1>Berita {{ tag }}</h1>{% for story in shown %}
<article class="cardArticle"><a href="{{ site.link(story) }}"><h3 class="cardTitle">{{ story.title }}</h3></a>
<div class="postTime">{{ loop.index }} hari lalu</div></article>{% endfor %}{% endblock %}""",
}


class INews(Outlet):
    """The site; see the module."""

    name = "suarapriangan-fiktif"
    title = "SuaraPriangan-FIKTIF.id"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        if found := re.fullmatch(r"/tag/([a-z-]+)", request.path):
            tag = found[1].replace("-", " ")
            tagged = [story for story in self.stories if tag in story.tags]
            return self.show("list", tag=tag, shown=sheet(tagged, whole(request.query.get("page")), 3))
        if found := re.fullmatch(r"/read/(\d+)/[a-z0-9-]+(?:/(\d+))?", request.path):
            return self._article(self.by_id(found[1]), whole(found[2]))
        return self.missing()

    def _article(self, story: Story | None, number: int) -> Response:
        if story is None:
            return self.missing()
        endless, last = "endless pager" in story.traps, len(story.pages)
        if number > last and not endless:
            return self.missing()
        blocks = story.pages[min(number, last) - 1]
        return self.read(story, blocks=blocks, number=number, more=endless or number < last)
