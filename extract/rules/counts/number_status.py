"""`satu kami hentikan`, `enam direkomendasikan`, `dua lagi masih berproses`: the unit stands with the count before."""

from __future__ import annotations

import re

from extract import tape
from extract.count import Draft
from extract.count_words import STATUS, counted, noun_unit
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.number-status",
    pattern=(
        r"(?P<n><number>)(?:(?P<stage>(?:\s+{elliptical_fillers}){0,4}\s*"
        + STATUS
        + r"|\s+(?:orang\s+)?(?:lagi|lainnya|sisanya|di\s?antaranya)\b"
        r"|\s+(?:itu\s+|tersebut\s+)?(?:soal|terkait|menyangkut|berkaitan|melibatkan|dilakukan)\b"
        r"|\s+(?:dari|di\s?antara)\s+(?:total\s+)?<number>\s+(?:{count_units}|{count_persons})\b"
        r")|(?:\s+orang)?(?=\s*[,.]))"
    ),
    needs=("number",),
    rank=10,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Kota Bogor menangani tiga kasus netralitas ASN pada Pilkada 2024. Satu kami hentikan.",
            "1 case dismissed asn_neutrality pilkada-2024 32.71",
        ),
        Example(
            "Dari sembilan orang ASN Kota Bogor yang dilaporkan pada Pilkada 2020, enam direkomendasikan KASN.",
            "6 person referred asn_neutrality pilkada-2020 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Dua diperiksa polisi dalam perkara pencurian.", "no count of neutrality before it"),
    ),
)


_OF_THOSE = re.compile(rf"\s+di\s?antara\s+(?:total\s+)?{tape.any_of('number')}\s+(?P<unit>.+)", re.IGNORECASE)
"""`tiga di antara enam ASN`: what they are is said of the whole behind them."""
_INTRODUCED = re.compile(
    r"(?:\b(?:baru|ada|hanya|sebanyak|cuma|yakni|yaitu|mencapai|menjadi|dan|serta|berjumlah)|,|:|^)\s*$", re.IGNORECASE
)
"""What stands before a number that is told without anything behind it."""


def _meaning(match: Match) -> Finding | None:
    number = match.finding("n")
    value = counted(number)
    if value is None:
        return None
    if not match["stage"] and not _INTRODUCED.search(match.before(30)):
        return None
    of = _OF_THOSE.match(match["stage"])
    if of:
        unit, topic = noun_unit(of["unit"])
        draft = Draft(value.value, value.comparator, "elliptical", number.span, unit, topic)
        return Finding("count", number.span, draft, RULE.name, (number,))
    # over the number alone, so that any rule that sees a unit beside it wins
    draft = Draft(value.value, value.comparator, "elliptical", number.span)
    return Finding("count", number.span, draft, RULE.name, (number,))
