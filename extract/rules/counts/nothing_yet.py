"""`laporan dugaan pelanggaran sampai saat ini belum ada`: what is counted, then that there is none."""

from __future__ import annotations

from extract import lexicon
from extract.count import Draft
from extract.count_words import hoped, other_matter
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.nothing-yet",
    pattern=(
        r"\b(?P<unit>{count_units})(?P<between>(?:\s+(?:[\w-]+|<place>|<date>|<number>)){0,10}?)\s+"
        r"(?P<none>(?:masih\s+)?(?:(?:belum|tidak)\s+ada(?=\s*[,.;”\"]|$|\s+(?:selama|pada|sama|sampai|hingga))"
        r"|(?P<zero><number>)(?=\s*[,.;”\"]|$|\s+selama)))"
    ),
    anchors=("belum ada", "tidak ada", "nihil", "nol"),
    rank=45,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Di Kota Bogor, laporan netralitas ASN pada Pilkada 2024 sampai saat ini belum ada.",
            "0 report none asn_neutrality pilkada-2024 32.71",
        ),
        Example(
            "Di Kota Bogor, temuan netralitas ASN sejauh ini nihil selama Pilkada 2024.",
            "0 finding none asn_neutrality pilkada-2024 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Laporan ASN Kota Bogor tidak ada yang aneh.", "nothing is denied of the reports"),
    ),
)


def _meaning(match: Match) -> Draft | Refusal | None:
    if match.has("zero") and match.finding("zero").value.value != 0:
        return None
    if hoped(match):
        return Refusal("a hope or a target, not a count")
    matter = other_matter(match, match["between"])
    if matter:
        return Refusal(f"another matter: {matter}")
    return Draft(0, "=", "zero", match.span("none"), lexicon.value("count_units", match["unit"]))
