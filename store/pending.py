"""Pages whose body the extractor has not read yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Engine, Row, func, or_, select

from netral.records import ArchiveRef, Hint
from store import clean
from store.database import reading
from store.ids import page_id
from store.tables import Page

BATCH = 200
"""Pages a time, so that no reader stands in the way of the log's checkpoint while pages are being extracted."""


@dataclass(frozen=True, slots=True)
class PendingPage:
    """A page to be extracted: where its body lies, and what a `netral.records.Page` needs besides."""

    url: str
    site: str
    archive: ArchiveRef
    hint: Hint
    final_url: str
    status: int
    content_type: str
    encoding: str | None
    fetched_at: datetime


def pending_pages(engine: Engine, extractor: str, everything: bool = False) -> Iterator[PendingPage]:
    """Archived pages of kind article whose last body this version of the extractor has not read; or all of them.

    In an order of their own that stays the same. Pages may be saved or refused while iterating.
    """
    wanted = select(Page.__table__).where(*_pending(extractor, everything)).order_by(Page.id)
    last = ""
    while True:
        with reading(engine) as connection:
            rows = connection.execute(wanted.where(Page.id > last).limit(BATCH)).all()
        for row in rows:
            yield _of(row)
            last = row.id
        if len(rows) < BATCH:
            return


def pending_count(engine: Engine, extractor: str, everything: bool = False) -> int:
    """How many `pending_pages` there are at the moment."""
    with reading(engine) as connection:
        wanted = select(func.count()).select_from(Page).where(*_pending(extractor, everything))
        return connection.execute(wanted).scalar_one()


def archived_page(engine: Engine, url: str) -> PendingPage | None:
    """The page of a canonical URL, read or not; None if none of kind article is archived."""
    wanted = select(Page.__table__).where(Page.id == page_id(clean.text(url)), *_archived())
    with reading(engine) as connection:
        row = connection.execute(wanted).one_or_none()
    return None if row is None else _of(row)


def _archived() -> list[ColumnElement[bool]]:
    return [Page.kind == "article", Page.archive_file.is_not(None)]


def _pending(extractor: str, everything: bool) -> list[ColumnElement[bool]]:
    if everything:
        return _archived()
    other_body = or_(Page.extracted_sha256.is_(None), Page.extracted_sha256 != Page.sha256)
    return [*_archived(), or_(other_body, Page.extractor.is_(None), Page.extractor != extractor)]


def _of(row: Row[Any]) -> PendingPage:
    return PendingPage(
        url=row.url,
        site=row.site,
        archive=ArchiveRef(row.archive_file, row.archive_offset, row.archive_length, row.sha256),
        hint=Hint(row.hint_title, row.hint_published, row.hint_modified, row.hint_html),
        final_url=row.final_url,
        status=row.status,
        content_type=row.content_type,
        encoding=row.encoding,
        fetched_at=row.fetched_at,
    )
