"""Blogger-like: `/yyyy/mm/slug.html`, mobile twins under `?m=1`, feeds `/feeds/posts/default` as Atom and as JSON.

Feeds are asked by `start-index` and `max-results` and know when a post was edited; `q` searches. A label cloud and a
static page `/p/...html` hold the words of the topic; paragraphs are parted by breaks, one article's lines too.
"""

from __future__ import annotations

import re
from typing import Any

from tests.replica.kinds.outlet import Outlet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import Request, Response, as_json

ATOM = "application/atom+xml; charset=UTF-8"
TEMPLATES = {
    "layout": """<!DOCTYPE html><html dir="ltr"><head>
<meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/>
{{ top }}
<link rel="alternate" type="application/atom+xml" href="{{ site.base }}/feeds/posts/default"/>
<title>{% block judul %}{{ site.title }}{% endblock %}</title>
{% block kepala %}{% endblock %}</head><body>
{{ banner }}
<div class="main section">{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</div>

<div class="widget Label">
<h2>Label</h2>{% for n in range(1, 12) %}<a href="/search/label/{{ n }}">netralitas ASN Pilkada {{ 2013 + n }}</a>
{% endfor %}<a href="/p/pedoman-netralitas-asn.html">Pedoman</a></div><div class="widget BlogArchive">
{% for other in site.latest %}<li><a href="{{ site.link(other) }}?m=1">{{ other.title }}</a></li>{% endfor %}</div>
</body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} - {{ site.title }}{% endblock %}
{% block kepala %}<link href="{{ site.link(story) }}" rel="canonical"/>
<meta content="{{ story.title }}" property="og:title"/>{% endblock %}{% block isi %}<div class="post hentry">
<h3 class="post-title entry-title">{{ story.title }}</h3><abbr class="published" itemprop="datePublished"
title="{{ story.published.isoformat() }}">{{ story.published | day }}</abbr>
<div class="post-body entry-content">{% if story.dateline %}{{ story.dateline }} - {% endif %}
{% for block in story.blocks %}{% if block.kind == "related" %}<div class="bacajuga">BACA JUGA:
<a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a></div>{% else %}
{% if "hard line breaks" in story.traps %}{% for line in (block.text | wordwrap(60)).splitlines() %}
{{ line }}<br/>
{% endfor %}{% else %}{{ block.text }}{% endif %}<br/><br/>{% endif %}{% endfor %}</div></div>
{% if story.comment %}<div class="comments"><p>{{ story.comment }}</p></div>
{% endif %}{% endblock %}""",
    "atom": """<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'
xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/'><title type='text'>{{ site.title }}</title>
<subtitle>{{ notice }}</subtitle><openSearch:totalResults>{{ total }}</openSearch:totalResults>{% for story in shown %}
<entry><id>tag:blogger.com,1999:blog-1.post-{{ story.id }}</id><published>{{ story.published.isoformat() }}</published>
<updated>{{ story.changed.isoformat() }}</updated><title type='text'>{{ story.title }}</title>
<link rel='replies' type='text/html' href='{{ site.link(story) }}#comment-form'/>
<link rel='alternate' type='text/html' href='{{ site.link(story) }}'/></entry>{% endfor %}</feed>""",
}


class Blogger(Outlet):
    """The site; see the module."""

    name = "kabarflobamora-fiktif"
    title = "Kabar Flobamora FIKTIF"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        if request.path == "/feeds/posts/default":
            return self._feed(request)
        if request.path == "/":
            return self.show("layout", heading=self.title)
        if found := re.fullmatch(r"/(?:\d{4}/\d{2}|p)/([a-z0-9-]+)\.html", request.path):
            return self.read(self.by_slug(found[1]))
        return self.missing()

    def _feed(self, request: Request) -> Response:
        start, most = whole(request.query.get("start-index")), whole(request.query.get("max-results"), 25)
        words = request.query.get("q", "").lower().split()
        found = [story for story in self.stories if all(word in story.words for word in words)]
        shown = found[start - 1 :][:most]
        if request.query.get("alt") == "json":
            entries = [self._entry(story) for story in shown]
            return as_json({"version": "1.0", "feed": {"title": {"$t": self.title}, "entry": entries}})
        return self.show("atom", kind=ATOM, shown=shown, total=len(found))

    def _entry(self, story: Story) -> dict[str, Any]:
        return {
            "id": {"$t": f"tag:blogger.com,1999:blog-1.post-{story.id}"},
            "published": {"$t": story.published.isoformat()},
            "updated": {"$t": story.changed.isoformat()},
            "title": {"type": "text", "$t": story.title},
            "link": [{"rel": "alternate", "type": "text/html", "href": self.link(story), "title": story.title}],
        }
