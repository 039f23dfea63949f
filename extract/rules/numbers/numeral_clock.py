"""Times of day: `09.00`, `18:20`, `pukul 09.00-11.30`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import DIGITS, FIRST
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:
    """The hour. Two figures after a full stop are minutes or, in sloppy texts, decimals; a count they never are."""
    return NumberValue(int(match["hour"]), kind="time")


RULE = Rule(
    name="numbers.numeral-clock",
    pattern=rf"(?P<hour>{FIRST}[0-9]?)[.:][0-5][0-9](?:[.:][0-5][0-9])?(?![0-9])",
    meaning=meaning,
    words=DIGITS,
    examples=(
        Example("Klarifikasi dimulai 09.00.", "9 time"),
        Example("Berita terbit 18:20.", "18 time"),
    ),
    counter_examples=(
        CounterExample("Ada 1.010 perkara.", "three figures: a thousand and ten"),
        CounterExample("Skor indeks 76,04.", "a decimal comma"),
    ),
)
