"""A year by itself: `sepanjang 2023`, `sejak tahun 2019`."""

from __future__ import annotations

import re
from datetime import date

from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match
from extract.values import DateValue

_NAMED = re.compile(
    r"(?:nomor|no\.?|uu|pp|perda|pemilu|pemilihan|pilkada|pilgub|pilpres|pilbup|pilwalkot|serentak|legislatif|presiden"
    r"|anggaran|apbd|apbn|angkatan|[0-9/)])\s*\Z",
    re.IGNORECASE,
)


def meaning(match: Match) -> Finding | Refusal:
    """The whole year; the year of an election, a budget or a law belongs to its name."""
    if _NAMED.search(match.before(24)):
        return Refusal("the year is part of a name")
    year = int(match["year"])
    return Finding("date", match.span("whole"), DateValue(date(year, 1, 1), date(year, 12, 31), precision="year"), "")


RULE = Rule(
    name="dates.period-year",
    pattern=(
        r"\b(?:(?:sepanjang|selama|sejak|pada|hingga|sampai|mulai|di|dari|untuk)\s+)"
        r"(?P<whole>(?:tahun\s+)?(?P<year>(?:19[4-9]|20[0-4])[0-9]))(?![\w/-]|[.,:][0-9])"
    ),
    meaning=meaning,
    words=("1", "2"),
    examples=(
        Example("Sepanjang 2023 ada tiga kasus.", "2023-01-01/2023-12-31 year"),
        Example("Ia menjabat sejak tahun 2019.", "2019-01-01/2019-12-31 year"),
    ),
    counter_examples=(
        CounterExample("Menjelang Pemilihan tahun 2024 hal itu dibahas.", "the name of an election"),
        CounterExample("Sesuai UU Nomor 7 Tahun 2017.", "the name of a law"),
        CounterExample("Selama 2024-2029 ia menjabat.", "a term"),
    ),
)
