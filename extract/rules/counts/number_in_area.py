"""`12 terjadi di Kabupaten Serang, sembilan di Kota Serang`: a share, then its area."""

from __future__ import annotations

from extract.count import Draft
from extract.count_words import counted
from extract.office import area_of
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.number-in-area",
    pattern=(
        r"(?P<n><number>)\s+(?:di\s?antaranya\s+)?(?:(?:kasus|laporan|temuan|orang|perkara)\s+)?"
        r"(?:(?:terjadi|berasal|ada|tercatat|ditemukan|masuk)\s+)?(?:di|dari)\s+(?P<p><place>)"
    ),
    needs=("number", "place"),
    rank=55,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Dari 43 kasus netralitas ASN di Pemilu 2024, 12 terjadi di Kabupaten Serang, sembilan di Kota Serang.",
            "12 case reported asn_neutrality pemilu-2024 36.04",
        ),
        Example(
            "Dari 43 kasus netralitas ASN di Pemilu 2024, 12 terjadi di Kabupaten Serang, sembilan di Kota Serang.",
            "9 case reported asn_neutrality pemilu-2024 36.73",
        ),
    ),
    counter_examples=(CounterExample("Sebanyak 12 di Kota Serang hadir.", "no total before it"),),
)


def _meaning(match: Match) -> Draft | None:
    number, place = match.finding("n"), match.finding("p")
    value = counted(number)
    if value is None or area_of(place).kind == "district":
        return None
    return Draft(value.value, value.comparator, "member", number.span, None, None, place)
