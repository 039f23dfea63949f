"""WordPress with all doors open: REST, a feed of few items with more under `?paged=`, `/yyyy/mm/dd/slug/`.

Its search finds parts of words. A sticky post of last year stands first on the front page; pictures have pages of
their own below their article's address; a static page speaks of neutrality all day long.
"""

from __future__ import annotations

import re

from tests.replica.kinds import rest
from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.kinds.story import Story
from tests.replica.reply import RSS, XML, Request, Response, moved

TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8">{{ top }}
<title>{% block judul %}{{ site.title }}{% endblock %}</title>
<link rel="alternate" type="application/rss+xml" title="Feed" href="{{ site.base }}/feed/">
<link rel="https://api.w.org/" href="{{ site.base }}/wp-json/">{% block kepala %}{% endblock %}</head><body>{{ banner }}
<header id="masthead"><a href="{{ site.base }}/pedoman-netralitas-asn/">Pedoman Netralitas ASN</a></header>
<div id="primary">{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</div>
<aside class="widget-area"><h3>Pos-pos Terbaru</h3><ul>{% for other in site.latest %}
<li><a href="{{ site.link(other) }}">{{ other.title }}</a></li>{% endfor %}</ul></aside></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }} - {{ site.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}">
<link rel="shortlink" href="{{ site.base }}/?p={{ story.id }}"><meta property="og:title" content="{{ story.title }}">
<meta property="article:published_time" content="{{ story.published.isoformat() }}">{% endblock %}
{% block isi %}<article class="post-{{ story.id }} type-{{ story.type }} hentry">
<h1 class="entry-title">{{ story.title }}</h1><time class="entry-date" datetime="{{ story.published.isoformat() }}">
{{ story.published | day }}</time><div class="entry-content">
{% if story.status == "password" %}<form class="post-password-form"><p>Konten ini dilindungi kata sandi.</p></form>
{% else %}{% include "content" %}{% endif %}</div>
<span class="tags-links">{% for tag in story.tags %}<a href="{{ site.base }}/tag/x/">{{ tag }}</a> {% endfor %}</span>
</article>{% if story.comment %}<ol class="comment-list"><li>{{ story.comment }}</li></ol>{% endif %}{% endblock %}""",
    "content": """{% for block in story.blocks %}{% if block.kind == "related" %}
<div class="wp-baca">Baca juga: <a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}</a></div>
{% else %}<p>{% if loop.first and story.dateline %}<strong>{{ story.dateline }}, {{ site.title }}</strong> &#8211;
{% endif %}{{ block.text }}</p>{% endif %}{% endfor %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<article class="hentry">
<h2 class="entry-title"><a href="{{ site.link(story) }}">{{ story.title }}</a></h2></article>
{% endfor %}{% endblock %}""",
    "feed": """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{{ site.title }}</title>
<link>{{ site.base }}</link><description>{{ notice }}</description>{% for story in shown %}
<item><title>{{ story.title }}</title><link>{{ site.link(story) }}</link>
<pubDate>{{ story.published | rfc822 }}</pubDate><guid isPermaLink="false">{{ site.base }}/?p={{ story.id }}</guid>
<description>{{ "" if story.status == "password" else story.teaser }}</description></item>{% endfor %}
</channel></rss>""",
    "sitemap": """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for story in shown %}
<url><loc>{{ site.link(story) }}</loc></url>{% endfor %}</urlset>""",
}


class WordPress(Outlet):
    """The site; see the module."""

    name = "tepianmahakam-fiktif"
    title = "TepianMahakam-FIKTIF.com"
    templates = TEMPLATES
    rules = "User-agent: *\nDisallow: /wp-admin/\n\nSitemap: {base}/wp-sitemap-posts-post-1.xml\n"

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        path, query = request.path, request.query
        if path.startswith("/wp-json/"):
            return rest.answer(path.removeprefix("/wp-json"), query, self.stories, self.link, self.content)
        if path == "/" and "p" in query:
            return self.moved_to(self.by_id(query["p"]))
        if path == "/feed/":
            shown = sheet(self.stories, whole(query.get("paged")), 4)
            return self.show("feed", kind=RSS, shown=shown, status=200 if shown else 404)
        if path == "/wp-sitemap-posts-post-1.xml":
            return self.show("sitemap", kind=XML, shown=self.stories)
        if found := re.fullmatch(r"/(?:page/(\d+)/)?", path):
            shown = sheet(self.stories, whole(found[1]), 5)
            sticky = [story for story in self.stories if story.sticky and story not in shown]
            return self.show("list", shown=sticky + shown) if shown else self.missing()
        story = next((s for s in self._stories.values() if path in (s.at, s.at.rstrip("/"))), None)
        if story is None or story.status == "draft":
            return self.missing()
        return self.read(story) if path.endswith("/") else moved(self.link(story))

    def content(self, story: Story) -> str:
        """The text as REST gives it."""
        related = {block.text: self.by_id(block.text) for block in story.blocks if block.kind == "related"}
        return self._environment.get_template("content").render(story=story, related=related)
