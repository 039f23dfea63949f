"""`Puskesmas Kokap`: a house of the district whose name it bears."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import ALL, Choice

RULE = Rule(
    name="places.facility",
    pattern=r"\b(?P<what>{facilities})\s+(?P<t><toponym>)",
    needs=("toponym",),
    rank=25,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Mobil Puskesmas Kubung ditempeli stiker, kata Bawaslu Kabupaten Solok.", "13.02.10"),
        Example("Kepala Puskesmas Toroh di Kabupaten Grobogan dipanggil.", "33.15.04"),
    ),
    counter_examples=(CounterExample("Puskesmas di Kubung ramai.", "a word stands between"),),
)


def _meaning(match: Match) -> Finding:
    toponym = match.finding("t")
    choice = Choice(toponym, ALL, False, f"behind {match['what'].lower()}", located=True)
    return Finding("place", toponym.span, choice, RULE.name, (toponym,))
