"""`Bawaslu menangani 13 ASN`, `memproses 27 orang pegawai`: how many persons a body has before it."""

from __future__ import annotations

from extract.event import Sign
from extract.event_sign import judged, many, so_far, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_MANY = 10
_HUNDRED = 100

RULE = Rule(
    name="events.statistics-handled",
    pattern=r"\b(?:{handling}|proses(?=\s<number>))\s(?:[^\s,.;:]+\s){0,3}?"
    r"(?P<n><number>)\s(?:orang\s)?(?!orang){counted}\b",
    words=(*words("handling"), "proses"),
    needs=("number",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bawaslu Provinsi Riau sampai kini menangani 14 orang ASN.", "statistics - 14"),
        Example("Bawaslu Kabupaten Solok Proses Puluhan ASN", "statistics - 13.02"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Bogor menangani dua ASN yang hadir di kampanye.", "few enough to be a case"),
        CounterExample("Bawaslu Kota Bogor memproses 23 pegawai yang hadir di kampanye.", "taken up at one time"),
        CounterExample("Pemkab Solok menangani 15.000 orang pengungsi banjir.", "no civil servants"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal | None:
    if not many(match, _MANY):
        return None
    definite = match.finding("n").value.kind == "count"
    if definite and not many(match, _HUNDRED) and not so_far(match):
        return Refusal("taken up at one time: a case")
    return judged("statistics", match, told=True)
