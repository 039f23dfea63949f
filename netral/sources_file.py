"""What a probe found, written as a site file or a row of a family, with where each line comes from.

Names and addresses are the site's own words: they are quoted, put on one line and freed of what no terminal should
get, so that a file is valid whatever a site says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from crawler.probing.findings import Findings
from crawler.probing.parts import day_in
from crawler.site import Site
from crawler.ways import Pages
from netral.sources_reading import Told

_PLAIN = re.compile(r"(?:[A-Za-z/]|\.[A-Za-z])[A-Za-z0-9_./-]*")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_COLUMN = 60
_LONGEST = 160


def site_file(findings: Findings, told: Sequence[Told]) -> str:
    """The file; `told` are the articles that were tried."""
    site, look, pattern = findings.site, findings.look, findings.pattern
    read = [each for each in told if each.refusal is None]
    lines = [
        _line(f"# {site.host}.yml, from a probe: look it through, then keep it below sites/", ""),
        _line(f"host: {site.host}", ""),
        _line(f"name: {_quoted(_name(findings))}", "what the front page calls itself" if look else "the host"),
        _provinces(site),
    ]
    if site.www:
        lines.append(_line("www: true", "the host without www. leads there, or does not answer"))
    if site.port:
        lines.append(_line(f"port: {site.port}", "as it was asked"))
    lines.append("discovery:")
    lines += [_line(f"  - {way.kind}: {flow(way.entry[way.kind])}", way.note) for way in findings.chosen()]
    if pattern:
        seen = pattern.fits + len(pattern.unfit)
        also = f"; not {pattern.unfit[0]}" if pattern.unfit else ""
        lines.append(_line(f"article: {_single(pattern.regex)}", f"fits {pattern.fits} of {seen} addresses{also}"))
    if read:
        lines.append(_line(f"example: {_scalar(read[0].path)}", "the first article that was read"))
    lines += [*_dates(findings, read), *_pages(findings)]
    if findings.furniture:
        lines.append(_line(f"strip: {flow(findings.furniture)}", "lists of other articles on the pages of articles"))
    if findings.delay > site.delay:
        lines.append(_line(f"delay: {findings.delay:g}", findings.delay_note))
    if findings.fictional:
        lines.append(_line("fictional: true", "its pages say so"))
    lines.append(_line("status: unverified", "counts as active after its first good night"))
    return "\n".join([*lines, *_afterwards(findings, told)]) + "\n"


def family_row(findings: Findings, told: Sequence[Told], template_fits: str, file: str) -> str:
    """The row of a family's file, with a comment above."""
    site = findings.site
    read = next((each for each in told if each.refusal is None), None)
    row: dict[str, Any] = {"host": site.host, "name": _name(findings), "provinces": list(site.provinces)}
    row |= {"www": True} if site.www else {}
    row |= {"example": read.path} if read else {}
    lines = [_line(f"# a row for {file}: {template_fits}", "")]
    if site.provinces == ["ID"]:
        lines.append(_line("# provinces: not known; put the codes of where it is at home", ""))
    return "\n".join([*lines, f"  - {flow(row)}", *_afterwards(findings, told)]) + "\n"


def flow(value: Any) -> str:
    """A value in YAML's flow style."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {flow(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_quoted(inner) if isinstance(inner, str) else flow(inner) for inner in value) + "]"
    return _scalar(value) if isinstance(value, str) else json.dumps(value)


def clean(text: str) -> str:
    """The printable characters of a text, on one line."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _scalar(value: str) -> str:
    return value if _PLAIN.fullmatch(value) and value.lower() not in _WORDS else _quoted(value)


def _quoted(value: str) -> str:
    return json.dumps(clean(value), ensure_ascii=False)


def _single(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _name(findings: Findings) -> str:
    return clean(findings.look.name)[:80].strip() if findings.look and clean(findings.look.name) else findings.site.host


def _line(text: str, comment: str) -> str:
    said = clean(comment)
    said = said if len(said) <= _LONGEST else f"{said[:_LONGEST]} ..."
    return f"{text:<{_COLUMN}}  # {said}" if said else clean(text) if text.startswith("#") else text


def _provinces(site: Site) -> str:
    given = flow(list(site.provinces))
    known = site.provinces != ["ID"]
    return _line(f"provinces: {given}", "as given" if known else "not known: the codes of where it is at home")


def _dates(findings: Findings, read: Sequence[Told]) -> list[str]:
    """Where pages tell their day; the address is a way to it only where nothing else is."""
    evidence = sorted({name for tried in findings.tried for name in tried.dates})
    if read and all(each.day for each in read) and not all(each.source == "url" for each in read):
        return [clean(f"# the day of articles: {', '.join(evidence) or 'in words on the page, or told by discovery'}")]
    form = next((form for each in read if (form := day_in(each.path))), None)
    return [_line(f"dates: {{url: {_single(form)}}}", "the pages tell no day but in their address")] if form else []


def _pages(findings: Findings) -> list[str]:
    """How articles are cut in pages; WordPress has a way of its own, which none of those tried need have used."""
    tried = next((each for each in findings.tried if each.pages), None)
    pages, why = (tried.pages, f"links on {tried.page.url}") if tried else (None, "")
    sample = next((each for each in findings.tried if each.text), None)
    if pages is None and sample and findings.look and findings.look.looks_like_wordpress and not findings.has_rest:
        pages = Pages(next="?page={n}" if "?" in sample.page.url else "{n}/", part=sample.text)
        why = "as WordPress cuts articles; none of those tried is cut"
    return [_line(f"pages: {flow(pages.model_dump(exclude_none=True, exclude_defaults=True))}", why)] if pages else []


def _afterwards(findings: Findings, told: Sequence[Told]) -> list[str]:
    lines = [f"# tried: {each}" for each in told]
    lines += [f"# charset of articles: {said}" for said in dict.fromkeys(tried.charset for tried in findings.tried)]
    if findings.look and findings.look.generator:
        lines.append(f"# system, as the front page names it: {findings.look.generator}")
    chosen = findings.chosen()
    unused = [way for way in [*findings.ways, *findings.searches] if way not in chosen]
    lines += [f"# there too: {way.kind}: {flow(way.entry[way.kind])}: {way.note}" for way in unused]
    lines += [f"# there too: {what}" for what in findings.also]
    if findings.pattern and findings.pattern.doubtful:
        lines.append(f"# `article` fits these as well: {' '.join(findings.pattern.doubtful[:5])}")
    return [clean(line)[: 2 * _LONGEST] for line in lines]
