"""Measures: lengths of time, distances, weights, times: `dua hari`, `5 km`, `tiga kali`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import kind_of
from extract.tape import Match


def meaning(match: Match) -> list[Finding]:
    """A quantity of something that is not counted in cases or persons."""
    return kind_of(match, "measure")


RULE = Rule(
    name="numbers.kind-measure",
    pattern=r"<number>\s*(?:{measures})\b",
    meaning=meaning,
    words=lexicon.openers("measures"),
    needs=("number",),
    examples=(
        Example("Ia diperiksa tiga jam.", "3 measure"),
        Example("Rakor berlangsung selama dua hari.", "2 measure"),
        Example("Dalam 14 hari kami proses.", "14 measure"),
    ),
    counter_examples=(
        CounterExample("Ada dua kasus.", "cases are counted"),
        CounterExample("UU Nomor 53 Tahun 2010.", "the number of a law"),
    ),
)
