"""Pages that list articles: an index, the front page, a search, a tag."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote_plus, urlsplit

from crawler.discovery.candidate import Candidate
from crawler.discovery.listing import parse
from crawler.fetch import Answer
from crawler.probing.asking import Asking, path_of
from crawler.probing.findings import Findings, WayFound
from crawler.probing.look import Link, Look, look
from crawler.probing.pager import Pager, find_pager
from crawler.probing.rows import Rows, find_rows
from crawler.urls import canonical
from crawler.ways import Listing

MOST_PAGES = 3
USUAL = ("/indeks", "/berita")
"""Asked only where the front page leads to no index."""
_TERM = "netralitas ASN"
_TAG = "netralitas-asn"
_NAMES = re.compile(r"^/(?:index\.php/)?(?:indeks|index|berita|terkini|terbaru|news|artikel|arsip|latest)[a-z-]*/?$")
_WORDS = re.compile(
    r"^(?:indeks|index|berita|terkini|terbaru|berita terbaru|berita terkini|arsip|semua berita)\b", re.I
)
_TAGS = re.compile(r"^(/(?:[a-z]+/)?(?:tag|tags|topik|topic))/[^/]+(/?)$")


async def find_lists(asking: Asking, findings: Findings, front: Look | None, given: str) -> None:
    """The first page that lists articles and goes on, else the longest list; then search and tags."""
    places = _places(front, given)
    found: list[tuple[bool, int, WayFound]] = []
    for place in places:
        answer = await asking.page(place)
        if answer is None:
            if place not in USUAL or asking.why(place) != "answered 404":
                findings.missing.append(f"list of articles at {place}: {asking.why(place)}")
            continue
        page = look(answer.text, answer.url, findings.site.host)
        way = await _list(asking, findings, answer, page, where=_where(place, given, front))
        if way is not None:
            found.append((way.far, len(way.candidates), way))
            if way.far:
                break
    if found:
        findings.ways.append(max(found, key=lambda each: each[:2])[2])
    else:
        findings.missing.append(f"list of articles: no repeated rows on {', '.join(places) or 'any page'}")
    await _search(asking, findings, front)
    await _tag(asking, findings, front)


def _places(front: Look | None, given: str) -> list[str]:
    """The pages to look at: what was given, what the menu calls an index, the front page last."""
    links = front.links if front else ()
    named = [link for link in links if not link.is_headline and _is_index(link)]
    named.sort(key=lambda link: "inde" not in link.path)
    paths = [given, *(path_of(link.href) for link in named)]
    places = [path for path in dict.fromkeys(paths) if path != "/" and "{" not in path][: MOST_PAGES - 1]
    return [*(places or USUAL), "/"] if front else places or list(USUAL)


def _is_index(link: Link) -> bool:
    path = urlsplit(link.path).path
    return bool(_NAMES.match(path) or (_WORDS.match(link.text) and path.count("/") <= 3 and path != "/"))


def _where(place: str, given: str, front: Look | None) -> str:
    if place == "/":
        return "on the front page"
    if place == given:
        return "on the page that was given"
    linked = {path_of(link.href) for link in (front.links if front else ())}
    return "linked on the front page" if place in linked else "found at a usual place"


async def _list(asking: Asking, findings: Findings, answer: Answer, page: Look, where: str) -> WayFound | None:
    lists = find_rows(page, findings.site.tz)
    if not lists:
        return None
    pager = find_pager(answer.text, answer.url)
    second = await asking.page(pager.second) if pager else None
    if pager is not None and second is None:
        findings.missing.append(f"page 2 of the list, {path_of(pager.second)}: {asking.why(pager.second)}")
    going_on = [rows for rows in lists if second is not None and _goes_on(findings, second, rows)]
    rows = (going_on or lists)[0]
    pager = pager if going_on else None
    entry = _entry(pager.url if pager else _plain(path_of(answer.url)), rows, pager)
    candidates = _candidates(entry, answer, findings)
    if len(candidates) < len(rows.addresses):
        return None
    dated = sum(candidate.hint.published is not None for candidate in candidates)
    note = f"{where}: {len(candidates)} rows (a guess, look at it), {dated} dated; "
    note += f"page 2 is {path_of(pager.second)}" if pager else "no further page found"
    return WayFound({"listing": entry}, note, candidates, far=pager is not None)


def _entry(url: str, rows: Rows, pager: Pager | None) -> dict[str, Any]:
    counting = (
        {name: value for name, value in (("first", pager.first), ("step", pager.step)) if value != 1} if pager else {}
    )
    parts = {name: value for name, value in (("link", rows.link), ("date", rows.date)) if value not in ("a", None)}
    return {"url": url, **counting, "item": rows.item, **parts}


def _plain(path: str) -> str:
    return path.replace("{", "%7B").replace("}", "%7D")


def _candidates(entry: dict[str, Any], answer: Answer, findings: Findings) -> list[Candidate]:
    return parse(answer.text, answer.url, Listing.model_validate(entry), findings.site, datetime.now(UTC))


def _goes_on(findings: Findings, second: Answer, rows: Rows) -> bool:
    """Whether page 2 has rows of its own: what stands beside a list is the same on all its pages."""
    way = Listing(url="/", item=rows.item, link=rows.link)
    others = parse(second.text, second.url, way, findings.site, datetime.now(UTC))
    return bool({canonical(each.address) for each in others} - {*rows.addresses, None})


async def _search(asking: Asking, findings: Findings, front: Look | None) -> None:
    form = front.search if front else None
    if form is None and front is not None and front.looks_like_wordpress:
        form = "/?s={q}"
    if form is None:
        findings.missing.append("search: no form on the front page that could be used")
        return
    place = form.format(q=quote_plus(_TERM))
    answer = await asking.page(place)
    if answer is None:
        findings.missing.append(f"search at {form}: {asking.why(place)}")
        return
    lists = find_rows(look(answer.text, answer.url, findings.site.host), findings.site.tz)
    if not lists:
        findings.missing.append(f"search at {form}: answers, but no rows were found for {_TERM!r}")
        return
    shown = {link.address for link in (front.links if front else ())}
    rows = next((rows for rows in lists if not set(rows.addresses) <= shown), None)
    if rows is None:
        findings.missing.append(f"search at {form}: it lists what the front page lists, whatever is searched")
        return
    entry = _entry(form, rows, None)
    candidates = _candidates(entry, answer, findings)
    note = f"search form of the front page: {len(candidates)} rows for {_TERM!r} (a guess, look at it)"
    findings.searches.append(WayFound({"listing": entry}, note, candidates))


async def _tag(asking: Asking, findings: Findings, front: Look | None) -> None:
    found = next((match for link in (front.links if front else ()) if (match := _TAGS.match(link.path))), None)
    if found is None:
        findings.missing.append("tag pages: no link to any on the front page")
        return
    place = f"{found[1]}/{_TAG}{found[2]}"
    answer = await asking.page(place)
    why = "answers" if answer else asking.why(place)
    findings.also.append(f"tag pages {found[1]}/...: {place} {why}")
