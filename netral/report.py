"""The summary of a run, for the screen and for the log of the night."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from netral.config import DEFAULT_PIPELINE
from netral.keeping import Harvest
from netral.replica import is_free
from netral.run import Night
from netral.table import table
from store.summary import Summary


def report(night: Night) -> str:
    """The summary as text."""
    lines = [_title(night), "", *_web(night)]
    if night.totals:
        lines += [*_read(night, night.totals), *_files(night)]
    lines += ["", *(f"failed       {line}" for line in night.failed)] if night.failed else []
    if not night.in_vain:
        lines += ["", "next", *(f"  {command}" for command in next_commands(night))]
    return "\n".join(lines)


def next_commands(night: Night) -> list[str]:
    """What one may want to type now; each of them works as it stands."""
    me, pipeline = program(), night.pipeline
    chosen = "" if pipeline.name == DEFAULT_PIPELINE else f" -p {pipeline.name}"
    status = f"{me} status{chosen}"
    example = night.harvest.example
    serves = pipeline.replica is not None and is_free(pipeline.replica.port) and Path("Makefile").is_file()
    if night.totals and night.totals.pages and not night.totals.articles:
        return [f"{me} extract{chosen}", status]
    return [
        f"{me} export events --format csv{chosen}",
        f"{me} explain {example}{chosen}" if example else f"{me} export officials --format jsonl{chosen}",
        "make serve" if serves else status,
    ]


def program() -> str:
    """How this program was called: by its bare name if the shell finds it so."""
    called = Path(sys.argv[0])
    if called.name == "__main__.py":
        return "python -m netral"
    found = shutil.which(called.name)
    return called.name if found and Path(found).resolve() == called.resolve() else shown(called)


def shown(path: Path) -> str:
    """A path as short as it can be written from here."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _title(night: Night) -> str:
    name = f"netral run {night.pipeline.name}"
    return f"{name} · FIKTIF: outlets, persons and deeds are invented" if night.pipeline.replica else name


def _web(night: Night) -> list[str]:
    rows = night.nights
    total = {
        name: sum(getattr(row, name) for row in rows)
        for name in ("tried", "new", "changed", "unchanged", "skipped", "failed", "gone")
    }
    return [
        f"sites        {len(rows)}",
        f"pages        {total['tried']} tried, {total['new'] + total['changed']} fetched ({total['new']} new,"
        f" {total['changed']} changed), {total['unchanged'] + total['skipped']} unchanged, {total['gone']} gone,"
        f" {total['failed']} failed",
    ]


def harvest_line(harvest: Harvest) -> str:
    """What came of reading, in one line."""
    came = f"{harvest.new} new, {harvest.changed} changed, {harvest.unchanged} unchanged"
    events = f"events: {harvest.events} ({harvest.added} new, {harvest.gone} gone)"
    failed = f"; failed: {len(harvest.failed)}" if harvest.failed else ""
    return f"{harvest.articles} articles: {came}; {harvest.relevant} relevant, {harvest.near} near; {events}{failed}"


def changes_of(harvest: Harvest) -> str:
    """What a new reading changed, by the rule that reads a fact now or did; facts of relevant articles alone."""
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for (kind, rule, change), number in harvest.changes.items():
        counts.setdefault((kind, rule), {})[change] = number
    names = ("added", "altered", "gone")
    rows = [[kind, rule, *(counts[kind, rule].get(name) for name in names)] for kind, rule in sorted(counts)]
    return table(["kind", "rule", *names], rows) if rows else "no fact is read otherwise"


def _read(night: Night, totals: Summary) -> list[str]:
    harvest = night.harvest
    types = ", ".join(f"{count} {name}" for name, count in totals.by_type.items())
    return [
        f"read         {harvest.articles} articles, {harvest.no_article} pages without one;"
        f" events: {harvest.added} new, {harvest.gone} gone",
        f"articles     {totals.articles}, {totals.relevant} relevant, {totals.near} near",
        f"events       {totals.events}" + (f": {types}" if types else ""),
    ]


def _files(night: Night) -> list[str]:
    pipeline = night.pipeline
    url = pipeline.database_url
    prefix = "sqlite:///"
    database = shown(Path(url.removeprefix(prefix))) if url.startswith(prefix) else url.rpartition("@")[2]
    return [
        f"database     {database}",
        f"archive      {shown(pipeline.path(pipeline.archive))}{os.sep}",
        *(f"{table.what:12} {shown(table.path)} ({table.rows} rows)" for table in night.exported),
    ]
