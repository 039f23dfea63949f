"""`Sisanya, 29 dugaan pelanggaran, tersebar di tujuh daerah`; `sisanya 2`: what is left of a total has no area."""

from __future__ import annotations

from extract import lexicon
from extract.count import Draft
from extract.count_words import counted
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.rest",
    pattern=r"\b(?:sisa\s?nya|selebihnya|lainnya)\s*,?\s*(?:yakni\s+|yaitu\s+|sebanyak\s+)?(?P<n><number>)\s*(?P<unit>{count_units}|orang)?",
    anchors=("sisa", "selebihnya", "lainnya"),
    needs=("number",),
    rank=70,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Jatim mencatat 60 laporan netralitas ASN pada Pilkada 2020. Tuban 33, sisanya 27.",
            "27 report reported asn_neutrality pilkada-2020 -",
        ),
        Example(
            "Bawaslu Jatim mencatat 60 laporan netralitas ASN pada Pilkada 2020. Sisanya, 29 laporan, tersebar.",
            "29 report reported asn_neutrality pilkada-2020 -",
        ),
    ),
    counter_examples=(CounterExample("Sisanya pulang.", "no number"),),
)


def _meaning(match: Match) -> Draft | None:
    number = match.finding("n")
    value = counted(number)
    if value is None:
        return None
    unit = match["unit"].lower()
    kind = lexicon.classes()["count_units"].get(" ".join(unit.split()), "person" if unit else None)
    return Draft(value.value, value.comparator, "rest", number.span, kind)
