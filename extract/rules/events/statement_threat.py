"""`ASN tak netral terancam sanksi berat`, `BKN akan menyanksi ASN yang memihak`: whoever it may be is threatened."""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon
from extract.event import Sign
from extract.rule import CounterExample, Example, Rule
from extract.tape import Match, any_of

_BEFORE = 60

_AHEAD = r"(?:akan|bakal|siap|tak segan|tidak segan|tak ragu|tidak ragu)"
_PUNISHES = r"(?:{punishing}|(?:{recommending}|menjatuhkan|memberi(?:kan)?)\s{punishments})"
_MAY = r"(?:akan|bakal|bisa|dapat|siap|siap-siap|terancam)\s(?:di|kena\s|dapat\s|mendapat\s|menerima\s)?"

RULE = Rule(
    name="events.statement-threat",
    pattern=(
        rf"\b(?:{{counted}}\b[^.;:“”]{{0,70}}?\s{_MAY}(?:{{punishing}}|{{punishments}}|penjara|pecat|pidana)"
        rf"|{_AHEAD}\s{_PUNISHES}\b[^.;:“”]{{0,60}}?\s{{counted}}\b[^.;:“”]{{0,50}}?"
        r"\s(?:terbukti|melanggar|memihak|tak\snetral|tidak\snetral))\b"
    ),
    words=("akan", "bakal", "bisa", "dapat", "siap", "segan", "ragu", "terancam"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("ASN Tak Netral di Kota Bogor Terancam Sanksi Berat", "statement - 32.71"),
        Example("Bupati Solok akan menyanksi semua ASN yang terbukti memihak.", "statement - 13.02"),
        Example("ASN Memihak, Bupati Solok Siap Beri Sanksi", "statement - 13.02"),
    ),
    counter_examples=(
        CounterExample("Tujuh ASN di Kota Bogor terancam sanksi karena ikut kampanye.", "certain persons"),
        CounterExample("Oknum ASN di Kota Bogor terancam sanksi karena ikut kampanye.", "a certain person"),
    ),
)


def _meaning(match: Match) -> Sign | None:
    """Only where an article begins: further on every case is told with what threatens."""
    first = next((n for n, s in enumerate(match.reading.sentences) if s.start >= match.reading.title_end), 0)
    begins = match.reading.sentence_of(match.span()) <= first
    if not begins or _certain().search(match.before(_BEFORE) + match[0]):
        return None
    return Sign("statement", told=True)


@cache
def _certain() -> re.Pattern[str]:
    accused = lexicon.pattern("accused")
    return re.compile(
        rf"(?i){any_of('number')}\s(?:orang\s)?{lexicon.pattern('counted')}|\b(?:beberapa|{accused}|salah|sejumlah|seorang)\b"
    )
