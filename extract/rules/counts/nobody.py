"""`tidak ada ASN yang dilaporkan`, `belum ada satu pun ASN diproses`: nobody at a stage."""

from __future__ import annotations

from extract import lexicon
from extract.count import Draft
from extract.count_words import STATUS, hoped
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.nobody",
    pattern=(
        r"\b(?P<none>(?:belum|tidak|tak)\s+(?:ada|terdapat|ditemukan)(?:\s+(?:satu|seorang|<number>)(?:\s*pun)?)?)\s+(?:orang\s+|oknum\s+)?"
        r"(?P<who>{count_persons})(?:\s+(?:di\s+|Pemkab\s+|Pemkot\s+)?<place>|(?:\s+(?!yang\b)[\w-]+|\s+<number>|\s+<place>){1,4}(?=\s+yang\b))?\s+(?:yang\s+)?(?:pernah\s+|sudah\s+|telah\s+)?"
        + STATUS
    ),
    anchors=("belum", "tidak", "tak "),
    rank=66,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Tidak ada ASN Kota Bogor yang dilaporkan ke Bawaslu pada Pilkada 2024.",
            "0 person none asn_neutrality pilkada-2024 32.71",
        ),
        Example(
            "Belum ada satu pun ASN Kota Bogor yang diproses pada Pilkada 2024.",
            "0 person none asn_neutrality pilkada-2024 32.71",
        ),
    ),
    counter_examples=(CounterExample("Tidak ada ASN Kota Bogor yang hadir.", "no stage of handling"),),
)


def _meaning(match: Match) -> Draft | Refusal:
    if hoped(match):
        return Refusal("a hope or a target, not a count")
    topic = lexicon.classes()["count_persons"][" ".join(match["who"].lower().split())]
    return Draft(0, "=", "zero", match.span("none"), "person", topic)
