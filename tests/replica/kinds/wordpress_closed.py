"""WordPress behind a plugin that closes REST (401): what is left is the feed, three items at a time, `/rubrik/slug/`,
and the search of that feed, which finds parts of words as that of REST does.

Past its last page the feed is a 404 whose body is a whole, empty RSS document. The front page links to some posts by
`/?p=ID`, which redirects, and keeps a sticky post of last year on top.
"""

from __future__ import annotations

import re

from tests.replica.kinds import rest
from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.reply import RSS, Request, Response

TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id"><head>{{ top }}<meta charset="UTF-8"><title>{% block judul %}
{{ site.title }}{% endblock %}</title><link rel="alternate" type="application/rss+xml" href="{{ site.base }}/feed/">
{% block kepala %}{% endblock %}</head><body class="jnews">{{ banner }}
<div class="jeg_main">{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</div>
<div class="jeg_sidebar"><h3>Terpopuler</h3>{% for other in site.latest %}<div class="jeg_postblock">
<a href="{{ site.link(other) }}">{{ other.title }}</a></div>{% endfor %}</div></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }}{% endblock %}{% block kepala %}
<meta property="og:title" content="{{ story.title }}"><meta property="og:url" content="{{ site.link(story) }}">
<meta property="article:published_time" content="{{ story.published.isoformat() }}">{% endblock %}
{% block isi %}<h1 class="jeg_post_title">{{ story.title }}</h1><div class="jeg_meta_date">{{ story.seen | day }}</div>
<div class="content-inner">{% for block in story.blocks %}{% if block.kind == "related" %}
<div class="jnews_inline_related_post"><h4>BacaJuga</h4><a href="{{ site.link(related[block.text]) }}">
{{ related[block.text].title }}</a></div>{% else %}<p>{% if loop.first and story.dateline %}{{ story.dateline }} –
{% endif %}{{ block.text }}</p>{% endif %}{% endfor %}<div class="jeg_post_tags"><span>Tags:</span>
{% for tag in story.tags %}
<a href="{{ site.base }}/tag/{{ loop.index }}/">{{ tag }}</a>{% endfor %}</div></div>
<div class="jeg_comments">{{ story.comment }}</div>{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<article class="jeg_post">
<h3 class="jeg_post_title"><a href="{{ site.base }}/?p={{ story.id }}">{{ story.title }}</a></h3>
<time datetime="{{ story.published.isoformat() }}">{{ story.published | day }}</time></article>
{% endfor %}{% endblock %}""",
    "feed": """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{{ site.title }}</title>
<link>{{ site.base }}</link><description>{{ notice }}</description>{% for story in shown %}<item>
<title>{{ story.title }}</title><link>{{ site.link(story) }}</link><pubDate>{{ story.published | rfc822 }}</pubDate>
</item>{% endfor %}</channel></rss>""",
}


class WordPressClosed(Outlet):
    """The site; see the module."""

    name = "lenterakapuas-fiktif"
    title = "LenteraKapuas FIKTIF"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path, query = request.path, request.query
        if path.startswith("/wp-json/"):
            return rest.error("rest_not_logged_in", 401)
        if path == "/" and "p" in query:
            return self.moved_to(self.by_id(query["p"]))
        if path == "/feed/":
            words = query.get("s", "").lower().split()
            hits = [story for story in self.stories if all(word in story.words for word in words)]
            number = whole(query.get("paged"))
            shown = sheet(hits, number, 3)
            return self.show("feed", kind=RSS, shown=shown, status=200 if shown or number == 1 else 404)
        if found := re.fullmatch(r"/(?:page/(\d+)/)?", path):
            shown = sheet(self.stories, whole(found[1]), 4)
            sticky = [story for story in self.stories if story.sticky and story not in shown]
            return self.show("list", shown=sticky + shown) if shown else self.missing()
        if found := re.fullmatch(r"/[a-z]+/([a-z0-9-]+)/", path):
            return self.read(self.by_slug(found[1]))
        return self.missing()
