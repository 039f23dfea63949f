"""`Kasat Reskrim Pulau Morotai Iptu Budi`: of the police of an area, where the rank shows whose staff it is."""

from __future__ import annotations

from dataclasses import replace

from extract import vocabulary
from extract.office import Office, area_of, position_of
from extract.office_words import ABBREVIATION, BEFORE, CAPITALISED, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_RANK = r"(?-i:AKBP|AKP|Kompol|Iptu|Ipda|Ajun|Komisaris|Inspektur|AIPTU|Aiptu|Aipda|AIPDA|Bripka|IPTU|IPDA|KOMPOL)"

RULE = Rule(
    name="offices.police-staff",
    pattern=(
        rf"{BEFORE}(?P<head><head>)(?:\s+(?P<complement>{CAPITALISED}(?:\s+{CAPITALISED})?))?{ABBREVIATION}"
        rf"\s+(?P<area><place>)(?=\s*,?\s*{_RANK}\b)"
    ),
    needs=("head",),
    rank=12,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Kasat Reskrim Pulau Morotai Iptu Budi hadir.",
            "Kepala Satuan Reserse Kriminal | Polres Kabupaten Pulau Morotai | 82.07",
        ),
        Example(
            "Hadir Kasat Binmas Bireuen, AKP Budi.",
            "Kepala Satuan Pembinaan Masyarakat | Polres Kabupaten Bireuen | 11.11",
        ),
    ),
    counter_examples=(
        CounterExample("Kasat Reskrim Pulau Morotai hadir.", "no rank tells that the area ends the post"),
        CounterExample("Ketua Solok AKP Budi hadir.", "no post of the police"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    area = area_of(match.finding("area"))
    if not title.position.startswith("Kepala Satuan") or area.kind not in ("regency", "city"):
        return None
    meant = office(match, complement=match["complement"])
    return replace(meant, body=vocabulary.load().bodies["polres"]) if isinstance(meant, Office) else meant
