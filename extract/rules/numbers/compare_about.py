"""Roughly that many: `sekitar 20 kasus`, `kurang lebih 45`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import compared
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | None:
    """The number with `~`."""
    return compared(match, "~")


RULE = Rule(
    name="numbers.compare-about",
    pattern=r"(?<!\w)(?:{comparing_about})\s*(?:{comparing_fillers}\s+)?(?P<n><number>)",
    meaning=meaning,
    words=lexicon.openers("comparing_about"),
    needs=("number",),
    examples=(
        Example("Ada sekitar 20 kasus.", "~20"),
        Example("Kurang lebih 45 dugaan pelanggaran.", "~45"),
        Example("Sekitar 60 persen pasien.", "~60 percent"),
    ),
    counter_examples=(
        CounterExample("Di sekitar kantor 20 camat berkumpul.", "a noun stands between"),
        CounterExample("Sekitar 2024 hal itu terjadi.", "of a year it says when, not how many"),
    ),
)
