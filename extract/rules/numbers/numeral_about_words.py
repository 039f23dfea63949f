"""Rounded number words: `dua puluhan`, `tiga ratusan`."""

from __future__ import annotations

from extract import numerals
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | Refusal:
    """About that many: with its unit the tens have a value, unlike bare `puluhan`."""
    value = numerals.of_words(match["words"])
    return Refusal("number words that make no number") if value is None else NumberValue(value, comparator="~")


RULE = Rule(
    name="numbers.numeral-about-words",
    pattern=r"\b(?P<words>{number_units}\s*(?:puluh|ratus|ribu))an\b",
    meaning=meaning,
    words=("puluhan", "ratusan", "ribuan"),
    examples=(
        Example("Dua puluhan orang datang.", "~20"),
        Example("Tiga ratusan laporan masuk.", "~300"),
    ),
    counter_examples=(CounterExample("Puluhan orang datang.", "without a unit only an order of magnitude"),),
)
