"""Sums of money: `Rp3 juta`, `Rp 36.000.000,-`, `5 juta rupiah`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import kind_of
from extract.tape import Match


def meaning(match: Match) -> list[Finding]:
    """Money, never a count."""
    return kind_of(match, "money")


RULE = Rule(
    name="numbers.kind-money",
    pattern=r"(?<!\w)(?:{currencies})\.?\s*<number>|<number>\s*(?:{currency_nouns})\b",
    meaning=meaning,
    words=lexicon.openers("currencies", "currency_nouns"),
    needs=("number",),
    rank=2,
    examples=(
        Example("Ia didenda Rp3 juta.", "3000000 money"),
        Example("Nilainya Rp. 36.000.000,- lebih.", "36000000 money"),
        Example("Uang lima ratus ribu rupiah disita.", "500000 money"),
    ),
    counter_examples=(CounterExample("Ada 3 juta pemilih.", "no currency"),),
)
