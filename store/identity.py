"""Events keep their ids when an article is read again, by other rules or after an edit, as long as they state the same.

An id derives from type, area, first day and article (`store.ids`); that is enough while rules stand. When they learn to
read a day or an area better, the event is still the one that was cited: same type, the same passage, and no other area.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from store.rows import Rows
from store.tables import WHOLE, Event, EventCaseCount, EventOfficial, Fact, Mention

ALIKE = 0.6
"""Share of words that two passages of different texts have in common, from which on they are the same passage."""
_REFERS = {Fact: "id", Mention: "fact_id", Event: "id", EventOfficial: "event_id", EventCaseCount: "event_id"}


@dataclass(frozen=True, slots=True)
class _Told:
    """An event as it was or is told: where, in which text, what."""

    id: str
    version: int
    start: int
    end: int
    text: str
    row: Mapping[str, Any]


def keep_ids(before: Rows, after: Rows) -> Rows:
    """`after` with the ids that its events had in `before`; an id is never given to two.

    First come events that say the same in the same passage, then those in the same passage, then those that say the
    same elsewhere in the article.
    """
    old, new = list(_told(before)), list(_told(after))
    renamed: dict[str, str] = {}
    for is_it in (_is_unchanged, _is_same, _says_the_same):
        for event in new:
            same = next((other for other in old if event.id not in renamed and is_it(other, event)), None)
            if same is not None:
                old.remove(same)
                renamed[event.id] = same.id
    held = set(renamed.values()) | {event.id for event in old}
    for name in sorted(event.id for event in new if event.id not in renamed):
        renamed[name] = _unheld(name, held)
        held.add(renamed[name])
    return _renamed(after, renamed)


def _is_unchanged(old: _Told, new: _Told) -> bool:
    return _says_the_same(old, new) and _is_same(old, new)


def _says_the_same(old: _Told, new: _Told) -> bool:
    return all(old.row[name] == new.row[name] for name in ("type", "place", "first_day"))


def _told(rows: Rows) -> Iterator[_Told]:
    wholes = {row["fact_id"]: row for row in rows.get(Mention, {}).values() if row["attribute"] == WHOLE}
    for (key,), row in rows.get(Event, {}).items():
        whole, version = wholes[key], rows[Fact][(key,)]["version_id"]
        yield _Told(key, version, whole["span_start"], whole["span_end"], whole["text"], row)


def _is_same(old: _Told, new: _Told) -> bool:
    if old.row["type"] != new.row["type"]:
        return False
    places = {old.row["place"], new.row["place"]} - {None}
    if len(places) > 1:
        return False
    if old.version == new.version:
        return old.start < new.end and new.start < old.end
    return SequenceMatcher(None, old.text.split(), new.text.split(), autojunk=False).ratio() >= ALIKE


def _unheld(name: str, held: set[str]) -> str:
    """The id itself, or where an event that is told otherwise now holds it, one that follows from it."""
    while name in held:
        name = f"{name[0]}{(int(name[1:], 16) + 1) % 16**16:016x}"
    return name


def _renamed(rows: Rows, names: Mapping[str, str]) -> Rows:
    result: Rows = {}
    for table, found in rows.items():
        column = _REFERS.get(table)
        if column is None:
            result[table] = found
            continue
        renamed = [{**row, column: names.get(row[column], row[column])} for row in found.values()]
        keys = [key.name for key in table.__table__.primary_key]
        result[table] = {tuple(row[key] for key in keys): row for row in renamed}
    return result
