"""Rounded numbers with the ending -an: `700-an`, `13.500-an`."""

from __future__ import annotations

from extract import numerals
from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import FIGURES
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:
    """About that many; `1990-an` is a decade, hence a year."""
    value, _ = numerals.of_figures(match["figures"])
    decade = match["figures"].isdecimal() and 1900 <= value < 2050
    return NumberValue(value, kind="year") if decade else NumberValue(value, comparator="~")


RULE = Rule(
    name="numbers.numeral-about",
    pattern=rf"(?P<figures>{FIGURES})\s?-?\s?an\b",
    meaning=meaning,
    words=("an",),
    examples=(
        Example("Laporan sudah mencapai 700-an.", "~700"),
        Example("Ada 20-an orang lagi.", "~20"),
        Example("Sebanyak 13.500-an pegawai.", "~13500"),
        Example("Sejak tahun 1990-an.", "1990 year"),
    ),
    counter_examples=(
        CounterExample("Ratusan orang datang.", "an order of magnitude"),
        CounterExample("Ada 20 angkutan desa.", "the number is exact"),
    ),
)
