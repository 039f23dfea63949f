"""`netral sources check`: what each site's ways give and whether its first article can be read, judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crawler.probing.check import SiteChecked, check
from crawler.probing.errand import Manner
from crawler.site import Site
from netral.config import Pipeline
from netral.errors import UsageError
from netral.replica import replica_of
from netral.sites import sites_of
from netral.sources_file import clean
from netral.sources_reading import Sample, Told, read_samples
from netral.stages import AGENT, contact_of

LEAST_WORDS = 60
"""An article of fewer was probably not read to its end, or is none."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One site: `found` is what works in one line, `problems` what does not, each with its cure, `notes` the rest."""

    site: Site
    found: str
    problems: list[str]
    notes: list[str]


def sites_to_check(pipeline: Pipeline, hosts: Sequence[str], status: str | None) -> list[Site]:
    """The named sites of the pipeline, or all but those in quarantine; UsageError for a host that it has not."""
    sites = sites_of(pipeline)
    unknown = sorted(set(hosts) - {site.host for site in sites})
    if unknown:
        raise UsageError(f"{unknown[0]} is no site of pipeline {pipeline.name}; `netral sources list` shows them")
    chosen = [site for site in sites if not hosts or site.host in hosts]
    if status is not None:
        return [site for site in chosen if site.status == status]
    return chosen if hosts else [site for site in chosen if site.quarantine is None]


def check_sites(pipeline: Pipeline, sites: Sequence[Site], tell: Callable[[], None]) -> list[Verdict]:
    """Ask all `sites` and judge; `tell` is called for each that is done."""
    if not sites:
        return []
    with replica_of(pipeline) as port:
        manner = Manner(
            agent=AGENT,
            contact=contact_of(pipeline, list(sites)),
            allow_loopback=pipeline.allows_loopback,
            loopback_port=port,
        )
        checked = check(sites, manner, lambda _: tell())
    pages = [found for found in checked if found.page is not None]
    samples = (Sample(found.page, found.site.tz, found.site.strip) for found in pages if found.page is not None)
    told = {found.site.host: each for found, each in zip(pages, read_samples(samples), strict=True)}
    return [_judged(found, told.get(found.site.host)) for found in checked]


def _judged(found: SiteChecked, told: Told | None) -> Verdict:
    problems = [f"{way.name}: {way.problem}; {way.cure}" for way in found.ways if way.problem and not way.closed]
    closed = [f"{way.name}: {way.problem}; {way.cure}" for way in found.ways if way.closed]
    notes = [
        f"{way.name}: {way.named - way.fitting} of {way.named} addresses do not fit `article`"
        for way in found.ways
        if 0 < way.fitting < way.named / 2
    ]
    if len(closed) == len(found.ways):
        problems += closed
    else:
        notes += closed
    if found.problem:
        problems.append(found.problem)
    if told is not None:
        problems += _unread(found, told)
    working = sum(way.problem is None for way in found.ways)
    article = f"; {told}" if told is not None and not told.refusal else ""
    summary = f"{working} of {len(found.ways)} ways, {sum(way.fitting for way in found.ways)} articles named{article}"
    return Verdict(found.site, clean(summary), [clean(line) for line in problems], [clean(line) for line in notes])


def _unread(found: SiteChecked, told: Told) -> list[str]:
    """What is wrong with the first article."""
    if told.refusal:
        return [f"article {told.path}: {told.refusal}; look at the page, and correct `article` or `strip`"]
    lines = []
    if not told.title:
        lines.append(f"article {told.path}: no title; look at the page")
    dates = found.site.dates
    if not told.day and (dates is None or dates.read(told.path, found.site.tz) is None):
        lines.append(f"article {told.path}: no day of publication; tell with `dates` where its address has one")
    if told.words < LEAST_WORDS:
        lines.append(f"article {told.path}: {told.words} words only; look whether `strip` takes too much")
    return lines
