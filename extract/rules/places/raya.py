"""`Bandung Raya`, `Solo Raya`: a region around a city, no administrative area."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import no_place

RULE = Rule(
    name="places.raya",
    pattern=r"(?P<t><toponym>)\s+(?:(?-i:Raya|RAYA)\b|(?P<raya><toponym>))",
    anchors=("raya",),
    rank=90,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Isu itu menghangat di Bandung Raya.", "no place: a region around a city"),
        Example("Warga Malang Raya menunggu.", "no place: a region around a city"),
    ),
    counter_examples=(CounterExample("Bupati Murung Raya hadir.", "Murung Raya is a regency"),),
)


def _meaning(match: Match) -> Finding | None:
    # Raya is also a district's name, so it may itself have become a toponym
    if match.has("raya") and match.text_of(match.finding("raya")).lower() != "raya":
        return None
    return no_place(match, "a region around a city")
