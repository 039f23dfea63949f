"""Facts as rows of tables, under ids that come from what they state."""

from __future__ import annotations

from collections import Counter
from typing import Any

from netral.records import Article, Facts
from store import ids
from store.check import AnyFact, evidence
from store.tables import (
    WHOLE,
    Appearance,
    Base,
    CaseCount,
    DateMention,
    Event,
    EventCaseCount,
    EventOfficial,
    Fact,
    Mention,
    PlaceMention,
)
from store.tables.facts import FactKind

Rows = dict[type[Base], dict[tuple[Any, ...], dict[str, Any]]]
"""By table and primary key."""


class FactRows:
    """The rows of one article's facts; `officials` and `areas` are what they refer to.

    A fact's id stands for its statement: event: type, place, first day; official: the person; count: value, unit,
    place; place: its code; date: its days. So a rule that reads more about it changes the row, not the id.
    """

    def __init__(self, article: Article, facts: Facts, version_id: int) -> None:
        self.rows: Rows = {}
        self.officials: dict[str, dict[str, Any]] = {}
        self.areas: dict[str, str | None] = dict.fromkeys(_codes(facts))
        self._article = article
        self._version_id = version_id
        self._seen: Counter[tuple[Any, ...]] = Counter()
        self._ordinals: Counter[FactKind] = Counter()
        people = self._officials(facts)
        counts = self._case_counts(facts)
        self._places(facts)
        self._dates(facts)
        self._events(facts, people, counts)

    def _fact(self, kind: FactKind, fact: AnyFact, *statement: str | int | None) -> str:
        nth = self._seen[kind, *statement]
        self._seen[kind, *statement] += 1
        key = ids.fact_id(self._article.id, kind, statement, nth)
        row = {"version_id": self._version_id, "kind": kind, "ordinal": self._ordinals[kind], "rule": fact.rule}
        self._ordinals[kind] += 1
        self._put(Fact, {"id": key}, row)
        places = {(WHOLE, fact.span), *((name, span) for name, span in evidence(fact).items())}
        if kind == "official":
            places |= {("name", span) for span in getattr(fact, "mentions", ())}
        for attribute, span in places:
            where = {"fact_id": key, "attribute": attribute, "span_start": span.start, "span_end": span.end}
            self._put(Mention, where, {"text": self._article.text[span.start : span.end]})
        return key

    def _put(self, table: type[Base], key: dict[str, Any], values: dict[str, Any]) -> None:
        self.rows.setdefault(table, {})[tuple(key.values())] = {**key, **values}

    def _officials(self, facts: Facts) -> list[str]:
        keys = []
        for one in facts.officials:
            person = ids.official_id(one.name, one.office, one.place)
            who = {"id": person, "name": one.name, "office": one.office, "place": one.place}
            self.officials.setdefault(person, who)
            key = self._fact("official", one, person)
            part = {"position": one.position, "acting": one.acting, "role": one.role, "former": one.former}
            self._put(Appearance, {"id": key}, {"official_id": person, **part})
            keys.append(key)
        return keys

    def _case_counts(self, facts: Facts) -> list[str]:
        keys = []
        for one in facts.case_counts:
            key = self._fact("case_count", one, one.value, one.unit, one.place)
            names = ["value", "comparator", "unit", "status", "topic", "election", "place", "attributed_to"]
            self._put(CaseCount, {"id": key}, {name: getattr(one, name) for name in names})
            keys.append(key)
        return keys

    def _places(self, facts: Facts) -> None:
        for one in facts.places:
            key = self._fact("place", one, one.code)
            self._put(PlaceMention, {"id": key}, {"place": one.code, "inferred": one.inferred})
            self.areas[one.code] = one.name

    def _dates(self, facts: Facts) -> None:
        for one in facts.dates:
            key = self._fact("date", one, one.start.isoformat(), one.end.isoformat())
            days = {"first_day": one.start, "last_day": one.end, "precision": one.precision, "kind": one.kind}
            self._put(DateMention, {"id": key}, {**days, "flags": list(one.flags)})

    def _events(self, facts: Facts, people: list[str], counts: list[str]) -> None:
        for one in facts.events:
            day = one.start.isoformat() if one.start else None
            key = self._fact("event", one, one.type, one.place, day)
            what = {"type": one.type, "first_day": one.start, "last_day": one.end, "place": one.place}
            names = ["venue", "law", "decider", "outcome"]
            self._put(Event, {"id": key}, {**what, **{name: getattr(one, name) for name in names}})
            for ordinal, index in enumerate(dict.fromkeys(one.officials)):
                self._put(EventOfficial, {"event_id": key, "appearance_id": people[index]}, {"ordinal": ordinal})
            for ordinal, index in enumerate(dict.fromkeys(one.case_counts)):
                self._put(EventCaseCount, {"event_id": key, "case_count_id": counts[index]}, {"ordinal": ordinal})


def _codes(facts: Facts) -> list[str]:
    """Every area that some fact refers to."""
    places = {one.place for one in facts.officials} | {one.place for one in facts.case_counts}
    places |= {one.place for one in facts.events}
    return sorted(place for place in places if place is not None)
