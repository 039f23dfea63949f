"""`laporan yang diterima mencapai 203`, `kasus netralitas ASN tembus 60`: what is counted, then the number."""

from __future__ import annotations

from extract import lexicon
from extract.count import Draft
from extract.count_words import counted, hoped, other_matter
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.unit-number",
    pattern=(
        r"\b(?P<unit>{count_units})(?:nya)?\b(?P<between>(?:\s+(?:\([^()]{1,30}\)|[\w-]+|<place>|<number>|<date>)){0,9}?)"
        r"\s*(?<!\w)(?P<joint>,?\s*(?:yakni|yaitu)|mencapai|sebanyak|berjumlah|jumlahnya|tembus|menjadi|menembus|ada|:|totalnya|total)\s*"
        r"(?:sebanyak\s+)?(?P<n><number>)(?!\s*(?:{count_units}|{count_persons}|provinsi|kabupaten|kota|kecamatan|daerah|persen|hal|jenis|kategori|bentuk|macam|poin))"
    ),
    anchors=("kasus", "perkara", "laporan", "aduan", "temuan", "pelanggar", "dugaan"),
    needs=("number",),
    rank=20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Laporan netralitas ASN yang diterima Bawaslu Banten mencapai 203 pada Pilkada 2020.",
            "203 report reported asn_neutrality pilkada-2020 36",
        ),
        Example(
            "Kasus netralitas ASN di Kota Bogor tercatat sebanyak 12 pada Pilkada 2020.",
            "12 case reported asn_neutrality pilkada-2020 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Laporan itu dikirim ke 12 provinsi.", "provinces are counted"),
        CounterExample(
            "Pelanggaran netralitas ASN di Kota Bogor bisa mencapai puluhan lantaran pada 10 TPS ada empat calon.",
            "candidates are counted, in a clause of their own",
        ),
        CounterExample(
            "Laporan masuk soal pelanggaran netralitas ASN Kota Bogor di Pilkada 2024-- begitu.", "Pilkada, not ada"
        ),
        CounterExample("Kasus itu naik menjadi 54,3 persen.", "a percentage"),
    ),
)


def _meaning(match: Match) -> Draft | Refusal | None:
    number = match.finding("n")
    value = counted(number)
    if value is None:
        return None
    if value.value == 0 and hoped(match):
        return Refusal("a hope or a target, not a count")
    if match["joint"].strip().lower() == "ada" and match.findings("between"):
        return Refusal("`ada` behind another number begins a clause of its own")
    matter = other_matter(match, match["between"])
    if matter:
        return Refusal(f"another matter: {matter}")
    return Draft(
        value.value,
        value.comparator,
        "zero" if value.value == 0 else "whole",
        number.span,
        lexicon.value("count_units", match["unit"]),
    )
