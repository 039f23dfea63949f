"""What a site that nobody has declared offers: asked politely, at most `REQUESTS` times, and told as findings.

The order is that of cost: robots.txt, the front page, the REST interface of WordPress, feeds, sitemaps, lists, then
`ARTICLES` articles. Nothing is kept. What is read in the articles, and what becomes of it all, is not decided here.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from protego import Protego
from pydantic import ValidationError

from crawler.fetch import Answer, Fetcher
from crawler.probing.addresses import pattern_of
from crawler.probing.asking import Asking, path_of
from crawler.probing.errand import Manner, run_errand
from crawler.probing.feeds import find_feeds
from crawler.probing.findings import Findings, Tried
from crawler.probing.lists import find_lists
from crawler.probing.look import Look, look
from crawler.probing.parts import charset_told, dates_told, neighbours_in, pages_in, text_css
from crawler.probing.rest import find_rest
from crawler.probing.sitemaps import find_sitemaps
from crawler.robots import delay_of
from crawler.site import Site
from crawler.urls import askable, canonical, is_loopback_host, path_and_query
from netral.errors import UsageError
from netral.records import Page

REQUESTS = 30
ARTICLES = 3
_SHOWN_RULES = 12


def target(written: str, provinces: list[str]) -> tuple[Site, str]:
    """The site and the path that an address (or a bare host) means; UsageError if it means none."""
    url = written if "://" in written else f"https://{written}"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as problem:
        raise UsageError(f"{written}: no address: {problem}") from None
    if parts.scheme not in ("http", "https") or parts.username or not parts.hostname:
        raise UsageError(f"{written}: expected an address such as https://kabar.example.id/")
    host = parts.hostname.removeprefix("www.")
    local = is_loopback_host(host)
    if not local and port not in (None, 80, 443):
        raise UsageError(f"{written}: port {port} is not asked")
    values = {
        "host": host,
        "name": host,
        "provinces": provinces,
        "www": parts.hostname != host,
        "port": port if local else None,
        "discovery": [{"feed": {"url": "/feed/"}}],
        "delay": 0.0 if local else 2.0,
    }
    try:
        return Site.model_validate(values), path_of(url)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        raise UsageError(f"{written}: {str(first['msg']).removeprefix('Value error, ')}") from None


def probe(site: Site, path: str, manner: Manner) -> Findings:
    """Ask `site` (from `target`) what it offers; `path` is a page of it that may be a list."""

    async def errand(fetcher: Fetcher) -> Findings:
        return await _probe(Asking(site, fetcher, site.port or manner.loopback_port), Findings(site), path)

    return run_errand(errand, [site], manner)


async def _probe(asking: Asking, findings: Findings, given: str) -> Findings:
    named = await _robots(asking, findings)
    front = await _front(asking, findings)
    if not asking.over:
        await find_rest(asking, findings, front)
        await find_feeds(asking, findings, front)
        await find_sitemaps(asking, findings, named)
        await find_lists(asking, findings, front, given)
    samples = findings.addresses()
    menu = [link.path for link in (front.links if front else ()) if not link.may_be_headline]
    findings.pattern = pattern_of(samples, [path for path in menu if not re.search(r"\d", path)])
    await _articles(asking, findings)
    findings.over = asking.over
    return findings


async def _robots(asking: Asking, findings: Findings) -> list[str]:
    """What robots.txt says: its delay, what it closes; gives the sitemaps it names."""
    answer = await asking.answer("/robots.txt")
    if answer is None or answer.status != 200:
        why = asking.why("/robots.txt") if answer is None else f"answered {answer.status}, so nothing is closed"
        findings.missing.append(f"robots.txt: {why}")
        return []
    rules = Protego.parse(answer.text)
    request = answer.response.request
    agent = (request.headers.get("User-Agent") or b"").decode() if request else ""
    delay = delay_of(rules, agent)
    if delay:
        findings.delay, findings.delay_note = delay, f"robots.txt asks for {delay:g} s"
    lines = (line.split("#")[0].strip() for line in answer.text.splitlines())
    closed = [line.partition(":")[2].strip() for line in lines if line.lower().startswith("disallow:")]
    shown = list(dict.fromkeys(path for path in closed if path))
    if shown:
        more = f" and {len(shown) - _SHOWN_RULES} more" if len(shown) > _SHOWN_RULES else ""
        findings.also.append(f"robots.txt closes, to one agent or all: {' '.join(shown[:_SHOWN_RULES])}{more}")
    return [str(address) for address in rules.sitemaps]


async def _front(asking: Asking, findings: Findings) -> Look | None:
    """The front page, with www. before the host if that is what answers."""
    answer = await asking.page("/")
    if answer is None and not asking.over and not asking.site.www and not asking.site.is_loopback:
        findings.missing.append(f"front page without www.: {asking.why('/')}")
        asking.site = asking.site.model_copy(update={"www": True})
        answer = await asking.page("/")
    if answer is None:
        moved = "; if that is where it moved, probe that" if "no host of this pipeline" in asking.why("/") else ""
        findings.missing.append(f"front page: {asking.why('/')}{moved}")
        return None
    www = (urlsplit(answer.url).hostname or "").startswith("www.")
    asking.site = asking.site.model_copy(update={"www": www})
    findings.site = asking.site
    findings.look = look(answer.text, answer.url, asking.site.host)
    return findings.look


async def _articles(asking: Asking, findings: Findings) -> None:
    """The first few articles of the best ways, of different forms where there are some."""
    site, chosen = findings.site, findings.chosen()
    tried: set[str] = set()
    for way in chosen + findings.searches:
        for candidate in way.candidates:
            url = canonical(candidate.address)
            if len(findings.tried) == ARTICLES or len(tried) == 2 * ARTICLES:
                return
            if url is None or url in tried or not findings.pattern or not _fits(findings, url):
                continue
            tried.add(url)
            address = askable(candidate.address, url)
            answer = await asking.page(address)
            if answer is None:
                findings.missing.append(f"article {path_and_query(url)}: {asking.why(address)}")
                continue
            page = Page(
                url=url,
                body=answer.body,
                site=site.host,
                final_url=answer.url,
                fetched_at=datetime.now(UTC),
                content_type=answer.content_type or "text/html",
                encoding=answer.charset,
                hint=candidate.hint,
            )
            findings.tried.append(_tried(page, answer, site))


def _fits(findings: Findings, url: str) -> bool:
    regex = findings.pattern.regex if findings.pattern else ""
    return urlsplit(url).hostname == findings.site.host and re.search(regex, path_and_query(url)) is not None


def _tried(page: Page, answer: Answer, site: Site) -> Tried:
    text, seen = answer.text, look(answer.text, answer.url, site.host)
    return Tried(
        page=page,
        dates=tuple(dates_told(text, path_and_query(page.url))),
        charset=charset_told(answer.body, answer.charset),
        fictional=seen.fictional,
        pages=pages_in(text, answer.url),
        neighbours=tuple(neighbours_in(seen, site.tz)),
        text=text_css(text),
    )
