"""Tables to hand out: tidy, streamed, in an order that stays the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal, TextIO

from sqlalchemy import Connection, Engine, select

from store.database import reading
from store.export.articles import ARTICLES
from store.export.case_counts import CASE_COUNTS
from store.export.column import Cell, Table
from store.export.deletions import DELETIONS
from store.export.events import EVENTS
from store.export.formats import WRITERS, Format
from store.export.officials import OFFICIALS
from store.tables import Article, ArticleVersion

What = Literal["events", "officials", "case_counts", "articles", "deletions"]
TABLES: dict[What, Table] = {
    "events": EVENTS,
    "officials": OFFICIALS,
    "case_counts": CASE_COUNTS,
    "articles": ARTICLES,
    "deletions": DELETIONS,
}
BATCH = 500
"""Articles a time: what is in memory at once, whatever the size of the database."""


def export(engine: Engine, what: What, format: Format, stream: TextIO) -> int:
    """Write a table to `stream` and return its rows, the header not counted.

    By time of publication, URL, article and order within the article: byte for byte the same when nothing changed.
    Open files with `newline=""`, encoding UTF-8. It shows one moment, also while a crawl writes.
    """
    table = TABLES[what]
    write = WRITERS[format](table.columns, stream)
    rows = 0
    with reading(engine) as connection:
        for cells in _cells(connection, table):
            write(cells)
            rows += 1
    return rows


def _cells(connection: Connection, table: Table) -> Iterator[Sequence[Cell]]:
    """The rows of a table, article by article; sorting only ids keeps full texts out of the database's sorter."""
    wanted = select(ArticleVersion.id).join(Article).where(ArticleVersion.seen_to.is_(None))
    if table.relevant_only:
        wanted = wanted.where(ArticleVersion.relevant)
    ordered = wanted.order_by(ArticleVersion.published.nulls_last(), Article.url.nulls_last(), Article.id)
    found = connection.execute(ordered, execution_options={"yield_per": BATCH})
    sources = [source for column in table.columns for source in column.sql]
    in_batch = select(ArticleVersion.id, *sources).select_from(table.source).order_by(ArticleVersion.id, *table.order)
    for batch in found.scalars().partitions():
        by_version: dict[int, list[Any]] = {}
        for version, *values in connection.execute(in_batch.where(ArticleVersion.id.in_(batch))):
            by_version.setdefault(version, []).append(values)
        for version in batch:
            for values in by_version.get(version, ()):
                yield _row(table, values)


def _row(table: Table, values: Sequence[Any]) -> Sequence[Cell]:
    cells, at = [], 0
    for column in table.columns:
        cells.append(column.show(*values[at : at + len(column.sql)]))
        at += len(column.sql)
    return cells
