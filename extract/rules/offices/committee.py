"""`diikuti anggota Komisi I Budi, Rina, dan Candra`: of a committee of the parliament named before in the sentence."""

from __future__ import annotations

from extract.office import Office, body_of, position_of
from extract.office_words import BEFORE, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.committee",
    pattern=rf"{BEFORE}(?P<head><head>)\s+(?P<number>(?-i:[IVX]+|[A-F]|\d{{1,2}}))\b(?=\s*,?\s+(?-i:[A-Z][a-z]+))",
    needs=("head", "body"),
    rank=-10,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Hadir Ketua Komisi I DPRD Kota Padang Budi Santoso yang diikuti anggota Komisi I Rina Wati dan Candra.",
            "Anggota Komisi I | - | -",
        ),
        Example("Dari DPRD Kota Padang hadir Sekretaris Komisi A, Budi Santoso.", "Sekretaris Komisi A | - | -"),
    ),
    counter_examples=(
        CounterExample("Anggota Komisi I Budi Santoso hadir.", "of which parliament?"),
        CounterExample("Di DPRD Kota Padang anggota Komisi I menolak.", "nobody is named"),
        CounterExample("Di DPRD Kota Padang hadir Ketua I Budi Santoso.", "no committee"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if not title.position.endswith("Komisi"):
        return None
    start = match.reading.sentences[match.sentence].start
    named = [f for f in match.reading.found["body"] if start <= f.span.start < match.span().start]
    if not any(body_of(text_of(match, finding)).kind == "parliament" for finding in named):
        return None
    return office(match, complement=match["number"])
