"""What saving an article changed about its facts, fact by fact, and the list of those that went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert

from store.rows import Rows
from store.tables import WHOLE, Appearance, Base, CaseCount, DateMention, Deletion, Event, Fact, Mention, PlaceMention
from store.tables.facts import FactKind

Change = Literal["added", "altered", "gone"]
_VALUES: dict[FactKind, type[Base]] = {
    "event": Event, "official": Appearance, "case_count": CaseCount, "place": PlaceMention, "date": DateMention,
}  # fmt: skip
CITED: frozenset[FactKind] = frozenset({"event", "official", "case_count"})
"""Kinds whose ids are handed out in exports, so that whoever cited one can be told that it is gone."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """One fact that is new, went, or has other values or another rule; `rule` is the one that reads it now, or did."""

    change: Change
    kind: FactKind
    rule: str
    fact_id: str


def changes(before: Rows, after: Rows) -> list[FactChange]:
    """All changes from one reading to the next; a fact that only stands elsewhere in the text is unchanged."""
    old, new = before.get(Fact, {}), after.get(Fact, {})
    found = [_change("gone", row) for key, row in old.items() if key not in new]
    for key, row in new.items():
        if key not in old:
            found.append(_change("added", row))
        elif old[key]["rule"] != row["rule"] or _values(before, row) != _values(after, row):
            found.append(_change("altered", row))
    return found


def note_deletions(
    connection: Connection, found: Sequence[FactChange], before: Rows, article_id: str, at: datetime, *, edited: bool
) -> None:
    """List what went, and take what came back off the list; `edited`: the article's own text is another."""
    back = [change.fact_id for change in found if change.change == "added"]
    if back:
        connection.execute(delete(Deletion).where(Deletion.fact_id.in_(back)))
    rows = [
        {
            "fact_id": change.fact_id,
            "kind": change.kind,
            "article_id": article_id,
            "at": at,
            "reason": "edited" if edited else "rules",
            "rule": change.rule,
            "text": text,
        }
        for change in found
        if change.change == "gone" and change.kind in CITED
        for text in _whole(before, change.fact_id)
    ]
    if rows:
        connection.execute(delete(Deletion).where(Deletion.fact_id.in_([row["fact_id"] for row in rows])))
        connection.execute(insert(Deletion), rows)


def _change(change: Change, row: dict[str, Any]) -> FactChange:
    return FactChange(change, row["kind"], row["rule"], row["id"])


def _values(rows: Rows, fact: dict[str, Any]) -> dict[str, Any]:
    return rows[_VALUES[fact["kind"]]][(fact["id"],)]


def _whole(rows: Rows, fact_id: str) -> Iterator[str]:
    for row in rows.get(Mention, {}).values():
        if row["fact_id"] == fact_id and row["attribute"] == WHOLE:
            yield row["text"]
