"""One, said without counting: `seorang camat`, `sebuah hotel`, `salah satu paslon`, `satu per satu`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue:  # noqa: ARG001  every meaning takes its match
    """An article: the thing is introduced, not counted."""
    return NumberValue(1, kind="article")


RULE = Rule(
    name="numbers.numeral-article",
    pattern=r"\b(?:{articles})(?:nya)?\b",
    meaning=meaning,
    words=lexicon.openers("articles"),
    examples=(
        Example("Seorang camat dipanggil.", "1 article"),
        Example("Ia mendukung salah satu paslon.", "1 article"),
        Example("Mereka ditanya satu per satu.", "1 article"),
        Example("Belum ada satu pun laporan.", "1 article"),
    ),
    counter_examples=(CounterExample("Satu ASN terbukti melanggar.", "satu does count"),),
)
