"""`Serpong, Tangerang Selatan`; `Nunukan, Kalimantan Utara`: an area followed by the one it lies in."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import Choice, candidates

RULE = Rule(
    name="places.within",
    pattern=r"(?P<t><toponym>)\s*,\s*(?:(?:{area_types})\s*)?(?P<u><toponym>)",
    anchors=(",",),
    rank=35,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Acara berlangsung di Serpong, Tangerang Selatan.", "36.74.01"),
        Example("Ia bertugas di Toroh, Grobogan.", "33.15.04"),
    ),
    counter_examples=(CounterExample("Peserta datang dari Solok, Padang.", "neither lies in the other"),),
)


def _meaning(match: Match) -> Finding | None:
    inner, outer = match.finding("t"), match.finding("u")
    kinds = tuple(
        {
            small.area.kind
            for small in candidates(inner)
            for large in candidates(outer)
            if small.area.code.startswith(large.area.code + ".") and not large.inferred
        }
    )
    if not kinds:
        return None
    return Finding("place", inner.span, Choice(inner, kinds, True, "inside the area named next"), RULE.name, (inner,))
