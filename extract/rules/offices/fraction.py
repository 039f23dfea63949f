"""`Anggota Komisi II Fraksi Partai X (FPX)`: of a committee of parliament, with the party's group in place
of the house."""

from __future__ import annotations

from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, BEFORE, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.fraction",
    pattern=(
        rf"{BEFORE}(?P<head><head>)\s+(?P<number>(?-i:[IVX]+|[A-F]|\d{{1,2}}))\b\s*,?\s*(?:dari\s+)?"
        rf"(?-i:Fraksi|F-?)\s?(?:(?-i:[A-Z])[\w-]*+(?:\s+(?-i:[A-Z])[\w-]*+){{0,4}}){ABBREVIATION}(?=\s*,)"
    ),
    needs=("head",),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Anggota Komisi II Fraksi Partai Melati (FPM), Budi, hadir di DPR RI.", "Anggota Komisi II | - | -"),
        Example("Wakil Ketua Komisi A dari Fraksi Melati, Budi, hadir.", "Wakil Ketua Komisi A | - | -"),
    ),
    counter_examples=(
        CounterExample("Ketua Bawaslu Fraksi Melati, Budi, hadir.", "no committee"),
        CounterExample("Anggota Komisi II Fraksi Melati menolak.", "nobody is named behind a comma"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if not title.position.endswith("Komisi"):
        return None
    return office(match, complement=match["number"])
