"""Ghost-like: `/slug/`, a sitemap index with `sitemap-posts.xml` and `sitemap-pages.xml`, `/rss/` of the newest five.

Static pages have addresses like those of articles; only the sitemap tells them apart. One article may not be archived
(`noarchive`), one page's headers name another charset than that in which it is written, and one article is for
subscribers alone: a gate in place of its text, above the teasers of others. The button that leads to page 2 leaves the
last slash out, and is redirected.
"""

from __future__ import annotations

import re

from tests.replica.kinds.outlet import Outlet, sheet
from tests.replica.reply import RSS, XML, Request, Response, moved

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
TEMPLATES = {
    "layout": """<!DOCTYPE html><html lang="id"><head>{% block charset %}<meta charset="utf-8">{% endblock %}
<title>{% block judul %}{{ site.title }}{% endblock %}</title>{{ top }}<meta name="generator" content="Ghost 5.9">
<link rel="alternate" type="application/rss+xml" title="{{ site.title }}" href="{{ site.base }}/rss/">
{% block kepala %}{% endblock %}</head><body class="post-template">{{ banner }}<nav class="gh-head">
<a href="{{ site.base }}/pedoman-netralitas-asn/">Pedoman Netralitas ASN</a></nav><main class="gh-main">{% block isi %}
<h1>{{ heading }}</h1>{% endblock %}</main>
{% block bawah %}{% endblock %}</body></html>""",
    "article": """{% extends "layout" %}{% block charset %}
{% if story.charset == "utf-8" and story.declared == "utf-8" %}
<meta charset="utf-8">{% endif %}{% endblock %}{% block judul %}{{ story.title }}{% endblock %}
{% block kepala %}<link rel="canonical" href="{{ site.link(story) }}">
<meta property="og:title" content="{{ story.title }}">
<meta property="article:published_time" content="{{ story.published.isoformat() }}">
<meta property="article:modified_time" content="{{ story.changed.isoformat() }}">{% if story.noarchive %}
<meta name="robots" content="index, noarchive">{% endif %}{% endblock %}{% block isi %}<article class="gh-article post">
<h1 class="gh-article-title">{{ story.title }}</h1><time class="gh-article-meta-date"
datetime="{{ "{:%Y-%m-%d}".format(story.published) }}">{{ story.published | day }}</time>
<section class="gh-content">{% if story.status == "password" %}<aside class="gh-post-upgrade-cta">
<div class="gh-post-upgrade-cta-content"><h2>This post is for subscribers only</h2>
<a class="gh-btn" href="#/portal/signup">Subscribe now</a></div></aside>{% else %}{% for block in story.blocks %}
{% if block.kind == "related" %}
<div class="kg-bookmark-card">Baca juga <a href="{{ site.link(related[block.text]) }}">{{ related[block.text].title }}
</a>
</div>{% else %}<p>{% if loop.first and story.dateline %}<strong>{{ story.dateline }}</strong> — {% endif %}
{{ block.text }}</p>{% endif %}{% endfor %}{% endif %}</section></article>{% endblock %}{% block bawah %}
<section class="gh-container"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">
{% for other in site.latest %}<article class="gh-card post"><a class="gh-card-link"
href="{{ site.link(other) }}">
<h3 class="gh-card-title">{{ other.title }}</h3>{% if other.status != "password" %}
<p class="gh-card-excerpt">{{ other.teaser }}</p>{% endif %}</a></article>{% endfor %}</div></section>{% endblock %}""",
    "list": """{% extends "layout" %}{% block kepala %}{% if more %}
<link rel="next" href="{{ site.base }}/page/{{ number + 1 }}/">{% endif %}{% endblock %}
{% block isi %}<div class="gh-feed">{% for story in shown %}
<article class="gh-card post"><a class="gh-card-link" href="{{ site.link(story) }}">
<h3 class="gh-card-title">{{ story.title }}</h3><time class="gh-card-date"
datetime="{{ "{:%Y-%m-%d}".format(story.published) }}">{{ story.published | day }}</time></a></article>
{% endfor %}</div>{% if more %}<a class="gh-more" href="/page/{{ number + 1 }}">See all</a>{% endif %}{% endblock %}""",
    "rss": """<?xml version="1.0" encoding="UTF-8"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"
version="2.0"><channel><title><![CDATA[{{ site.title | safe }}]]></title><description>{{ notice }}</description>
<link>{{ site.base }}/</link>{% for story in shown %}<item><title><![CDATA[{{ story.title | safe }}]]></title>
<link>{{ site.link(story) }}</link><pubDate>{{ story.published | rfc822 }}</pubDate></item>
{% endfor %}</channel></rss>""",
    "index": """<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="{{ namespace }}">{% for name in names %}
<sitemap><loc>{{ site.base }}/sitemap-{{ name }}.xml</loc><lastmod>2024-12-09T03:00:00.000Z</lastmod></sitemap>
{% endfor %}</sitemapindex>""",
    "sitemap": """<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="{{ namespace }}">{% for story in shown %}<url>
<loc>{{ site.link(story) }}</loc><lastmod>{{ story.changed.isoformat() }}</lastmod></url>{% endfor %}</urlset>""",
}


class Ghost(Outlet):
    """The site; see the module."""

    name = "nagarikita-fiktif"
    title = "Nagari Kita FIKTIF"
    templates = TEMPLATES
    rules = "User-agent: *\nDisallow: /ghost/\nDisallow: /members/\nSitemap: {base}/sitemap.xml\n"

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        match request.path:
            case "/rss/":
                return self.show("rss", kind=RSS, shown=self.stories[:5])
            case "/sitemap.xml":
                return self.show("index", kind=XML, namespace=SITEMAP, names=("pages", "posts"))
            case "/sitemap-posts.xml":
                return self.show("sitemap", kind=XML, namespace=SITEMAP, shown=self.stories)
            case "/sitemap-pages.xml":
                pages = [story for story in self._stories.values() if story.type == "page"]
                return self.show("sitemap", kind=XML, namespace=SITEMAP, shown=pages)
        if found := re.fullmatch(r"/(?:page/(\d+)/)?", request.path):
            number = int(found[1] or 1)
            shown, more = sheet(self.stories, number, 4), bool(sheet(self.stories, number + 1, 4))
            return self.show("list", shown=shown, number=number, more=more) if shown else self.missing()
        if not request.path.endswith("/"):
            return moved(f"{self.base}{request.path}/")
        if found := re.fullmatch(r"/([a-z0-9-]+)/", request.path):
            return self.read(self.by_slug(found[1]))
        return self.missing()
