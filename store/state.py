"""What the crawler is told of a URL, and how its visits are kept: `netral.records.CrawlState` on the database."""

from __future__ import annotations

import dataclasses
import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, insert, select, update

from netral.records import DuePage, KnownPage, SiteNight, Visit
from netral.records import Page as PageRecord
from store import clean, recheck
from store.coverage import cover
from store.database import reading, writing
from store.ids import page_id
from store.lookup import know_sites
from store.tables import Fetch, Page

# What is asked at every visit is a statement once for all: making one takes SQLAlchemy longer than SQLite to run it.
_KNOWN = select(Page.etag, Page.last_modified, Page.sha256, Page.recheck_at, Page.last_seen, Page.hint_modified)
_KNOWN = _KNOWN.where(Page.id == bindparam("page"))
_STANDING = select(Page.first_seen, Page.last_seen, Page.recheck_at, Page.gone_at)
_STANDING = _STANDING.where(Page.id == bindparam("page"))
_OF_KEY = (
    select(Page.url)
    .where(Page.site == bindparam("site"), Page.hint_key == bindparam("key"), Page.kind == "article")
    .order_by(Page.first_seen, Page.id)
    .limit(1)
)
_ADD_PAGE = insert(Page)
_ADD_FETCH = insert(Fetch)


class DatabaseState:
    """The memory of one run. Each call is a transaction of its own: after a kill, what was recorded is there.

    A page has a row from its first answer on; visits that brought no answer leave only their row in `fetch`. What
    answered and is no article of its own (an alias, noarchive) has a row without a body and is never due.
    All times are those of the visits; `now` is the present where these are of the past, so that what is old by now is
    not looked at again.
    """

    def __init__(self, engine: Engine, run_id: int, now: datetime | None = None) -> None:
        self._engine = engine
        self._run_id = run_id
        self._now = now
        self._sites: set[str] = set()

    def known(self, url: str) -> KnownPage | None:
        """Validators, body hash and recheck date of a canonical URL; None if it never answered."""
        with reading(self._engine) as connection:
            row = connection.execute(_KNOWN, {"page": page_id(clean.text(url))}).one_or_none()
        return None if row is None else KnownPage(*row)

    def url_of(self, site: str, key: str) -> str | None:
        """The canonical URL of the site's article with this key; of several the one that was seen first."""
        with reading(self._engine) as connection:
            return connection.scalar(_OF_KEY, {"site": clean.text(site), "key": clean.text(key)})

    def due(self, site: str, now: datetime) -> list[DuePage]:
        """Articles whose recheck date has come, those that wait longest first."""
        mine = (Page.site == clean.text(site)) & (Page.kind == "article") & (Page.recheck_at <= now)
        columns = Page.url, Page.final_url, Page.hint_key
        with reading(self._engine) as connection:
            rows = connection.execute(select(*columns).where(mine).order_by(Page.recheck_at, Page.id)).all()
        return [DuePage(row.url, row.final_url or row.url, row.hint_key) for row in rows]

    def record(self, visit: Visit) -> None:
        """Keep the visit, and what it says of the page; StoreError for a visit at no time of the calendar."""
        if visit.page is not None:
            page = dataclasses.replace(visit.page, hint=clean.hint(visit.page.hint))
            visit = dataclasses.replace(visit, page=page)
        visit = clean.record(visit)
        with writing(self._engine) as connection:
            if visit.site not in self._sites:
                know_sites(connection, [visit.site])
            known = _remember(connection, visit, self._now or visit.at)
            row = {
                "run_id": self._run_id,
                "page_id": page_id(visit.url) if known else None,
                "site": visit.site,
                "url": visit.url,
                "at": visit.at,
                "outcome": visit.outcome,
                "kind": visit.kind,
                "status": visit.status,
                "reason": visit.reason,
                "bytes": visit.bytes,
                "seconds": visit.seconds,
            }
            connection.execute(_ADD_FETCH, row)
        self._sites.add(visit.site)

    def close(self, night: SiteNight) -> None:
        """Keep the row of coverage."""
        with writing(self._engine) as connection:
            cover(connection, self._run_id, clean.record(night))


def _remember(connection: Connection, visit: Visit, now: datetime) -> bool:
    """Bring the page's row up to date; whether there is one afterwards."""
    key = page_id(visit.url)
    row = connection.execute(_STANDING, {"page": key}).one_or_none()
    if row is None:
        fresh = {"id": key, "url": visit.url, "site": visit.site, "kind": visit.kind, "first_seen": visit.at}
        if _was_let_be(visit):
            connection.execute(_ADD_PAGE, {**fresh, "status": visit.status, "last_seen": visit.at})
            return True
        if visit.outcome not in {"new", "changed"}:
            return False
        due = recheck.after_success(visit.at, now) if visit.kind == "article" else None
        connection.execute(_ADD_PAGE, {**fresh, **_answer(visit), "recheck_at": due})
        return True
    if visit.at < row.last_seen:
        return True  # a replay of an older archive, or a clock that was set back: what is known is later
    changes = _changes(visit, row.first_seen, row.recheck_at, row.gone_at)
    for name in ("hint_title", "hint_published", "hint_key"):
        if name in changes and changes[name] is None:  # looked at again without a hint: what was told holds
            del changes[name]
    if changes:
        connection.execute(update(Page).where(Page.id == key).values(**changes))
    return True


def _changes(visit: Visit, first_seen: datetime, was_due: datetime | None, gone_at: datetime | None) -> dict[str, Any]:
    """What a visit changes about a page that has a row."""
    due = recheck.after_success(first_seen, visit.at) if visit.kind == "article" else None
    match visit.outcome:
        case "new" | "changed":
            return {**_answer(visit), "recheck_at": due}
        case "unchanged" if visit.status is not None:
            told = {"etag": visit.etag, "last_modified": visit.last_modified, "hint_modified": visit.modified}
            stated = {name: value for name, value in told.items() if value is not None}
            return {**stated, "last_seen": visit.at, "gone_at": None, "recheck_at": due}
        case "gone":
            return {"gone_at": gone_at or visit.at, "recheck_at": due}
        case "skipped" if _was_let_be(visit):
            return {"last_seen": visit.at, "recheck_at": due if was_due else None}
        case "failed" | "refused" if visit.status is not None or visit.outcome == "failed":
            return {"recheck_at": recheck.after_failure(first_seen, visit.at, was_due)}
        case _:
            # It was not asked: not due, skipped, closed by robots.txt or the guard.
            return {}


def _was_let_be(visit: Visit) -> bool:
    """Whether a page was there, and is not to be kept."""
    return visit.outcome == "skipped" and visit.kind == "article" and visit.status == 200


def _answer(visit: Visit) -> dict[str, Any]:
    """The columns that a new body fills."""
    seen = {"last_seen": visit.at, "gone_at": None, "etag": visit.etag, "last_modified": visit.last_modified}
    return {**seen, **(_body(visit.page, visit.at) if visit.page else {})}


def _body(page: PageRecord, at: datetime) -> dict[str, Any]:
    archive = page.archive
    return {
        "final_url": page.final_url or page.url,
        "status": page.status,
        "content_type": page.content_type,
        "encoding": page.encoding,
        "fetched_at": page.fetched_at or at,
        "sha256": archive.sha256 if archive else hashlib.sha256(page.body).hexdigest(),
        "archive_file": archive.file if archive else None,
        "archive_offset": archive.offset if archive else None,
        "archive_length": archive.length if archive else None,
        "hint_title": page.hint.title,
        "hint_published": page.hint.published,
        "hint_modified": page.hint.modified,
        "hint_html": page.hint.html,
        "hint_key": page.hint.key,
    }
