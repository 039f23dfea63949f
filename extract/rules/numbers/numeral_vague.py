"""Orders of magnitude: `belasan`, `puluhan`, `ratusan ribu`. They are never a value."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:
    """The magnitude, kept only to be named."""
    return NumberValue(lexicon.value("vague_numbers", match["vague"]), kind="vague")


RULE = Rule(
    name="numbers.numeral-vague",
    pattern=r"\b(?P<vague>{vague_numbers})\b",
    meaning=meaning,
    words=lexicon.openers("vague_numbers"),
    examples=(
        Example("Puluhan ASN dipanggil.", "10 vague"),
        Example("Belasan laporan tidak dapat diproses.", "10 vague"),
        Example("RATUSAN RIBU pegawai", "100000 vague"),
    ),
    counter_examples=(CounterExample("Dua puluhan orang datang.", "about twenty, which is a value"),),
)
