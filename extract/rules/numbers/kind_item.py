"""Numbers that stand before an item or alone on a line: `2. Guru ...`, `(3) Setiap orang ...`, the pages of a pager."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import kind_of
from extract.tape import Match


def meaning(match: Match) -> list[Finding]:
    """The name of an item, never a count."""
    return kind_of(match, "label")


RULE = Rule(
    name="numbers.kind-item",
    pattern=r"\A\W*<number>(?:\s*[.)\\]+(?=\s)|\W*\Z)",
    meaning=meaning,
    needs=("number",),
    rank=1,
    examples=(
        Example("2. Guru dilarang berpihak", "2 label"),
        Example("(3) Setiap orang dilarang berpihak", "3 label"),
        Example("Halaman:\n1\n2", "2 label"),
    ),
    counter_examples=(
        CounterExample("2 guru dilarang mengajar.", "a count opens the sentence"),
        CounterExample("Lima ASN dipanggil.", "a count opens the sentence"),
    ),
)
