"""`Amfoang Utara dan Sulamu sebagai dua kecamatan`, `para camat, terutama Tibawa`: names said to be districts."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import Choice

_LIST = r"(?P<{group}><toponym>(?:\s*(?:,\s*(?:dan|serta|maupun)|,|dan|serta|maupun)\s*<toponym>)*)"

RULE = Rule(
    name="places.districts-listed",
    pattern=(
        _LIST.format(group="before") + r"\s*,?\s*(?:(?:sebagai|adalah|merupakan)\s+(?:\w+\s+)?kecamatan"
        r"|(?:dan|serta|maupun)\s+(?:sejumlah\s+|beberapa\s+)?kecamatan\s+lain)"
        r"|\b(?:kecamatan|distrik|camat(?:-camat)?)\s*,?\s*(?:yakni|yaitu|terutama|khususnya|seperti|antara\s+lain"
        r"|di\s+antaranya|masing-masing)\s*:?\s*" + _LIST.format(group="after")
    ),
    anchors=("kecamatan", "camat", "distrik"),
    needs=("toponym",),
    rank=32,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Ia menyebut Kubung dan Gunung Talang sebagai dua kecamatan rawan di Kabupaten Solok.", "13.02.07"),
        Example("Para camat, terutama Kubung dan Gunung Talang, diminta Bupati Solok netral.", "13.02.10"),
        Example("Di Manokwari, distrik seperti Masni dan Sidey masih kekurangan guru.", "92.02.21"),
        Example("Belum ada laporan dari Kubung maupun kecamatan lain di Kabupaten Solok.", "13.02.10"),
        Example("Rapat digelar di dua kecamatan, yakni Kubung dan Gunung Talang, Kabupaten Solok.", "13.02.10"),
    ),
    counter_examples=(CounterExample("Dari Kubung ia pergi ke kecamatan lain.", "a verb stands between"),),
)


def _meaning(match: Match) -> list[Finding]:
    found = []
    for toponym in match.findings("before" if match.has("before") else "after"):
        choice = Choice(toponym, ("district",), True, "said to be a district")
        found.append(Finding("place", toponym.span, choice, RULE.name, (toponym,)))
    return found
