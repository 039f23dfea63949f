"""Numbers of laws, articles and letters: `Pasal 71 ayat (1)`, `Nomor 53 Tahun 2010`."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import kind_of
from extract.tape import Match


def meaning(match: Match) -> list[Finding]:
    """The name of a text, never a count."""
    return kind_of(match, "law")


RULE = Rule(
    name="numbers.kind-law",
    pattern=(
        r"\b(?:{law_words})\s*\(?\s*<number>\s*\)?"
        r"(?:\s*(?:,|/|dan|atau|sampai|hingga|junc?to|jo\.?|tahun)\s*\(?<number>\)?(?=\s|[).,;]|\Z))*"
    ),
    meaning=meaning,
    words=lexicon.openers("law_words"),
    needs=("number",),
    rank=3,
    examples=(
        Example("Melanggar Pasal 71 ayat (1) undang-undang itu.", "71 law"),
        Example("Sesuai PP Nomor 53 Tahun 2010.", "2010 law"),
        Example("Diatur dalam UU No. 10 Tahun 2016.", "10 law"),
        Example("Pasal 280, 282 dan 283 dilanggar.", "283 law"),
    ),
    counter_examples=(
        CounterExample("Ada 71 kasus.", "no text is named"),
        CounterExample("Menurut pasal itu dua ASN bersalah.", "the article has no number"),
    ),
)
