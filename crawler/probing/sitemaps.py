"""The sitemaps of a site: those that robots.txt names, else the usual places."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from crawler.discovery.candidate import Candidate, without_false_edits
from crawler.discovery.sitemap import choose
from crawler.discovery.sitemap_xml import Child, parse
from crawler.discovery.window import Window
from crawler.probing.asking import Asking, path_of
from crawler.probing.findings import Findings, WayFound, is_foreign
from crawler.ways import Sitemap

USUAL = ("/sitemap.xml", "/sitemap_index.xml", "/sitemap-news.xml", "/news-sitemap.xml")
MOST = 4
MOST_ENTRIES = 200
_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_POSTS = re.compile(r"posts-post-|/post-sitemap|/sitemap-posts")
"""Names of sitemaps that hold articles alone: those of WordPress, of its plugins for search engines, of Ghost."""

_Read = tuple[str, list[Candidate], list[Child], bool]


async def find_sitemaps(asking: Asking, findings: Findings, named: list[str]) -> None:
    """At most one news sitemap and one other."""
    own = [address for address in dict.fromkeys(named) if not is_foreign(findings.site, address)]
    own.sort(key=lambda address: "news" not in address)
    where = "named in robots.txt" if own else "found at a usual place"
    news: _Read | None = None
    other: _Read | None = None
    for address in own[:MOST] or USUAL:
        if (news and other) or (other and not own and "news" not in address):
            continue
        read = await _read(asking, findings, address, told=bool(own))
        if read is None:
            continue
        if read[3]:
            news = news or read
        else:
            other = other or read
    if other and not news:
        child = next((child for child in other[2] if "news" in child.address.rsplit("/", 1)[-1]), None)
        read = await _read(asking, findings, child.address, told=True) if child else None
        news = read if read and read[3] else None
    if news:
        _add(findings, news, f"{where}: news sitemap", trusted=True)
    else:
        findings.missing.append("news sitemap: none")
    if other:
        await _other(asking, findings, other, where)
    elif not news:
        findings.missing.append(f"sitemap: none named in robots.txt, none at {', '.join(USUAL)}")


async def _read(asking: Asking, findings: Findings, address: str, *, told: bool) -> _Read | None:
    answer = await asking.page(address)
    path = path_of(asking.address(address))
    try:
        entries, children = parse(answer.body, answer.url, findings.site.tz) if answer else ([], [])
    except ValueError as problem:
        findings.missing.append(f"sitemap at {path}: {problem}")
        return None
    if answer is None:
        if told or asking.why(address) != "answered 404":
            findings.missing.append(f"sitemap at {path}: {asking.why(address)}")
        return None
    is_news = b"sitemap-news" in answer.body or any(entry.hint.published for entry in entries)
    if not entries and not children and not is_news:
        findings.missing.append(f"sitemap at {path}: it is empty, or none")
        return None
    return path_of(answer.url), entries, children, is_news


async def _other(asking: Asking, findings: Findings, read: _Read, where: str) -> None:
    """A plain sitemap, or an index, of which the youngest child is looked at."""
    path, entries, children, _ = read
    if not children:
        _add(findings, read, f"{where}: sitemap", trusted=_POSTS.search(path) is not None)
        return
    window = Window(since=_EVER, now=datetime.now(UTC))
    chosen = choose(children, Sitemap(url=path), window)
    below = await _read(asking, findings, chosen[0].address, told=True) if chosen else None
    dated = sum(child.modified is not None for child in children)
    note = f"{where}: index of {len(children)}, {dated} with lastmod, {len(chosen)} of articles"
    if below is None or not below[1]:
        findings.also.append(f"sitemap {path} ({note}; the youngest holds nothing that could be read)")
        return
    trusted = not entries and _POSTS.search(below[0]) is not None
    _add(findings, (path, entries + below[1], [], False), f"{note}; the youngest", trusted=trusted)


def _add(findings: Findings, read: _Read, what: str, *, trusted: bool) -> None:
    path, entries, _, is_news = read
    path = path.replace("{", "%7B").replace("}", "%7D")
    dated = sum(_time(entry) is not None for entry in entries)
    edits = findings.look is not None and findings.look.generator.startswith("Ghost") and trusted and not is_news
    entry = {"sitemap": {"url": path} | ({"news": True} if is_news else {}) | ({"edits": True} if edits else {})}
    note = f"{what} of {len(entries)} addresses, {dated} with a time"
    youngest = sorted(without_false_edits(entries), key=lambda entry: _time(entry) or _EVER, reverse=True)
    findings.ways.append(WayFound(entry, note, youngest[:MOST_ENTRIES], trusted=trusted))


def _time(entry: Candidate) -> datetime | None:
    return entry.hint.published or entry.hint.modified
