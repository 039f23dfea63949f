"""`Universitas Lampung`, `soto Lamongan`, `Sungai Barito`: something else bears the name of an area."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.toponym import no_place

RULE = Rule(
    name="places.named-after",
    pattern=r"\b(?P<what>{named_after})\s+(?P<t><toponym>)",
    needs=("toponym",),
    rank=70,
    meaning=lambda match: no_place(match, f"a {match['what'].lower()} of that name"),
    examples=(
        Example("Dosen Universitas Lampung menilai hal itu wajar.", "no place: a universitas of that name"),
        Example("Mereka makan soto Lamongan.", "no place: a soto of that name"),
    ),
    counter_examples=(CounterExample("Universitas itu ada di Lampung.", "the name stands apart"),),
)
