"""`python -m benchmarks parse`: how long each step of reading an article takes, beside trafilatura on the same page.

The pages are those of the replica sites, each read `ROUNDS` times in turn by every step, so that whatever else the
machine does falls on all of them alike; of every page the fastest round counts. Ratios carry over to other machines,
milliseconds do not.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator, Sequence
from datetime import timedelta, timezone
from time import perf_counter

import trafilatura

from extract import engine
from extract.article import NoArticle, from_page
from extract.extractor import facts
from extract.reading import Reading
from extract.relevance import judge
from netral.records import Article, Page
from tests.replica.asking import get, paths_of
from tests.replica.server import serve

ROUNDS = 5
_WIB = timezone(timedelta(hours=7))


def main(options: Sequence[str]) -> None:
    """Print a table: the median over all pages in milliseconds, and as a multiple of trafilatura's."""
    argparse.ArgumentParser(prog="python -m benchmarks parse").parse_args(options)
    pages = list(_pages())
    times = [_times(page) for page in pages]
    base = statistics.median(page["trafilatura"] for page in times)
    print(f"{len(pages)} pages of the replica sites, the fastest of {ROUNDS} rounds each; median over the pages\n")
    print(f"{'step':32}{'ms':>8}{'× trafilatura':>16}")
    for step in times[0]:
        middle = statistics.median(page[step] for page in times)
        print(f"{step:32}{middle * 1000:8.2f}{middle / base:16.2f}")


def _pages() -> Iterator[Page]:
    with serve() as server:
        for site in server.sites:
            for path in paths_of(server, site.name):
                url = server.url_of(site.name) + path
                yield Page(url=url, site=site.name, body=get(server, site.name, path).text.encode())


def _times(page: Page) -> dict[str, float]:
    """Seconds of the fastest round of each step."""
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        for step, seconds in _round(page):
            best[step] = min(seconds, best.get(step, seconds))
    return best


def _round(page: Page) -> Iterator[tuple[str, float]]:
    begun = perf_counter()
    trafilatura.bare_extraction(page.body.decode(), with_metadata=True)
    yield "trafilatura", perf_counter() - begun
    begun = perf_counter()
    article = from_page(page, fallback_offset=_WIB)
    yield "page to article, cleaned", perf_counter() - begun
    if isinstance(article, NoArticle):
        raise SystemExit(f"{page.url}: {article.reason}")
    yield from _layers(article)
    begun = perf_counter()
    facts(article)
    yield "all facts as the night reads them", perf_counter() - begun


def _layers(article: Article) -> Iterator[tuple[str, float]]:
    begun = perf_counter()
    judge(article)
    yield "relevance", perf_counter() - begun
    reading = Reading(article)
    for name in engine.ORDER:
        begun = perf_counter()
        engine.layer(name)(reading)
        yield f"layer {name}", perf_counter() - begun
