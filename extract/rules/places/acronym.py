"""`Sistem Basis Terintegrasi (SBT)`: the brackets shorten the words before them, which are no area's name."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import no_place

RULE = Rule(
    name="places.acronym",
    pattern=r"(?P<words>(?:(?-i:[A-Z])[\w-]+\s+)+)\((?P<t><toponym>)\)",
    anchors=("(",),
    rank=75,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Laporan lewat Sistem Basis Terpadu (SBT) selesai.", "no place: short for the words before it"),
        Example("Himpunan Putra Aceh, Organisasi Kader Utama (OKU) hadir.", "no place: short for the words before it"),
    ),
    counter_examples=(
        CounterExample("Bupati Seram Bagian Timur (SBT) hadir.", "the words before it are the area"),
        CounterExample("Ketua Badan Pengawas Pemilu (OKU) hadir.", "the words have other first letters"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    initials = "".join(word[0] for word in match["words"].split())
    if not initials.endswith(match.text_of(match.finding("t"))):
        return None
    return no_place(match, "short for the words before it")
