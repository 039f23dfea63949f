"""`12 pelanggaran administrasi, 3 pidana dan 5 kode etik`: of what kind the violations are, a breakdown of a count."""

from __future__ import annotations

from extract.count import Draft
from extract.count_words import counted
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from netral.records import Topic

RULE = Rule(
    name="counts.number-kind",
    pattern=(
        r"(?P<n><number>)\s+(?P<kind>kode\s+etik|(?:tindak\s+)?pidana|administrasi|administratif|hukum\s+lain(?:nya)?|politik\s+uang"
        r"|netralitas)(?:\s+(?:pemilu|pemilihan|pilkada|asn|pns|penyelenggara))*\b"
    ),
    needs=("number",),
    rank=15,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Kota Bogor mencatat 24 pelanggaran pada Pilkada 2020: 17 pelanggaran administrasi, 4 kode etik, "
            "3 netralitas ASN.",
            "4 violation reported election pilkada-2020 32.71",
        ),
        Example(
            "Bawaslu Kota Bogor mencatat 24 pelanggaran pada Pilkada 2020: 17 pelanggaran administrasi, 4 kode etik, "
            "3 netralitas ASN.",
            "3 violation reported asn_neutrality pilkada-2020 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Ada 3 netralitas yang dijaga ASN Kota Bogor pada Pilkada 2020.", "no count before it"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    number = match.finding("n")
    value = counted(number)
    if value is None:
        return None
    topic: Topic = "asn_neutrality" if match["kind"].lower() == "netralitas" else "election"
    draft = Draft(value.value, value.comparator, "elliptical", number.span, None, topic)
    return Finding("count", number.span, draft, RULE.name, (number,))
