"""`Yang tidak terbukti ada 3`, `yang dijatuhi sanksi baru 21 orang`: the stage, then a bare number."""

from __future__ import annotations

from extract.count import Draft
from extract.count_words import STATUS, counted
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.status-number",
    pattern=(
        r"\b(?:yang|jumlah(?:nya)?)\s+(?:sudah\s+|telah\s+|masih\s+)?"
        + STATUS
        + r"(?:\s+[\w-]+){0,3}?\s+(?:ada|sebanyak|baru|hanya|berjumlah|mencapai|yakni|itu)\s+"
        r"(?P<n><number>)(?:\s*orang)?(?=\s*[,.;”\"]|$)"
    ),
    needs=("number",),
    rank=30,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Kota Bogor memeriksa 13 ASN tak netral pada Pilkada 2018. Yang tidak terbukti ada 3.",
            "3 person dismissed asn_neutrality pilkada-2018 32.71",
        ),
        Example(
            "Di Kota Bogor 58 ASN terbukti tidak netral pada Pilkada 2024. Yang dijatuhi sanksi baru 21.",
            "21 person sanctioned asn_neutrality pilkada-2024 32.71",
        ),
    ),
    counter_examples=(CounterExample("Yang diperiksa ada 3.", "no count before it"),),
)


def _meaning(match: Match) -> Finding | None:
    number = match.finding("n")
    value = counted(number)
    if value is None:
        return None
    draft = Draft(value.value, value.comparator, "elliptical", number.span)
    return Finding("count", number.span, draft, RULE.name, (number,))
