"""`netral sources probe`: findings, what was read in the articles, and the text that is printed of both."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from crawler.guard import Guard
from crawler.probe import REQUESTS, probe, target
from crawler.probing.errand import Manner
from crawler.probing.findings import Findings
from crawler.site import Declared, Family, declared_sites, load_sites
from netral import strictyaml
from netral.config import Pipeline
from netral.errors import SiteError, UsageError
from netral.replica import replica_of
from netral.sites import folder_of
from netral.sources_file import clean, family_row, site_file
from netral.sources_reading import Sample, Told, read_samples
from netral.stages import AGENT, contact_of


@dataclass(frozen=True, slots=True)
class Probed:
    """`text` is the file or row, None where there is no way to articles; `missing` is a line each of what was not
    found, `failed` says that what is printed does not work as it is, `declared` where the site is declared already."""

    text: str | None
    missing: list[str]
    failed: str | None = None
    declared: str | None = None


def probe_url(pipeline: Pipeline, url: str, provinces: list[str]) -> Probed:
    """Look at the site of `url`; UsageError for an address that may not be asked."""
    site, path = target(url, provinces or ["ID"])
    guard = Guard([site], allow_loopback=pipeline.allows_loopback, loopback_port=site.port)
    refusal = guard.refusal(site.address("/"))
    if refusal and (site.port or not site.is_loopback or not pipeline.allows_loopback):
        raise UsageError(f"{url}: {refusal}")
    folder = folder_of(pipeline)
    declared = declared_sites(folder)
    with replica_of(pipeline) as port:
        manner = Manner(
            agent=AGENT,
            contact=contact_of(pipeline, [site]),
            allow_loopback=pipeline.allows_loopback,
            loopback_port=site.port or port,
            allowance=REQUESTS,
        )
        findings = probe(site, path, manner)
    told = read_samples(Sample(tried.page, findings.site.tz, findings.furniture) for tried in findings.tried)
    missing = [clean(line) for line in [*findings.missing, *_not_read(findings, told)]]
    place = next((each.place for each in declared if each.site.host == site.host), None)
    if not findings.chosen() or not findings.pattern:
        return Probed(None, missing, f"{site.host}: no way to its articles was found", place)
    family = _family(findings, declared, folder)
    text = site_file(findings, told) if family is None else family_row(findings, told, *family)
    return Probed(text, missing, _wrong(text, site.host) if family is None else None, place)


def _not_read(findings: Findings, told: list[Told]) -> list[str]:
    lines = [f"article {each}" for each in told if each.refusal]
    if not told:
        lines.append("articles: none could be tried")
    if told and not any(tried.pages for tried in findings.tried):
        lines.append(f"pages of articles: none of the {len(told)} tried is cut in pages")
    if findings.over:
        lines.append(f"anything more: {findings.over}")
    return lines


def _family(findings: Findings, declared: list[Declared], folder: Path) -> tuple[str, str] | None:
    """Why a family fits, and its file: that of the site's network, WordPress with an open interface, Blogger."""
    site = findings.site
    if findings.fictional or site.port:
        return None  # a row cannot say so
    of_network = Counter(
        each.family
        for each in declared
        if each.family and each.site.network == site.network and each.site.host != site.host
    )
    named = [(family, f"{times} sites of {site.network} are there") for family, times in of_network.most_common(1)]
    first = findings.chosen()[0]
    if first.entry == {"wordpress": {}}:
        named.append(("wordpress", first.note))
    if first.note.startswith("Blogger"):
        named.append(("blogger", first.note))
    for family, why in named:
        path = folder / "families" / f"{family}.yml"
        if path.is_file():
            template = strictyaml.load(path, Family, error=SiteError).template
            if all(template.is_article(address) for address in findings.addresses()):
                return why, f"families/{path.name}"
    return None


def _wrong(text: str, host: str) -> str | None:
    """What the loader of site files says against the text, if anything."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / f"{host}.yml").write_text(text, encoding="utf-8")
        try:
            load_sites(Path(folder))
        except SiteError as problem:
            return f"the file needs a hand: {str(problem).replace(folder, '')}"
    return None
