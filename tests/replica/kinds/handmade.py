"""A site written by hand: tables, `berita.php?id=N`, no feed, no sitemap, no metadata, dates as words.

`index.php?hal=N` never ends: past its last page it gives that page again, its links with another `sesi=` each time, so
that no address is seen twice. A static page is `halaman.php?isi=...`; some pages are in windows-1252 and say utf-8.
"""

from __future__ import annotations

from tests.replica.kinds.outlet import Outlet, sheet, whole
from tests.replica.reply import Request, Response

TEMPLATES = {
    "layout": """<html><head>{{ top }}<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{% block judul %}{{ site.title }}{% endblock %}</title></head><body bgcolor="#ffffff">{{ banner }}
<table width="100%"><tr><td width="70%" class="tengah">{% block isi %}<h1>{{ heading }}</h1>{% endblock %}</td>
<td class="kanan"><b>Terbaru</b><br>{% for other in site.latest %}<a href="{{ other.at }}">{{ other.title }}</a><br>
{% endfor %}<a href="/halaman.php?isi=netralitas">Pedoman Netralitas ASN</a></td></tr></table></body></html>""",
    "article": """{% extends "layout" %}{% block judul %}{{ story.title }}{% endblock %}{% block isi %}
<font size="5" class="judul">{{ story.title }}</font><br><i class="tgl">{% if story.shown_as %}{{ story.shown_as }}
{% else %}{{ story.seen | day }}{% endif %}</i><br><div id="isi">{% for block in story.blocks %}
{% if block.kind == "related" %}<p class="baca">Baca juga: <a href="{{ related[block.text].at }}">
{{ related[block.text].title }}</a></p>{% else %}<p align="justify">{% if loop.first and story.dateline %}
<b>{{ story.dateline }}</b> - {% endif %}{{ block.text }}</p>{% endif %}{% endfor %}</div>
<div class="komentar">{{ story.comment }}</div>{% endblock %}""",
    "list": """{% extends "layout" %}{% block isi %}{% for story in shown %}<table class="baris"><tr><td>
<a class="judul" href="{{ story.at }}{% if number > last %}&amp;sesi={{ number }}{% endif %}">{{ story.title }}</a></td>
<td class="tgl">{{ story.seen | day }}</td></tr></table>{% endfor %}
<a href="/index.php?hal={{ number + 1 }}">Berikutnya</a>{% endblock %}""",
}


class Handmade(Outlet):
    """The site; see the module."""

    name = "gaungcendana-fiktif"
    title = "Gaung Cendana FIKTIF"
    templates = TEMPLATES

    def respond(self, request: Request) -> Response:
        """The response to any path."""
        query = request.query
        if request.path in ("/", "/index.php"):
            number = whole(query.get("hal"))
            last = -(-len(self.stories) // 4)
            return self.show("list", shown=sheet(self.stories, min(number, last), 4), number=number, last=last)
        if request.path == "/berita.php":
            return self.read(self.by_id(query.get("id", "")))
        if request.path == "/halaman.php":
            pages = (story for story in self._stories.values() if story.type == "page")
            return self.read(next((p for p in pages if p.at.endswith("=" + query.get("isi", "-"))), None))
        return self.missing()
