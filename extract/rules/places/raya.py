"""`Bandung Raya`, `Solo Raya`: a region around a city, no administrative area."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.toponym import no_place

RULE = Rule(
    name="places.raya",
    pattern=r"(?P<t><toponym>)\s+(?-i:Raya|RAYA)\b",
    anchors=("raya",),
    rank=90,
    meaning=lambda match: no_place(match, "a region around a city"),
    examples=(
        Example("Isu itu menghangat di Bandung Raya.", "no place: a region around a city"),
        Example("Warga Malang Raya menunggu.", "no place: a region around a city"),
    ),
    counter_examples=(CounterExample("Bupati Murung Raya hadir.", "Murung Raya is a regency"),),
)
