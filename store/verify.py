"""Whether the database holds what it should: the file, the references, the evidence, the archive it points into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine, func, select

from store.database import reading
from store.tables import ArticleVersion, Deletion, Fact, Mention, Page

AT_MOST = 20
"""Lines of one kind: who reads them needs to know what is wrong, not ten thousand times where."""


def problems(engine: Engine, archive: Path) -> Iterator[str]:
    """A line for each thing that is wrong; nothing if all is well."""
    yield from _file(engine)
    yield from _evidence(engine)
    yield from _archive(engine, archive)


def _file(engine: Engine) -> Iterator[str]:
    """What SQLite finds itself; other databases keep their own house."""
    if engine.dialect.name != "sqlite":
        return
    with reading(engine) as connection:
        for (line,) in connection.exec_driver_sql(f"PRAGMA integrity_check({AT_MOST})"):
            if line != "ok":
                yield f"the file is damaged: {line}; restore the last backup"
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(AT_MOST):
            yield f"{row[0]}: row {row[1]} refers to a row of {row[2]} that is not there"


def _evidence(engine: Engine) -> Iterator[str]:
    """Every value shows the words it came from: they have to stand where it says, in the text that holds now."""
    length = Mention.span_end - Mention.span_start
    elsewhere = (
        select(Mention.fact_id, Mention.attribute)
        .join(Fact, Fact.id == Mention.fact_id)
        .join(ArticleVersion, ArticleVersion.id == Fact.version_id)
        .where(func.substr(ArticleVersion.text, Mention.span_start + 1, length) != Mention.text)
        .limit(AT_MOST)
    )
    outdated = (
        select(Fact.id)
        .join(ArticleVersion, ArticleVersion.id == Fact.version_id)
        .where(ArticleVersion.seen_to.is_not(None))
        .limit(AT_MOST)
    )
    both = select(Deletion.fact_id).join(Fact, Fact.id == Deletion.fact_id).limit(AT_MOST)
    with reading(engine) as connection:
        for fact, attribute in connection.execute(elsewhere):
            yield f"fact {fact}: its {attribute} does not stand where it says; run `netral extract --all`"
        for fact in connection.scalars(outdated):
            yield f"fact {fact}: it was read in a text that the article no longer has; run `netral extract --all`"
        for fact in connection.scalars(both):
            yield f"fact {fact}: it stands, and is listed as gone"


def _archive(engine: Engine, folder: Path) -> Iterator[str]:
    ends = func.max(Page.archive_offset + Page.archive_length)
    files = select(Page.archive_file, ends, func.count()).where(Page.archive_file.is_not(None))
    with reading(engine) as connection:
        found = connection.execute(files.group_by(Page.archive_file).order_by(Page.archive_file)).all()
    for name, end, pages in found:
        path = folder / str(name)
        size = path.stat().st_size if path.is_file() else None
        if size is None:
            yield f"{path}: this file of the archive is missing, and {pages} pages lie in it"
        elif end is not None and size < end:
            yield f"{path}: it ends at byte {size:,}, and pages lie in it up to {end:,}"
