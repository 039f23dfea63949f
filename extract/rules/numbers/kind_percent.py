"""Percentages: `54,3 persen`, `82%`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import kind_of
from extract.tape import Match


def meaning(match: Match) -> list[Finding]:
    """A share, never a count."""
    return kind_of(match, "percent")


RULE = Rule(
    name="numbers.kind-percent",
    pattern=r"<number>\s*(?:{percent_words})(?!\w)",
    meaning=meaning,
    words=lexicon.openers("percent_words"),
    needs=("number",),
    rank=1,
    examples=(
        Example("Sebanyak 37 persen lewat media sosial.", "37 percent"),
        Example("Tingkat kepatuhan 57%.", "57 percent"),
        Example("Unggahan 54,3 persen.", "54 percent"),
    ),
    counter_examples=(CounterExample("Persentasenya dari 37 kasus.", "the number is no percentage"),),
)
