"""`Pacitan dan Trenggalek nihil`, `Balangan, Sukamara, dan Tana Tidung tercatat tanpa laporan`: zeros of areas."""

from __future__ import annotations

from extract import lexicon
from extract.count import Draft
from extract.count_words import distinct
from extract.office import area_of
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from netral.records import Span

RULE = Rule(
    name="counts.area-nil",
    pattern=(
        r"(?P<places><place>(?:\s*\((?:[A-Za-z]{2,15}|<place>)\))?(?:\s*(?:,\s*(?:dan\s+|serta\s+)?|dan\s+|serta\s+)<place>(?:\s*\((?:[A-Za-z]{2,15}|<place>)\))?)*)\s+(?:sama\s+sekali\s+)?(?:(?:malah|justru|tercatat|masih|dinyatakan|bersih)\s+){0,2}"
        r"(?P<none>(?:tidak|belum)\s+(?:ada|ditemukan|terdapat|mencatat|menerima)(?=\s+{count_units})|tanpa|<number>)(?:\s+(?P<unit>{count_units}))?"
    ),
    anchors=("nihil", "nol", "tanpa", "tidak ", "belum "),
    needs=("place",),
    rank=75,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Jatim mencatat 60 laporan netralitas ASN pada Pilkada 2020. Pacitan dan Trenggalek nihil.",
            "0 report none asn_neutrality pilkada-2020 35.01",
        ),
        Example(
            "Di Papua ada 31 pelanggaran netralitas ASN pada Pilkada 2024. Waropen dan Sarmi tidak ada pelanggaran.",
            "0 violation none asn_neutrality pilkada-2024 91.10",
        ),
        Example(
            "Bawaslu Sumsel menangani 23 kasus netralitas ASN pada Pemilu 2024, sementara Pagar Alam tanpa kasus.",
            "0 case none asn_neutrality pemilu-2024 16.72",
        ),
    ),
    counter_examples=(CounterExample("Warga Pacitan tanpa ragu memilih.", "nothing is counted"),),
)


def _meaning(match: Match) -> list[Finding] | None:
    if match.findings("none") and match.findings("none")[0].value.value != 0:
        return None
    if match["none"].lower() == "tanpa" and not match.has("unit"):
        return None
    places = distinct(match.findings("places"))
    if any(area_of(place).kind == "district" for place in places):
        return None
    unit = lexicon.value("count_units", match["unit"]) if match.has("unit") else None
    number = match.span("none")
    found = []
    for index, place in enumerate(places):
        draft = Draft(0, "=", "zero", number, unit, None, place)
        span = Span(place.span.start, match.span().end) if index == len(places) - 1 else place.span
        found.append(Finding("count", span, draft, RULE.name, (place,)))
    return found
