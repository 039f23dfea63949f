"""More than that: `lebih dari 1.000 kasus`, `di atas 60`, `lebih 13ribu`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import compared
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | None:
    """The number with `>`."""
    return compared(match, ">")


RULE = Rule(
    name="numbers.compare-more",
    pattern=r"(?<!\w)(?<!kurang\s)(?:{comparing_more})\s+(?:{comparing_fillers}\s+)?(?P<n><number>)",
    meaning=meaning,
    words=("lebih", "atas", "diatas", "melebihi", "melampaui", "menembus"),
    needs=("number",),
    examples=(
        Example("Akan ada lebih dari 1.000 kasus.", ">1000"),
        Example("Jumlahnya lebih 13ribu orang.", ">13000"),
        Example("Lebih dari 700-an laporan.", ">700"),
    ),
    counter_examples=(
        CounterExample("Ada kurang lebih 45 dugaan.", "roughly"),
        CounterExample("Jumlahnya lebih banyak, empat orang.", "the number is exact"),
    ),
)
