"""When a fact that was found is the fact that was meant: the rules by which a gold file is compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

Fact = dict[str, Any]
_TITLES = re.compile(
    r"\b(?:prof|dr|drs|dra|ir|h|hj|hm|kh|tgh|tgk|st|s\.?h|m\.?h|m\.?si|s\.?sos|s\.?pd|m\.?pd|s\.?e|m\.?m|m\.?ap|s\.?ip|"
    r"m\.?kn|ph\.?d|a\.?p|sstp|letkol|kolonel|kompol|akbp|akp|brigjen|irjen|komjen)\b\.?,?",
    re.IGNORECASE,
)
_RANKS = frozenset(
    ("wakil", "mantan", "eks", "calon", "bakal", "anggota", "asisten", "staf", "sekretaris", "camat", "lurah")
)
_BODIES = frozenset(
    ("bawaslu", "panwaslu", "panwaslih", "kpu", "kip", "dkpp", "kasn", "bkn", "dprd", "dpr", "polres", "polda", "kodim",
     "kejaksaan")
)  # fmt: skip


def words(text: str | None) -> list[str]:
    """The words of a text, whatever their capitals."""
    return re.findall(r"\w+", (text or "").casefold())


def name_words(name: str | None) -> frozenset[str]:
    """The words of a name without titles."""
    return frozenset(words(_TITLES.sub(" ", name or "")))


def overlap(first: Iterable[str], second: Iterable[str]) -> float:
    """The share of words that two have in common; two empty ones are equal."""
    one, other = set(first), set(second)
    return len(one & other) / len(one | other) if one | other else 1.0


def same_post(gold: Fact, found: Fact) -> bool:
    """Rank and body decide: a Wakil Bupati (deputy) is no Bupati; of the other words half must agree."""
    meant, said = ({*words(fact.get("position")), *words(fact.get("office"))} for fact in (gold, found))
    if meant & _RANKS != said & _RANKS:
        return False
    if meant & _BODIES and said & _BODIES and meant & _BODIES != said & _BODIES:
        return False
    return overlap(meant, said) >= 0.5 or set(words(gold["position"])) <= said


def pairs(
    gold: Sequence[Fact], found: Sequence[Fact], likeness: Callable[[Fact, Fact], float], floor: float
) -> tuple[list[tuple[Fact, Fact]], list[Fact], list[Fact]]:
    """Best likeness first, each fact once: the pairs, gold facts left over, found facts left over."""
    scored = [(-likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)]
    gold_left, found_left, paired = dict(enumerate(gold)), dict(enumerate(found)), []
    for score, i, j in sorted(scored):
        if -score >= floor and i in gold_left and j in found_left:
            paired.append((gold_left.pop(i), found_left.pop(j)))
    return paired, list(gold_left.values()), list(found_left.values())


def interval(day: str | Fact) -> tuple[str, str]:
    """A day of a gold file (`2024-10-25`, `2024-10-03/2024-10-05`) or one that was found, as first and last day."""
    if isinstance(day, dict):
        return day["start"], day["end"]
    first, _, last = day.partition("/")
    return first, last or first
