"""`12 terjadi di Kabupaten Serang, sembilan di Kota Serang`: a share, then its area."""

from __future__ import annotations

from extract.count import Draft
from extract.count_words import counted, noun_unit
from extract.office import area_of
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.number-in-area",
    pattern=(
        r"(?P<n><number>)\s+(?:di\s?antaranya\s+)?(?:orang\s+(?=oknum\b|{count_persons}))?(?:oknum\s+)?(?:(?P<unit>{count_units}|{count_persons})\s+)?"
        r"(?:(?:(?:terjadi|berasal|ada|tercatat|ditemukan|masuk|bertugas|bekerja|berdinas)\s+)?(?:di|dari|asal)\s+"
        r"(?:(?:lingkungan|lingkup)\s+)?(?:(?:pemkab|pemkot|pemko|pemprov|pemda|pemerintah(?:\s+(?:kabupaten|kota|provinsi|daerah))?)\s+"
        r"(?:\([^()]{2,10}\)\s+)?)?"
        r"(?P<p><place>)|(?P<q><place>)(?=\s*(?:[,.;]|serta\b|dan\b)))"
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
        Example(
            "Bawaslu Sumbar mencatat 4 kasus netralitas ASN di Pilkada 2020: 1 kasus di Tanah Datar, 3 Pasaman Barat.",
            "3 case reported asn_neutrality pilkada-2020 13.12",
        ),
    ),
    counter_examples=(
        CounterExample("Pemilu 2019 Jawa Barat, ASN netral.", "a year"),
        CounterExample("Sebanyak 12 di Kota Serang hadir.", "no total before it"),
    ),
)


def _meaning(match: Match) -> Draft | None:
    number, place = match.finding("n"), match.finding("p" if match.has("p") else "q")
    value = counted(number)
    if value is None or (area_of(place).kind == "district" and match.has("q")):
        return None
    unit, topic = noun_unit(match["unit"])
    return Draft(value.value, value.comparator, "member", number.span, unit, topic, place)
