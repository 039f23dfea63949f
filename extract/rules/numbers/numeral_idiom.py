"""Set phrases with a number in them: `kaki lima` (street vendors), `empat mata` (in private), `dua belah pihak`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:
    """A part of a name, never a count."""
    return NumberValue(lexicon.value("number_idioms", match[0]), kind="label")


RULE = Rule(
    name="numbers.numeral-idiom",
    pattern=r"\b{number_idioms}\b",
    meaning=meaning,
    words=lexicon.openers("number_idioms"),
    examples=(
        Example("Ia menertibkan pedagang kaki lima.", "5 label"),
        Example("Pertemuan empat mata itu singkat.", "4 label"),
    ),
    counter_examples=(CounterExample("Lima pedagang ditertibkan.", "counted"),),
)
