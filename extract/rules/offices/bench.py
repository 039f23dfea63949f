"""`majelis yang diketuai Budi Santoso`, `Majelis Hakim PN Solok dipimpin Budi`: who presides over a bench of judges."""

from __future__ import annotations

from dataclasses import replace

from extract import vocabulary
from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, AREA, BEFORE, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.bench",
    pattern=(
        rf"{BEFORE}(?:\bmajelis|(?P<head><head>))(?:\s+(?P<body><body>){ABBREVIATION}{AREA}?)?\s*,?\s+(?:yang\s+)?"
        r"(?:diketuai|dipimpin)(?:\s+(?:langsung\s+)?oleh)?(?:\s+hakim|\s+<head>)?(?=\s+(?-i:[A-Z]))"
    ),
    anchors=("majelis",),
    rank=20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Putusan dibacakan majelis yang diketuai Oloan Sinaga.", "Hakim Ketua | - | -"),
        Example(
            "Majelis Hakim PN Kota Solok yang dipimpin Budi Santoso memvonisnya.",
            "Hakim Ketua | Pengadilan Negeri Kota Solok | 13.72",
        ),
    ),
    counter_examples=(CounterExample("Rapat Bawaslu Solok dipimpin Budi Santoso.", "no bench of judges"),),
)


def _meaning(match: Match) -> Office | Refusal | None:
    chair = vocabulary.load().positions["hakim ketua"]
    if not match.has("head"):
        return Office(position=chair.position, title=chair)
    if "Hakim" not in position_of(text_of(match, match.finding("head"))).position:
        return None
    meant = office(match, body=match.finding("body") if match.has("body") else None)
    return replace(meant, position=chair.position, title=chair) if isinstance(meant, Office) else meant
