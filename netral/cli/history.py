"""`netral history`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netral.cli.app import load_pipeline, pipeline_option

if TYPE_CHECKING:
    from datetime import datetime

    from store.history import History


@click.command("history")
@click.argument("what", metavar="URL|ID")
@pipeline_option
def command(what: str, name: str) -> None:
    """Show how an article changed: each text of it with the time it was seen, and what differs from the one before."""
    pipeline = load_pipeline(name)
    from crawler.urls import canonical
    from netral.database import opened_to_read
    from netral.errors import InputError
    from store.history import history

    with opened_to_read(pipeline) as engine:
        found = history(engine, what) or history(engine, canonical(what) or what)
    if found is None:
        raise InputError(f"is no article of {name}; `netral export articles` has them", path=what)
    click.echo(_shown(found))


def _shown(found: History) -> str:
    lines = [f"{found.url or found.article_id}"]
    if found.last_seen:
        again = f"; due to be looked at again {_time(found.recheck_at)}" if found.recheck_at else ""
        lines.append(f"last seen {_time(found.last_seen)}{again}")
    if found.gone_at:
        lines.append(f"gone since {_time(found.gone_at)}; what it said is kept")
    for version in found.versions:
        end = f"to {_time(version.seen_to)}" if version.seen_to else "on"
        topic = "" if version.relevant else ", not relevant"
        lines += ["", f"version {version.number}, from {_time(version.seen_from)} {end}{topic}: {version.title}"]
        if version.difference is not None:
            lines += [f"  {line}" for line in (version.difference or "only white space differs").splitlines()]
    return "\n".join(lines)


def _time(moment: datetime | None) -> str:
    from netral.config import JAKARTA

    return f"{moment.astimezone(JAKARTA):%Y-%m-%d %H:%M}" if moment else ""
