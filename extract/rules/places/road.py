"""`Jalan Bandung`, `Jl. Raya Bogor`: a road bears the name."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.toponym import no_place

RULE = Rule(
    name="places.road",
    pattern=r"\b{road_types}\s*(?:raya\s+|lintas\s+|tol\s+)?(?P<t><toponym>)",
    anchors=("jalan", "jl", "gang", "gg.", "simpang"),
    rank=90,
    meaning=lambda match: no_place(match, "a road"),
    examples=(
        Example("Parkir liar di Jalan Bandung ditertibkan.", "no place: a road"),
        Example("Kantornya di Jl. Raya Bogor KM 30.", "no place: a road"),
    ),
    counter_examples=(CounterExample("Ia berjalan ke Bandung.", "berjalan is a verb"),),
)
