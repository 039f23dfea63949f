"""`lima kasus`, `187 dugaan pelanggaran`, `satu lagi laporan`: a number and what is counted."""

from __future__ import annotations

import re

from extract import lexicon, tape
from extract.count import Draft, Form
from extract.count_words import counted, hoped, other_matter
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.number-unit",
    pattern=(
        r"(?P<n><number>)(?:\s*\(\s*[\w\s]+\))?\s*(?:(?:buah|berkas|jumlah|total|lagi|dari|orang(?!\s+berkas))\s+)?(?P<unit>{count_units})(?:nya)?\b"
        r"(?P<more>\s+(?:dugaan\s+)?pelanggaran)?"
    ),
    anchors=("kasus", "perkara", "laporan", "aduan", "temuan", "pelanggar", "dugaan", "berkas", "rekomendasi"),
    needs=("number",),
    rank=50,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Kota Bogor menangani lima kasus netralitas ASN selama Pilkada 2024.",
            "5 case found asn_neutrality pilkada-2024 32.71",
        ),
        Example(
            "Bawaslu Banten mencatat 187 dugaan pelanggaran netralitas ASN pada Pilkada 2020.",
            "187 violation alleged asn_neutrality pilkada-2020 36",
        ),
        Example(
            "Bawaslu Kota Bogor menerima sedikitnya 12 laporan netralitas ASN pada Pilkada 2024.",
            ">=12 report reported asn_neutrality pilkada-2024 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Satu kasus netralitas ASN bisa melibatkan beberapa orang.", "any case"),
        CounterExample("Ada 87 kasus demam berdarah di Kota Bogor selama Pilkada 2024.", "another matter"),
        CounterExample("ASN Kota Bogor berharap nol kasus pelanggaran selama Pilkada 2024.", "a hope"),
        CounterExample("Pelanggaran netralitas ASN Kota Bogor terbagi dalam tiga kasus.", "kinds"),
        CounterExample("Puluhan laporan netralitas ASN masuk selama Pilkada 2024.", "tens is no number"),
        CounterExample("Sebanyak 21 persen laporan netralitas ASN berasal dari media sosial.", "a percentage"),
    ),
)


_KINDS = re.compile(
    r"\b(?:terbagi|dibagi|dibedakan|digolongkan)\s+(?:dalam|menjadi|atas|ke)\s*(?:dalam\s*)?$", re.IGNORECASE
)


_ANY = re.compile(
    r"(?:\s+(?!belum\b|tidak\b|yang\b)\w+){0,3}\s+(?:bisa|dapat|mungkin|boleh)\s+(?:saja\s+)?(?:me\w+|terdiri|ada|lebih|berisi|"
    + tape.any_of("number")
    + r")",
    re.IGNORECASE,
)


def _meaning(match: Match) -> Draft | Refusal | Finding | None:
    number = match.finding("n")
    value = counted(number)
    if value is None:
        return None
    if value.value == 0 and hoped(match):
        return Refusal("a hope or a target, not a count")
    if _KINDS.search(match.before(30)):
        return Refusal("kinds of cases, not how many")
    if value.value == 1 and _ANY.match(match.after(60)):
        return Refusal("any case, not one that was counted")
    matter = other_matter(match)
    if matter:
        return Refusal(f"another matter: {matter}")
    unit = lexicon.value("count_units", match["unit"])
    if match["unit"].lower() == "berkas" and match.has("more"):
        unit = "violation"
    form: Form = "zero" if value.value == 0 else "whole"
    return Draft(value.value, value.comparator, form, number.span, unit)
