"""How each kind of fact is counted: hits, misses, false finds, and the attributes of the hits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from netral.evaluation.matching import Fact, interval, name_words, overlap, pairs, same_post

MOST_EVENTS = 4
"""No article holds more events worth a record."""
_COUNT = ("comparator", "unit", "status", "topic", "place")


@dataclass(slots=True)
class Tally:
    """One kind of fact over all documents. `notes` has a line for each miss and each false find."""

    hit: int = 0
    miss: int = 0
    extra: int = 0
    right: Counter[str] = field(default_factory=Counter)
    judged: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of finds that are right; 1 if nothing was found."""
        return self.hit / (self.hit + self.extra) if self.hit + self.extra else 1.0

    @property
    def recall(self) -> float:
        """The share of gold facts that were found; 1 if there are none."""
        return self.hit / (self.hit + self.miss) if self.hit + self.miss else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def judge(self, attribute: str, right: bool) -> None:
        """Count an attribute of a hit."""
        self.judged[attribute] += 1
        self.right[attribute] += right

    def count(self, doc: str, what: str, hits: int, missed: Sequence[Any], extra: Sequence[Any]) -> None:
        """Add a document."""
        self.hit += hits
        self.miss += len(missed)
        self.extra += len(extra)
        self.notes += [f"{doc} {what} missed: {_shown(fact)}" for fact in missed]
        self.notes += [f"{doc} {what} wrong:  {_shown(fact)}" for fact in extra]


def officials(doc: str, gold: Sequence[Fact], found: Sequence[Fact], tally: Tally) -> None:
    """By name; who only held an office once is not counted, the same name twice once."""
    people: dict[frozenset[str], Fact] = {}
    for person in found:
        if not person.get("former"):
            people.setdefault(name_words(person["name"]), person)
    paired, missed, extra = pairs(
        gold, list(people.values()), lambda g, f: overlap(name_words(g["name"]), name_words(f["name"])), 0.75
    )
    tally.count(doc, "official", len(paired), missed, extra)
    for meant, said in paired:
        tally.judge("position", same_post(meant, said))
        tally.judge("acting", meant.get("acting") == said.get("acting"))
        if meant.get("place"):
            tally.judge("place", meant["place"] == said.get("place"))


def dates(doc: str, gold: Sequence[str | Fact], found: Sequence[Fact], tally: Tally, optional: Sequence[Any]) -> None:
    """Days and ranges of days alone; a find of one single day is a day, whatever precision it claims."""
    wanted = {interval(day) for day in gold}
    days = {interval(day) for day in found if day["precision"] == "day" or day["start"] == day["end"]}
    got = days - ({interval(day) for day in optional} - wanted)
    tally.count(doc, "date", len(wanted & got), sorted(wanted - got), sorted(got - wanted))


def places(doc: str, gold: Sequence[str], found: Sequence[Fact], tally: Tally, optional: Sequence[str]) -> None:
    """One code for each area; the whole country is not counted."""
    wanted = set(gold) - {"ID"}
    got = {place["code"] for place in found} - {"ID"} - (set(optional) - wanted)
    tally.count(doc, "place", len(wanted & got), sorted(wanted - got), sorted(got - wanted))


def case_counts(doc: str, gold: Sequence[Fact], found: Sequence[Fact], tally: Tally) -> None:
    """By value, then by most attributes; a find that repeats one that was right is no error."""
    paired, missed, extra = pairs(gold, found, _count_likeness, 1)
    said_right = {_statement(said) for _, said in paired}
    tally.count(doc, "count", len(paired), missed, [count for count in extra if _statement(count) not in said_right])
    for meant, said in paired:
        tally.judge("whole", all(meant.get(key) in (None, said.get(key)) for key in _COUNT))
        for key in (*_COUNT, "election"):
            if meant.get(key) is not None:
                tally.judge(key, meant[key] == said.get(key))


def event(doc: str, gold: Fact | None, found: Sequence[Fact], tally: Tally) -> None:
    """The main event is the first; more than `MOST_EVENTS` are too many."""
    too_many = found[MOST_EVENTS:]
    tally.count(doc, "event", bool(gold and found), [gold] if gold and not found else [], too_many)
    if not gold:
        return
    main = found[0] if found else {}
    tally.judge("type", gold["type"] == main.get("type"))
    if gold.get("start"):
        tally.judge("start", gold["start"] == main.get("start"))
    if gold.get("place"):
        tally.judge("place", gold["place"] == main.get("place"))
        tally.judge("province", gold["place"][:2] == (main.get("place") or "")[:2])


def _count_likeness(gold: Fact, found: Fact) -> float:
    if gold["value"] != found["value"]:
        return 0.0
    agreed = [bool(gold.get(key) == found.get(key)) for key in _COUNT]
    return 1 + sum(agreed) / len(agreed)


def _statement(count: Fact) -> tuple[Any, ...]:
    return tuple(count.get(key) for key in ("value", *_COUNT))


def _shown(fact: Any) -> str:
    if not isinstance(fact, dict):
        return "/".join(fact) if isinstance(fact, tuple) else str(fact)
    keys = (
        ("name", "position") if "name" in fact else ("value", "unit", "status") if "value" in fact else ("type", "text")
    )
    return " ".join(str(fact.get(key)) for key in keys if fact.get(key) is not None)
