"""That many or fewer: `maksimal 5 orang`, `paling lama 14 hari`, `paling banyak dua kali`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.numbers._figures import compared
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | Refusal | None:
    """The number with `<=`. `paling banyak` (most) says so only of a number with its own noun."""
    if match.has("most") and match.has("bare"):
        return Refusal("the most of all, not at most")
    return compared(match, "<=")


RULE = Rule(
    name="numbers.compare-at-most",
    pattern=(
        r"(?<!\w)(?:(?P<most>paling\s+banyak)|{comparing_at_most})\s+(?P<n><number>)"
        r"(?=(?P<bare>\s*(?:[.,;:)]|\Z|\s(?:dari|di|ada|oleh|pada|dengan|berasal)\b))?)"
    ),
    meaning=meaning,
    words=("paling", "maksimal", "maksimum", "tingginya", "banyaknya", "lamanya", "lebih", "sampai"),
    needs=("number",),
    examples=(
        Example("Setiap tim maksimal 5 orang.", "<=5"),
        Example("Hukuman paling lama tiga tahun.", "<=3 measure"),
        Example("Paling banyak dua saksi boleh hadir.", "<=2"),
    ),
    counter_examples=(
        CounterExample("Laporan paling banyak 14 dari Kutai Timur.", "the most of all"),
        CounterExample("Paling banyak Kediri dengan 33 dugaan.", "an area stands between"),
    ),
)
