"""Keeping what was read in an article: one transaction, and the same thing twice changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, Engine, insert, select, update

from netral.errors import StoreError
from netral.records import Article, Facts
from store import clean, diff, versions
from store.changes import Change, FactChange, changes, note_deletions
from store.check import check
from store.database import writing
from store.identity import keep_ids
from store.ids import page_id
from store.lookup import insert_missing, know_areas, know_sites
from store.rows import FactRows, Rows
from store.tables import Article as ArticleTable
from store.tables import Event, Official, Page


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of saving. `unchanged`: neither the article nor a fact differs; `changed` says nothing of the text,
    `new_version` does. `events` counts those of the article now, `changes` are those of all its facts.
    """

    article_id: str
    status: Literal["new", "unchanged", "changed"]
    new_version: bool
    events: int
    changes: tuple[FactChange, ...] = ()

    @property
    def added(self) -> tuple[str, ...]:
        """Ids of events that were not there before."""
        return self._events("added")

    @property
    def gone(self) -> tuple[str, ...]:
        """Ids of events that are read no more."""
        return self._events("gone")

    def _events(self, wanted: Change) -> tuple[str, ...]:
        return tuple(each.fact_id for each in self.changes if (each.kind, each.change) == ("event", wanted))


def save(
    engine: Engine,
    article: Article,
    facts: Facts,
    *,
    extractor: str,
    seen_at: datetime,
    page_url: str | None = None,
    page_sha256: str | None = None,
    now: datetime | None = None,
) -> Saved:
    """Keep an article and its facts; `extractor` is the version of the rules, `seen_at` when the text was fetched.

    `Article.id` says what is one article. A text that differs makes a new version, and the facts are those of the
    newest one alone; but the same bytes (`page_sha256`) read otherwise by other rules are the same version. Facts that
    state the same keep their ids (`store.identity`); those that went are listed as of `now`. `page_url` is the
    canonical URL of the page it was read from, if it was crawled; that page is then no longer pending.

    StoreError, with nothing written: a fact that is not where it says, an unknown page, an id that stands for another
    URL, a text older than the one stored.
    """
    article, facts = clean.record(article), clean.record(facts)
    check(article, facts)
    with writing(engine) as connection:
        page = _read_page(connection, page_url, page_sha256, extractor, None) if page_url else None
        known, row_changed = _put_article(connection, article, page)
        version = versions.put(connection, article, facts, extractor, clean.moment(seen_at), page_sha256)
        read = FactRows(article, facts, version.id)
        before = diff.stored(connection, article.id)
        after = keep_ids(before, read.rows)
        know_areas(connection, read.areas)
        insert_missing(connection, Official, read.officials.values())
        diff.apply(connection, before, after)
        changed = changes(before, after)
        at = clean.moment(now or seen_at)
        note_deletions(connection, changed, before, article.id, at, edited=version.new)
    same = not (row_changed or version.changed) and before == _all_tables(after)
    return Saved(
        article_id=article.id,
        status="new" if not known else "unchanged" if same else "changed",
        new_version=version.new,
        events=len(after.get(Event, {})),
        changes=tuple(changed),
    )


def refuse(engine: Engine, page_url: str, page_sha256: str, *, extractor: str, reason: str) -> None:
    """Note that a page holds no article, so that it is not pending; what was read from it before stays."""
    with writing(engine) as connection:
        _read_page(connection, page_url, page_sha256, extractor, clean.text(reason))


def _read_page(connection: Connection, url: str, sha256: str | None, extractor: str, refusal: str | None) -> str:
    key = page_id(clean.text(url))
    values = {"extracted_sha256": sha256, "extractor": extractor, "refusal": refusal}
    if connection.execute(update(Page).where(Page.id == key).values(**values)).rowcount == 0:
        raise StoreError(f"{url}: no such page; record the visit that fetched it before what was read in it")
    return key


def _put_article(connection: Connection, article: Article, page: str | None) -> tuple[bool, bool]:
    """Insert or bring up to date the article's own row: whether it was known, whether it changed."""
    columns = ArticleTable.url, ArticleTable.site, ArticleTable.page_id, ArticleTable.fictional
    row = connection.execute(select(*columns).where(ArticleTable.id == article.id)).one_or_none()
    known = row._asdict() if row else {"url": None, "site": None, "page_id": None}
    if known["url"] and article.url and known["url"] != article.url:
        raise StoreError(f"{article.id}: this id stands for {known['url']} already, not for {article.url}")
    know_sites(connection, [article.site] if article.site else [])
    values = {
        "url": article.url or known["url"],
        "site": article.site or known["site"],
        "page_id": known["page_id"] or page,
        "fictional": article.fictional,
    }
    if row is None:
        connection.execute(insert(ArticleTable), {"id": article.id, **values})
    elif values != known:
        connection.execute(update(ArticleTable).where(ArticleTable.id == article.id).values(**values))
    return row is not None, values != known


def _all_tables(rows: Rows) -> Rows:
    return {table: rows.get(table, {}) for table in diff.TABLES}
