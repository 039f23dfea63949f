"""`Nihil`: none at all, said of a whole row of things."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:  # noqa: ARG001  every meaning takes its match
    """Zero, of a kind of its own: what it counts stands apart from it."""
    return NumberValue(0, kind="zero")


RULE = Rule(
    name="numbers.numeral-nihil",
    pattern=r"\bnihil\b",
    meaning=meaning,
    words=("nihil",),
    examples=(
        Example("Adapun Pacitan dan Trenggalek nihil.", "0 zero"),
        Example("Nihil laporan pelanggaran.", "0 zero"),
    ),
    counter_examples=(CounterExample("Paham nihilisme itu kuno.", "another word"),),
)
