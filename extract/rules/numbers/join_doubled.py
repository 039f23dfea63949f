"""A number said twice, in words and in figures: `dua (2)`, `7(tujuh)`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | Refusal:
    """One number over both, if they agree."""
    first: NumberValue = match.finding("first").value
    second: NumberValue = match.finding("second").value
    if first.value != second.value or {first.kind, second.kind} != {"count"}:
        return Refusal("the number in brackets is another one")
    return first


RULE = Rule(
    name="numbers.join-doubled",
    pattern=r"(?P<first><number>)\s*\(\s*(?P<second><number>)\s*\)",
    meaning=meaning,
    words=("(",),
    needs=("number",),
    examples=(
        Example("Panwaslih menerima dua (2) laporan.", "2"),
        Example("Sebanyak 7(tujuh) orang oknum ASN.", "7"),
    ),
    counter_examples=(
        CounterExample("Pada Pilkada 2020 (2) laporan masuk.", "a year and a count"),
        CounterExample("Dua ASN (3) hadir.", "another number"),
    ),
)
