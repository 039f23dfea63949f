"""Invented outlets for measuring crawls: each a sitemap and pages as large as those of real ones, the same every time.

A page is 30 to 60 kB of HTML, packed to about a quarter: most of it is furniture that all pages of the outlet share,
then an article of invented words, and links to others.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

OUTLETS = 16
"""As many networks as a crawl asks at once."""

SINCE = datetime(2024, 10, 1, tzinfo=UTC)
_SYLLABLES = "ba ber da di gan ha in ka lah ma men nya pa per ra sa ta tu wa ya"
_SITEMAP = (
    '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
)
_PAGE = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title} - {host}</title>
<meta name="robots" content="index, follow, max-image-preview:large"><link rel="canonical" href="{address}">
<link rel="shortlink" href="/?p={number}"><meta property="article:published_time" content="{published}">
{head}</head><body>{top}<article class="post"><h1>{title}</h1><time datetime="{published}">{published}</time>
<div class="entry-content">{paragraphs}</div></article><aside><ul>{links}</ul></aside>{bottom}</body></html>"""


def hosts() -> list[str]:
    """The outlets, each a network of its own."""
    return [f"kabar{n:02}-fiktif.localhost" for n in range(OUTLETS)]


def addresses(pages: int, port: int) -> list[str]:
    """Addresses of so many articles in all, one of each outlet in turn."""
    return [_address(hosts()[n % OUTLETS], port, n // OUTLETS) for n in range(pages)]


def contents(pages: int, port: int) -> Iterator[tuple[str, str, str]]:
    """Address, media type and text of everything there is to ask: robots.txt, sitemaps, articles."""
    for k, host in enumerate(hosts()):
        random = Random(host)
        words = _words(random)
        furniture = _furniture(random, words)
        articles = [_address(host, port, n) for n in range(len(range(k, pages, OUTLETS)))]
        yield f"http://{host}:{port}/robots.txt", "text/plain", "User-agent: *\nDisallow: /wp-admin/\n"
        listed = (f"<url><loc>{at}</loc><lastmod>{_moment(n)}</lastmod></url>" for n, at in enumerate(articles))
        yield f"http://{host}:{port}/sitemap.xml", "application/xml", _SITEMAP.format("".join(listed))
        for n, at in enumerate(articles):
            yield at, "text/html; charset=UTF-8", _page(host, n, articles, words, furniture)


def _page(host: str, n: int, articles: list[str], words: list[str], furniture: dict[str, str]) -> str:
    random = Random(f"{host} {n}")
    links = (f'<li><a href="{other}">{_some(random, words, 9)}</a></li>' for other in random.choices(articles, k=30))
    paragraphs = (f"<p>{_some(random, words, random.randrange(20, 60))}.</p>" for _ in range(random.randrange(8, 20)))
    return _PAGE.format(
        host=host,
        number=n,
        title=_some(random, words, 8),
        address=articles[n],
        published=_moment(n),
        paragraphs="\n".join(paragraphs),
        links="\n".join(links),
        **furniture,
    )


def _furniture(random: Random, words: list[str]) -> dict[str, str]:
    styles = (f".{word}-{n}{{margin:{n}px;color:#{random.randrange(1 << 24):06x}}}" for n, word in enumerate(words))
    items = (f'<li class="menu-item menu-item-{n}"><a href="/{word}/">{word}</a></li>' for n, word in enumerate(words))
    some = words[: random.randrange(20, len(words))]
    script = "".join(f'window.{word}=window.{word}||{{"id":{random.random()},"on":true}};' for word in some)
    menu = "\n".join(items)
    return {
        "head": "<style>" + "\n".join(styles) + f"</style><script>{script}</script>",
        "top": f"<header><nav><ul>{menu}</ul></nav></header>",
        "bottom": f"<footer><ul>{menu}</ul><p>{_some(random, words, 80)}</p></footer><script>{script}</script>",
    }


def _words(random: Random) -> list[str]:
    return ["".join(random.choices(_SYLLABLES.split(), k=random.randrange(2, 5))) for _ in range(130)]


def _some(random: Random, words: list[str], count: int) -> str:
    return " ".join(random.choices(words, k=count))


def _address(host: str, port: int, n: int) -> str:
    return f"http://{host}:{port}/berita/{n}/camat-di-desa-{zlib.crc32(host.encode()) % 97}-hadiri-rapat-ke-{n}/"


def _moment(n: int) -> str:
    return (SINCE + timedelta(days=1, minutes=7 * n)).isoformat()
