"""`didampingi anggota, I Made Winarya`: a member of the body, or of the bench, named before in the sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from extract import vocabulary
from extract.office import Office, position_of
from extract.office_words import office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.member",
    pattern=(
        r"(?:\bberanggotakan|\b(?:didampingi|bersama|beserta|dengan)\s+(?:oleh\s+)?(?:dua\s+|tiga\s+|empat\s+|para\s+|sejumlah\s+)?(?P<head><head>))"
        r"(?=\s*,?\s*(?-i:[A-Z]))"
    ),
    anchors=("didampingi", "bersama", "beserta", "dengan", "beranggotakan"),
    rank=-5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Ketua Bawaslu Tabanan, Narta, didampingi anggota, I Made Winarya, hadir.", "Anggota | - | -"),
        Example("Ia hadir bersama dua komisioner, Budi Santoso dan Rudi.", "Komisioner | - | -"),
    ),
    counter_examples=(CounterExample("Ia hadir didampingi anggota keluarga.", "no name follows"),),
)

_BENCH = re.compile(r"\bmajelis\b[^.;]*\b(?:diketuai|dipimpin)\b", re.IGNORECASE)


def _meaning(match: Match) -> Office | Refusal | None:
    judge = vocabulary.load().positions["hakim anggota"]
    on_bench = _BENCH.search(match.before(160)) is not None
    if not match.has("head"):
        return Office(position=judge.position, title=judge) if on_bench else None
    title = position_of(text_of(match, match.finding("head")))
    if title.of != "body" or title.rank != "member":
        return None
    meant = office(match)
    if isinstance(meant, Office) and on_bench:
        return replace(meant, position=judge.position, title=judge)
    return meant
