"""`Sekretaris Jenderal Kementerian Dalam Negeri`, `Juru Bicara Kementerian Luar Negeri`: any ministry by its name."""

from __future__ import annotations

from dataclasses import replace

from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, BEFORE, CAPITALISED, COMPLEMENT, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.ministry",
    pattern=(
        rf"{BEFORE}(?P<head><head>)(?:\s+(?P<complement>{COMPLEMENT}))?\s+(?P<ministry>(?-i:Kementerian)\s+{CAPITALISED}"
        rf"(?:\s+(?:dan\s+)?{CAPITALISED}){{0,4}}?)(?=\s*,|\s*\(\s*(?-i:Kem[a-z]+|[A-Z][\w-]+)\s*\)){ABBREVIATION}"
    ),
    anchors=("kementerian",),
    needs=("head",),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Juru Bicara Kementerian Luar Negeri, Lalu Muhammad, hadir.", "Juru Bicara | Kementerian Luar Negeri | ID"
        ),
        Example(
            "Juru Bicara Kementerian Luar Negeri (Kemenlu) Lalu Muhammad hadir.",
            "Juru Bicara | Kementerian Luar Negeri | ID",
        ),
        Example("Direktur Kementerian Hukum dan HAM, Budi, hadir.", "Direktur | Kementerian Hukum dan HAM | ID"),
    ),
    counter_examples=(CounterExample("Ketua itu menemui Kementerian Luar Negeri, kemarin.", "a verb stands between"),),
)


def _meaning(match: Match) -> Office | Refusal:
    meant = office(match, complement=match["complement"])
    if isinstance(meant, Refusal):
        return meant
    title = replace(position_of(text_of(match, match.finding("head"))), of="none", office=match["ministry"])
    return replace(meant, title=title)
