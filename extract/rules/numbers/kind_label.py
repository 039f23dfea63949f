"""Numbers that tell one thing of a row from another: `TPS 5`, `RT 03`, `nomor urut 2`, `Komisi 2`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import kind_of
from extract.tape import Match


def meaning(match: Match) -> list[Finding]:
    """A name, never a count."""
    return kind_of(match, "label")


RULE = Rule(
    name="numbers.kind-label",
    pattern=r"\b(?:{label_words})\.?\s*<number>",
    meaning=meaning,
    words=lexicon.openers("label_words"),
    needs=("number",),
    rank=3,
    examples=(
        Example("Warga memilih di TPS 5.", "5 label"),
        Example("Ia mengajak mendukung paslon nomor urut 2.", "2 label"),
        Example("Guru SMPN 3 dipanggil.", "3 label"),
    ),
    counter_examples=(CounterExample("KPU menetapkan 1.255 TPS.", "stations counted"),),
)
