"""`netral explain`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netral.cli.app import load_pipeline, pipeline_option

if TYPE_CHECKING:
    from netral.records import Article


@click.command("explain")
@click.argument("what", metavar="FILE|URL|-")
@click.option("--html", is_flag=True, help="Write one HTML page, with the facts marked in the text.")
@pipeline_option
def command(what: str, html: bool, name: str) -> int:
    """Show the text of an article with each fact, the rule that found it, and what that was made of.

    A URL is looked up in the pipeline's archive; the web is not asked.
    """
    from extract.explain import explain
    from extract.explain_html import page
    from netral.inputs import Inputs
    from netral.reading import articles

    archived = what.startswith(("http://", "https://"))
    inputs = Inputs([] if archived else [Path(what)])
    found = iter([_archived(what, name)]) if archived else articles(inputs)
    for text in page(found) if html else _separated(map(explain, found)):
        click.echo(text)
    return inputs.exit_code


def _separated(texts: Iterator[str]) -> Iterator[str]:
    for index, text in enumerate(texts):
        yield f"\n{text}" if index else text


def _archived(url: str, name: str) -> Article:
    pipeline = load_pipeline(name)
    from crawler.urls import canonical
    from extract.article import NoArticle
    from netral.database import opened_to_read
    from netral.errors import InputError
    from netral.reading import PageTask, article_of, outlet_of
    from netral.sites import outlets_of
    from store.pending import archived_page

    with opened_to_read(pipeline) as engine:
        page = archived_page(engine, canonical(url) or url)
    if page is None:
        raise InputError(f"is not in the archive of {name}; name another pipeline with -p, or crawl first", path=url)
    article = article_of(PageTask(page, pipeline.path(pipeline.archive), outlet_of(page.site, outlets_of(pipeline))))
    if isinstance(article, NoArticle):
        raise InputError(article.reason, path=url)
    return article
