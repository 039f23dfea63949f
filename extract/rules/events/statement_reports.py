"""`Bawaslu banyak menerima aduan`, `mencatat sejumlah pelanggaran`: that reports come in accuses nobody yet."""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon
from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_SOME = r"(?:banyak|beberapa|berbagai|sejumlah)"
_GOT = r"(?:(?:men)?catat|mencatat|mendata|menampung|mendapat(?:kan)?|menerima|terima)"
_AFTER = 120

RULE = Rule(
    name="events.statement-reports",
    pattern=(
        rf"\b(?:{_SOME}\s{_GOT}\s(?:[^\s,.;:]+\s){{0,2}}?{{incidents}}"
        rf"|{_GOT}\s(?:adanya\s)?[\"“]?{_SOME}\s(?:[^\s,.;:]+\s){{0,2}}?{{incidents}}"
        r"|(?:mencatat|mendata)\sadanya\s{incidents}"
        rf"|{_SOME}\s{{incidents}}\s(?:[^\s,.;:]+\s){{0,2}}?(?:masuk|diterima))\b"
    ),
    words=words("incidents"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bawaslu Kabupaten Solok telah banyak menerima aduan netralitas ASN.", "statement - 13.02"),
        Example(
            "Bawaslu Kota Bogor Catat Banyak Laporan soal ASN, Rabu (23/10/2024).",
            "statement 2024-10-23 32.71",
        ),
        Example("Bawaslu Kabupaten Solok mendata adanya pelanggaran selama kampanye.", "statement - 13.02"),
        Example("Sejumlah laporan netralitas ASN masuk ke Bawaslu Kota Bogor.", "statement - 32.71"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Bogor menerima sejumlah laporan terhadap seorang lurah.", "he is accused"),
        CounterExample("Bawaslu Kota Bogor menerima laporan dugaan ketidaknetralan lurah.", "one report"),
        CounterExample("Bawaslu Kota Bogor menerima puluhan laporan netralitas ASN.", "figures"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal | None:
    return None if _accused().search(match.after(_AFTER)) else judged("statement", match, told=True)


@cache
def _accused() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:terhadap|seorang|atas nama|{lexicon.pattern('accused')})\b")
