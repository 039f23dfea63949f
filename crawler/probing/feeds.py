"""The feeds of a site: those that its front page links to, else the usual places; and whether they have pages."""

from __future__ import annotations

from datetime import datetime
from statistics import median
from urllib.parse import urlsplit

from crawler.discovery.candidate import Candidate
from crawler.discovery.feed import parse
from crawler.fetch import Answer
from crawler.pages import with_form
from crawler.probing.asking import Asking, path_of
from crawler.probing.findings import Findings, WayFound, is_foreign
from crawler.probing.look import Look
from crawler.probing.rest import NONSENSE, TERM

USUAL = ("/feed/", "/rss", "/rss.xml", "/feeds/posts/default", "/atom.xml", "/feed.json")
OF_QUERIES = "/?feed=rss2"
BLOGGER = "/feeds/posts/default"
_BLOGGER_PAGES = f"{BLOGGER}?alt=json&max-results=50"
MOST_LINKED = 3
_WHOLE_WORDS = 120


async def find_feeds(asking: Asking, findings: Findings, front: Look | None) -> None:
    """The feed with most items; of the usual places the first that has any."""
    linked = [address for address in (front.feeds if front else ()) if not is_foreign(findings.site, address)]
    foreign = [address for address in (front.feeds if front else ()) if is_foreign(findings.site, address)]
    findings.missing += [f"the linked feed {address} lies on another host" for address in foreign[:2]]
    if any(urlsplit(address).path.startswith(BLOGGER) for address in linked):
        linked = [BLOGGER]
    found: list[tuple[str, Answer, list[Candidate]]] = []
    for address in linked[:MOST_LINKED]:
        found += await _read(asking, findings, address, linked=True)
    paths = {path_of(asking.address(address)) for address in linked}
    queries = front is not None and front.looks_like_wordpress
    for place in [*([OF_QUERIES] if queries and "/?feed=" not in " ".join(paths) else []), *USUAL]:
        if found:
            break
        if place not in paths:
            found += await _read(asking, findings, place, linked=False)
    if not found:
        findings.missing.append(f"feeds: none linked that works, none at {', '.join(USUAL)}")
        return
    address, answer, entries = max(found, key=lambda each: len(each[2]))
    path = path_of(answer.url).replace("{", "%7B").replace("}", "%7D")
    if urlsplit(path).path.startswith(BLOGGER) and await _as_blogger(asking, findings):
        return
    pages = await _pages(asking, findings, path, entries)
    entry = {"feed": {"url": path} | ({"pages": pages} if pages else {})}
    where = "linked on the front page" if address in linked else "found at a usual place"
    note = f"{where}: {_describe(answer, entries)}" + ("; has pages" if pages else "")
    findings.ways.append(WayFound(entry, note, entries, trusted=True, far=pages is not None))
    if pages and front is not None and front.looks_like_wordpress and not findings.has_rest:
        await _search(asking, findings, path)


async def _search(asking: Asking, findings: Findings, path: str) -> None:
    """The feed of a search, which WordPress has where nobody took it away; sorted by date, not by relevance."""
    form = with_form(path, "?s={q}&orderby=date")
    answers = [await asking.page(form.format(q=word)) for word in (TERM, NONSENSE)]
    try:
        found, none = (parse(answer.body, answer.url, findings.site.tz) if answer else [] for answer in answers)
    except ValueError:
        return
    if not found or none:
        findings.missing.append(f"search of the feed at {form}: {'it gives all' if none else 'it gives nothing'}")
        return
    entry = {"feed": {"url": form, "pages": "?paged={n}"}}
    note = f"the feed of a search: {len(found)} items for {TERM!r}, none for nonsense"
    findings.searches.append(WayFound(entry, note, found, trusted=True))


async def _read(
    asking: Asking, findings: Findings, address: str, *, linked: bool
) -> list[tuple[str, Answer, list[Candidate]]]:
    answer = await asking.page(address)
    path = path_of(asking.address(address))
    why = ""
    if answer is None:
        why = asking.why(address)
    else:
        try:
            entries = parse(answer.body, answer.url, findings.site.tz)
        except ValueError as problem:
            why, entries = str(problem), []
        if entries:
            return [(address, answer, entries)]
        why = why or "a feed without items"
    if linked or why != "answered 404":
        findings.missing.append(f"feed at {path}: {why}")
    return []


async def _pages(asking: Asking, findings: Findings, path: str, entries: list[Candidate]) -> str | None:
    """`?paged={n}` if page 2 of a WordPress feed has other items."""
    if not (urlsplit(path).path.rstrip("/").endswith("/feed") or "feed=" in path):
        return None
    second = with_form(path, "?paged=2")
    answer = await asking.page(second)
    try:
        others = parse(answer.body, answer.url, findings.site.tz) if answer else []
    except ValueError:
        others = []
    if others and not {entry.address for entry in entries} & {entry.address for entry in others}:
        return "?paged={n}"
    findings.missing.append(f"pages of the feed: {second} {'has the same items' if others else 'has none'}")
    return None


async def _as_blogger(asking: Asking, findings: Findings) -> bool:
    """Blogger's own JSON, fifty entries a page."""
    answer = await asking.page(_BLOGGER_PAGES)
    second = await asking.page(f"{_BLOGGER_PAGES}&start-index=2") if answer else None
    try:
        first = parse(answer.body, answer.url, findings.site.tz) if answer else []
        moved = parse(second.body, second.url, findings.site.tz) if second else []
    except ValueError:
        return False
    if answer is None or len(first) < 2 or not moved or moved[0].address != first[1].address:
        return False
    entry = {"feed": {"url": _BLOGGER_PAGES, "pages": "&start-index={start}"}}
    note = f"Blogger: {_describe(answer, first)}; has pages"
    findings.ways.append(WayFound(entry, note, first, trusted=True, far=True))
    return True


def _describe(answer: Answer, entries: list[Candidate]) -> str:
    body = answer.body.lstrip()[:2000].lower()
    kind = "JSON" if body.startswith((b"{", b"[")) else "Atom" if b"<feed" in body else "RSS"
    days: list[datetime] = [entry.hint.published for entry in entries if entry.hint.published]
    reach = f"back to {min(days):%Y-%m-%d}" if days else "without dates"
    words = median(len((entry.hint.summary or "").split()) for entry in entries)
    texts = "whole texts" if words >= _WHOLE_WORDS else "summaries" if words else "titles alone"
    return f"{kind}, {len(entries)} items {reach}, {texts}"
