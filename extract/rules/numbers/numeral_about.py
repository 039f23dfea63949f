"""Rounded numbers with the ending -an: `700-an`, `13.500-an`, `dua puluhan`."""

from __future__ import annotations

from extract import numerals
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.numbers._figures import DIGITS, FIGURES
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | Refusal:
    """About that many; `1990-an` is a decade, hence a year."""
    if match.has("figures"):
        value, _ = numerals.of_figures(match["figures"])
        decade = match["figures"].isdecimal() and 1900 <= value < 2050
        return NumberValue(value, kind="year") if decade else NumberValue(value, comparator="~")
    of_words = numerals.of_words(match["words"])
    return Refusal("number words that make no number") if of_words is None else NumberValue(of_words, comparator="~")


RULE = Rule(
    name="numbers.numeral-about",
    pattern=rf"(?P<figures>{FIGURES})\s?-?\s?an\b|\b(?P<words>{{number_units}}\s*(?:puluh|ratus|ribu))an\b",
    meaning=meaning,
    anchors=(*DIGITS, "puluhan", "ratusan", "ribuan"),
    examples=(
        Example("Laporan sudah mencapai 700-an.", "~700"),
        Example("Ada 20-an orang lagi.", "~20"),
        Example("Sebanyak 13.500-an pegawai.", "~13500"),
        Example("Dua puluhan orang datang.", "~20"),
        Example("Sejak tahun 1990-an.", "1990 year"),
    ),
    counter_examples=(
        CounterExample("Ratusan orang datang.", "an order of magnitude"),
        CounterExample("Ada 20 angkutan desa.", "the number is exact"),
    ),
)
