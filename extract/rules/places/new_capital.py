"""`Ibu Kota Baru`: the new capital in words (ibu kota, capital), not Kabupaten Kotabaru."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import no_place

RULE = Rule(
    name="places.new-capital",
    pattern=r"(?:\bibu|(?P<ibu><toponym>))\s+(?P<t><toponym>)",
    anchors=("ibu ",),
    rank=95,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Pembangunan Ibu Kota Baru berlanjut.", "no place: the words ibu kota and an adjective"),
        Example("Pindah ke ibu Kota Baru di Kalimantan Timur.", "no place: the words ibu kota and an adjective"),
    ),
    counter_examples=(CounterExample("Bupati Kotabaru hadir bersama Ibu Ani.", "the regency"),),
)


def _meaning(match: Match) -> Finding | None:
    # Ibu is also a district's name, so it may itself have become a toponym
    if match.has("ibu") and match.text_of(match.finding("ibu")).lower() != "ibu":
        return None
    if not match.text_of(match.finding("t")).lower().startswith("kota "):
        return None
    return no_place(match, "the words ibu kota and an adjective")
