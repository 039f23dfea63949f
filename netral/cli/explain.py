"""`netral explain`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netral.cli.app import load_pipeline, pipeline_option

if TYPE_CHECKING:
    from netral.reading import PageTask


@click.command("explain")
@click.argument("what", metavar="FILE|URL|-")
@click.option("--html", is_flag=True, help="Write one HTML page, with the facts marked in the text.")
@pipeline_option
def command(what: str, html: bool, name: str) -> int:
    """Show the text of an article with each fact, the rule that found it, and what that was made of.

    A URL is looked up in the pipeline's archive; the web is not asked.
    """
    from netral.inputs import Inputs
    from netral.parsing import explained, explained_html, in_time

    work = explained_html if html else explained
    archived = what.startswith(("http://", "https://"))
    inputs = Inputs([] if archived else [Path(what)])
    found = _archived(what, name, html=html) if archived else in_time(work, inputs)
    if html:
        from extract.explain_html import page

        found = page(found)
    else:
        found = _separated(found)
    for text in found:
        click.echo(text)
    return inputs.exit_code


def _separated(texts: Iterable[str]) -> Iterator[str]:
    for index, text in enumerate(texts):
        yield f"\n{text}" if index else text


def _archived(url: str, name: str, *, html: bool) -> Iterator[str]:
    from netral.errors import InputError
    from netral.parsing import Refused, explained, explained_html
    from netral.pool import Failed, each

    ((_, found),) = each(explained_html if html else explained, [_page_task(url, name)])
    if isinstance(found, Refused | Failed):
        raise InputError(found.reason, path=url)
    yield found


def _page_task(url: str, name: str) -> PageTask:
    pipeline = load_pipeline(name)
    from crawler.urls import canonical
    from netral.database import opened_to_read
    from netral.errors import InputError
    from netral.reading import PageTask, outlet_of
    from netral.sites import outlets_of
    from store.pending import archived_page

    with opened_to_read(pipeline) as engine:
        page = archived_page(engine, canonical(url) or url)
    if page is None:
        raise InputError(f"is not in the archive of {name}; name another pipeline with -p, or crawl first", path=url)
    return PageTask(page, pipeline.path(pipeline.archive), outlet_of(page.site, outlets_of(pipeline)))
