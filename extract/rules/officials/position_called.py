"""`Camat Kubung bernama Yosrizal`, `Sekda Solok, yakni Budi Santoso`, `Lurah Loa Ipuh atas nama Noorbaiti`."""

from __future__ import annotations

from extract.names import TITLED, person
from extract.person import holder
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

RULE = Rule(
    name="officials.position-called",
    pattern=rf"(?P<office><office>)\s*,?\s*(?:yang\s+)?(?:dimaksud\s*,|bernama|atas\s+nama|yakni|yaitu|ialah|adalah|an\.|a\.n\.)\s+{TITLED}",
    needs=("office",),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Camat Kubung bernama Yosrizal diperiksa di Kabupaten Solok.",
            "Yosrizal | Camat | Kecamatan Kubung | 13.02.10",
        ),
        Example(
            "Terlapor Sekda Kota Bogor, yakni Budi Santoso, hadir.",
            "Budi Santoso | Sekretaris Daerah | Kota Bogor | 32.71",
        ),
        Example("Terlapor seorang ASN bernama Budi Santoso.", "Budi Santoso | Aparatur Sipil Negara | - | -"),
    ),
    counter_examples=(
        CounterExample("Camat Kubung adalah saksi di Kabupaten Solok.", "no name follows"),
        CounterExample("Terlapor seorang ASN bernama BS.", "initials are no name"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    if match.finding("office").value.of_kin:
        return None
    named = person(match)
    return holder(match, named) if named else None
