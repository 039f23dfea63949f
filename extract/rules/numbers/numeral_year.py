"""Years: `Pilkada 2024`, `tahun 2019-2024`, `APBD 2024/2025`."""

from __future__ import annotations

import re

from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.numbers._figures import FIRST
from extract.tape import Match
from extract.values import NumberValue

_QUANTITY = re.compile(r"\b(?:sebanyak|sejumlah|berjumlah|mencapai|sedikitnya|lebih dari)\s+\Z", re.I)


def meaning(match: Match) -> NumberValue | Refusal:
    """Four figures without a dot from 1940 to 2049; counts are written `2.024`, unless a word of quantity leads."""
    if _QUANTITY.search(match.before(20)):
        return Refusal("a word of quantity stands before it")
    return NumberValue(int(match["year"]), kind="year")


RULE = Rule(
    name="numbers.numeral-year",
    pattern=rf"(?P<year>(?=19[4-9]|20[0-4]){FIRST}[0-9]{{3}})(?:\s?[-–/]\s?(?:19|20)[0-9]{{2}})?(?![\w/-]|[.:,][0-9]{{3}})",
    meaning=meaning,
    rank=1,
    words=("1", "2"),
    examples=(
        Example("Selama Pilkada 2024 berlangsung.", "2024 year"),
        Example("Masa jabatan 2019-2024 berakhir.", "2019 year"),
        Example("Pada Pilkada 2020 laporan yang masuk sedikit.", "2020 year"),
    ),
    counter_examples=(
        CounterExample("Sebanyak 2024 orang terdaftar.", "a word of quantity leads"),
        CounterExample("Ada 2.024 laporan.", "written with a dot, a count"),
    ),
)
