"""WordPress with plain permalinks: everything is a query, `/?p=ID`, `/?rest_route=`, `/?feed=rss2`, `/?paged=N`.

Pictures are `/?attachment_id=ID`, static pages `/?page_id=ID`; long articles go on under `&page=2`.
"""

from __future__ import annotations

from tests.replica.kinds import rest
from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import RSS, Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{% block judul %}{{ site.title }}
{% endblock %}</title>{{ top }}{% block kepala %}{% endblock %}</head><body class="blog">{{ banner }}<div id="content">
{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</div><div id="sidebar"><h2>Artikel Terbaru</h2>
{% for other in site.latest %}<p><a href="/?p={{ other.id }}">{{ other.title }}</a></p>{% endfor %}
<a href="/?page_id=2">Tentang netralitas ASN</a></div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} | {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}">
<meta property="article:published_time" content="{{ story.published.isoformat() }}">{% endblock %}
{% block isi %}<div class="post" id="post-{{ story.id }}"><h2 class="posttitle">{{ story.title }}</h2>
<p class="postmeta">{{ story.published | day }}</p><div class="entry">{{ content | safe }}</div>
{% if last > 1 %}<p class="pagelink">Halaman: {% for n in range(1, last + 1) %}
<a href="/?p={{ story.id }}{{ "&page=" ~ n if n > 1 }}">{{ n }}</a>{% endfor %}</p>{% endif %}</div>{% endblock %}""",
    "content": """{% for block in blocks %}{% if block.kind == "paragraph" %}<p>{% if loop.first and story.dateline and
first %}{{ story.dateline }}: {% endif %}{{ block.text }}</p>{% endif %}{% endfor %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<div class="post"><h2>
<a href="/?p={{ story.id }}" rel="bookmark">{{ story.title }}</a></h2></div>{% endfor %}{% endblock %}""",
    "feed": """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{{ site.title }}</title>
<link>{{ site.base }}</link><description>{{ notice }}</description>{% for story in shown %}<item>
<title>{{ story.title }}</title><link>{{ site.link(story) }}</link><pubDate>{{ story.published | rfc822 }}</pubDate>
</item>{% endfor %}</channel></rss>""",
}


class WordPressQuery(Outlet):
    """The site; see the module."""

    name = "kabarmusi-fiktif"
    title = "Kabar Musi FIKTIF"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path; all but the front page are 404."""
        query = request.query
        if request.path != "/":
            return self.missing()
        if "rest_route" in query:
            return rest.answer(query["rest_route"], query, self.stories, self.link, self._whole)
        if number := query.get("p") or query.get("attachment_id") or query.get("page_id"):
            return self._article(self.by_id(number), whole(query.get("page")))
        shown = sheet(self.stories, whole(query.get("paged")), 4)
        if query.get("feed") == "rss2":
            return self.show("feed", kind=RSS, shown=shown, status=200 if shown else 404)
        return self.show("list", shown=shown) if shown else self.missing()

    def _article(self, story: Story | None, number: int) -> Response:
        if story is None or number > len(story.pages):
            return self.missing()
        content = self.show("content", story=story, blocks=story.pages[number - 1], first=number == 1)
        return self.read(story, content=content.body.decode(), last=len(story.pages))

    def _whole(self, story: Story) -> str:
        return self.show("content", story=story, blocks=story.blocks, first=True).body.decode()
