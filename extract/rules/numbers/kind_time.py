"""Times of day without minutes: `pukul 9`, `jam 8 malam`, `10 WIB`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import kind_of
from extract.tape import Match


def meaning(match: Match) -> list[Finding]:
    """A time of day, never a count."""
    return kind_of(match, "time")


RULE = Rule(
    name="numbers.kind-time",
    pattern=r"\b(?:{clock_words})\s*<number>|<number>\s*(?:{time_zones})\b",
    meaning=meaning,
    words=lexicon.openers("clock_words", "time_zones"),
    needs=("number",),
    rank=3,
    examples=(
        Example("Sidang dibuka pukul 9 pagi.", "9 time"),
        Example("Acara mulai jam sepuluh.", "10 time"),
    ),
    counter_examples=(CounterExample("Ia diperiksa tiga jam.", "a length of time"),),
)
