"""Figures: `17`, `1.010`, `1,5 juta`, `13ribu`."""

from __future__ import annotations

from extract import numerals
from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import DIGITS, FIGURES
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:
    """The value; with a remainder a `fraction`, with a leading zero (`0111`) a `label`."""
    figures = match["figures"]
    value, exact = numerals.of_figures(figures, match["scale"])
    if len(figures) > 1 and figures[0] == "0" and figures[1].isdecimal():
        return NumberValue(value, kind="label")
    return NumberValue(value, kind="count" if exact else "fraction")


RULE = Rule(
    name="numbers.numeral-figures",
    pattern=rf"(?P<figures>{FIGURES})(?:\s?(?P<scale>{{figure_scales}}))?(?![^\W_])",
    meaning=meaning,
    words=DIGITS,
    examples=(
        Example("Bawaslu menangani 17 kasus.", "17"),
        Example("Ada 1.010 perkara.", "1010"),
        Example("Jumlahnya 13ribu orang.", "13000"),
        Example("Ada 1,5 juta pemilih.", "1500000"),
        Example("Dari 15,000 pegawai itu.", "15000"),
        Example("Selama Pilkada 2024,4 laporan masuk.", "4"),
        Example("Angka stunting 19,2 turun.", "19 fraction"),
        Example("Nomornya 0111 saja.", "111 label"),
    ),
    counter_examples=(
        CounterExample("Pandemi Covid-19 sudah lewat.", "a figure inside a name"),
        CounterExample("Ruang 3A terkunci.", "a figure glued to letters"),
        CounterExample("Surat B/71/M.SM itu beredar.", "a part of a letter's number"),
    ),
)
