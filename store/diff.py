"""Bringing the stored facts of an article to what was just read: only rows that differ are touched."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, delete, exists, insert, select, update

from store.rows import Rows
from store.tables import (
    Appearance,
    ArticleVersion,
    Base,
    CaseCount,
    DateMention,
    Event,
    EventCaseCount,
    EventOfficial,
    Fact,
    Mention,
    Official,
    PlaceMention,
)

TABLES: tuple[type[Base], ...] = (
    Fact, Mention, Event, Appearance, CaseCount, PlaceMention, DateMention, EventOfficial, EventCaseCount,
)  # fmt: skip
"""Those that others refer to come first. The first column of each primary key is the fact."""


def stored(connection: Connection, article_id: str) -> Rows:
    """The rows of all facts of an article."""
    facts = select(Fact.id).join(ArticleVersion).where(ArticleVersion.article_id == article_id)
    rows: Rows = {}
    for model in TABLES:
        table = _table(model)
        keys = list(table.primary_key)
        found = connection.execute(select(table).where(keys[0].in_(facts))).mappings()
        rows[model] = {tuple(row[key] for key in keys): dict(row) for row in found}
    return rows


def apply(connection: Connection, before: Rows, after: Rows) -> None:
    """Delete, insert and update until `before` is `after`; officials who thereby appear nowhere go too."""
    for model in reversed(TABLES):
        gone = before.get(model, {}).keys() - after.get(model, {}).keys()
        if gone:
            connection.execute(delete(_table(model)).where(*_matches(model)), [_key(model, key) for key in gone])
    for model in TABLES:
        old, now = before.get(model, {}), after.get(model, {})
        added = [row for key, row in now.items() if key not in old]
        if added:
            connection.execute(insert(_table(model)), added)
        altered = [{**row, **_key(model, key)} for key, row in now.items() if key in old and old[key] != row]
        if altered:
            connection.execute(update(_table(model)).where(*_matches(model)), altered)
    _forget_officials(connection, before, after)


def _forget_officials(connection: Connection, before: Rows, after: Rows) -> None:
    people = [{row["official_id"] for row in rows.get(Appearance, {}).values()} for rows in (before, after)]
    lost = people[0] - people[1]
    if lost:
        nowhere = ~exists().where(Appearance.official_id == Official.id)
        connection.execute(delete(Official).where(Official.id.in_(sorted(lost)), nowhere))


def _table(model: type[Base]) -> Table:
    return cast(Table, model.__table__)


def _matches(model: type[Base]) -> list[Any]:
    return [column == bindparam(f"key_{column.name}") for column in _table(model).primary_key]


def _key(model: type[Base], key: tuple[Any, ...]) -> dict[str, Any]:
    return {f"key_{column.name}": value for column, value in zip(_table(model).primary_key, key, strict=True)}
