"""That many or more: `sedikitnya 30`, `tidak kurang dari 12`, `minimal dua`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import compared
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | None:
    """The number with `>=`."""
    return compared(match, ">=")


RULE = Rule(
    name="numbers.compare-at-least",
    pattern=r"(?<!\w)(?:{comparing_at_least})\s+(?:{comparing_fillers}\s+)?(?P<n><number>)",
    meaning=meaning,
    words=("sedikitnya", "setidaknya", "setidak", "sekurang", "sekurangnya", "paling", "minimal", "minimum", "kurang"),
    needs=("number",),
    examples=(
        Example("Tercatat sekurang-kurangnya 30 dugaan pelanggaran.", ">=30"),
        Example("Setidaknya ada dua belas laporan.", ">=12"),
        Example("Tidak kurang dari 6.300 ASN hadir.", ">=6300"),
    ),
    counter_examples=(CounterExample("Kasusnya kurang dari 30.", "fewer"),),
)
