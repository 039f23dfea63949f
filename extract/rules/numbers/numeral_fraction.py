"""Fractions in words: `setengah`, `sepertiga`, `dua pertiga`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:  # noqa: ARG001  every meaning takes its match
    """A part of a whole; its whole part is zero."""
    return NumberValue(0, kind="fraction")


RULE = Rule(
    name="numbers.numeral-fraction",
    pattern=r"\b(?:{fraction_words}|{number_units}\s+per\s?{number_units})(?:nya)?\b",
    meaning=meaning,
    words=("per", "separuhnya", "setengahnya", "sepertiganya", *lexicon.openers("fraction_words")),
    examples=(
        Example("Dua pertiga pegawai hadir.", "0 fraction"),
        Example("Separuhnya ikut secara daring.", "0 fraction"),
        Example("Baru tiga per empat laporan selesai.", "0 fraction"),
    ),
    counter_examples=(
        CounterExample("Tiga laporan pertama ditolak.", "a number and an ordinal"),
        CounterExample("Dua persen pemilih.", "a percentage"),
    ),
)
