"""`Pj Bupati: jangan ada yang main mata`: a headline with a speaker, a colon, and what was said."""

from __future__ import annotations

import re

from extract import lexicon
from extract.event import Sign
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match

_SPEAKER = re.compile(rf"(?i)\b{lexicon.pattern('speakers')}\b[^,.;:]{{0,40}}\Z")

RULE = Rule(
    name="events.statement-headline",
    pattern=r"(?P<told>:)(?=\s[^\d\W])",
    anchors=(":",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bupati Solok: ASN Jangan Main Mata", "statement - 13.02"),
        Example("Belum Berjalan, Bawaslu Kota Bogor: Kami Tunggu Sikap Pemkot", "statement - 32.71"),
    ),
    counter_examples=(
        CounterExample("Sosialisasi Netralitas ASN: Bogor Jadi Contoh", "what stands before the colon is no speaker"),
    ),
)


def _meaning(match: Match) -> Sign | None:
    return Sign("statement", True) if _SPEAKER.search(match.before(90)) else None
