"""The texts of an article in time: which version a text is, and whether it is a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update

from netral.errors import StoreError
from netral.records import Article, Facts
from store.difference import difference
from store.ids import text_sha256
from store.tables import ArticleVersion


@dataclass(frozen=True, slots=True)
class Version:
    """The current version after `put`. `new`: this text was not the current one; `changed`: it says something else."""

    id: int
    new: bool
    changed: bool


def put(
    connection: Connection, article: Article, facts: Facts, extractor: str, seen_at: datetime, page_sha256: str | None
) -> Version:
    """Make `article` the current version: insert it, bring the current one up to date, or find nothing to do.

    Who read it, and from which bytes, is noted but is no change.
    """
    values = _values(article, facts, extractor)
    if page_sha256 is not None:
        values["page_sha256"] = page_sha256
    current = select(ArticleVersion.__table__).where(
        ArticleVersion.article_id == article.id, ArticleVersion.seen_to.is_(None)
    )
    row = connection.execute(current).mappings().one_or_none()
    if row is None:
        return _insert(connection, article.id, 1, seen_at, values)
    same_bytes = page_sha256 is not None and row["page_sha256"] == page_sha256
    if row["text_sha256"] == values["text_sha256"] or same_bytes:
        differing = {name for name, value in values.items() if row[name] != value}
        if differing:
            mine = ArticleVersion.id == row["id"]
            connection.execute(update(ArticleVersion).where(mine).values(**{name: values[name] for name in differing}))
        return Version(row["id"], new=False, changed=bool(differing - {"extractor", "page_sha256"}))
    if seen_at < row["seen_from"]:
        raise StoreError(
            f"{article.id}: this text is of {seen_at.isoformat()}, a later one of {row['seen_from'].isoformat()} is"
            " stored already; save versions in the order of time"
        )
    connection.execute(update(ArticleVersion).where(ArticleVersion.id == row["id"]).values(seen_to=seen_at))
    values["difference"] = difference(row["text"], article.text)
    return _insert(connection, article.id, row["number"] + 1, seen_at, values)


def _insert(connection: Connection, article_id: str, number: int, seen_at: datetime, values: dict[str, Any]) -> Version:
    row = {"article_id": article_id, "number": number, "seen_from": seen_at, **values}
    key = connection.execute(insert(ArticleVersion), row).inserted_primary_key
    assert key is not None
    return Version(int(key[0]), new=True, changed=True)


def _values(article: Article, facts: Facts, extractor: str) -> dict[str, Any]:
    zone = article.published.utcoffset() if article.published else None
    return {
        "text": article.text,
        "text_sha256": text_sha256(article.text),
        "title": article.title,
        "published": article.published,
        "published_offset": None if zone is None else zone // timedelta(minutes=1),
        "published_source": article.published_source,
        "modified": article.modified,
        "authors": list(article.authors),
        "language": article.language,
        "relevant": facts.relevant,
        "near": facts.near,
        "reason": facts.reason,
        "warnings": list(facts.warnings),
        "extractor": extractor,
    }
