"""`580 ASN dijatuhi sanksi`, `1.005 ASN dilaporkan`: so many persons that the figures are the news, not one of them."""

from __future__ import annotations

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.values import NumberValue

_CROWD = 30

RULE = Rule(
    name="events.statistics-persons",
    pattern=r"(?P<n><number>)\s+{counted}\b(?=(?:\s[^\s,.;:]+){0,5}?\s{fates}\b)",
    words=words("counted"),
    needs=("number",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Sebanyak 58 ASN di Provinsi Maluku Utara terbukti melanggar netralitas.", "statistics - 82"),
        Example(
            "BKN mencatat 1.005 ASN dilaporkan tidak netral, kata kepala bironya, Kamis (24/10/2024).",
            "statistics 2024-10-24 ID",
        ),
    ),
    counter_examples=(
        CounterExample("Empat ASN Kabupaten Pekalongan dijatuhi sanksi.", "few enough to be a case"),
        CounterExample("Sebanyak 120 ASN Kota Bogor dibekali materi netralitas.", "they are taught"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal | None:
    number: NumberValue = match.finding("n").value
    if number.kind != "count" or number.value < _CROWD:
        return None
    return judged("statistics", match, told=True)
