"""`Bawaslu tangani 64 kasus`, `terima 149 laporan`: so many that no single case is the news."""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon
from extract.event import Sign
from extract.event_sign import judged, many, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_MANY = 10
_FEW = 3
_BEFORE, _AFTER = 60, 70
_SO_FAR = re.compile(
    r"(?i)\b(?:hingga|sampai|sejauh)\s(?:kini|ini|saat ini|sekarang)\b"
    r"[^.;“”]*?\b(?:ada|mendapat|menerima|terdapat|terima)\s\Z"
)

RULE = Rule(
    name="events.statistics-number",
    pattern=r"(?P<n><number>)\s+(?:[^\s,.;:]+\s+){0,2}?{incidents}\b",
    words=words("incidents"),
    needs=("number",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bawaslu Sulawesi Selatan menangani 64 kasus netralitas ASN.", "statistics - 73"),
        Example(
            "Bawaslu Kabupaten Solok menerima 19 laporan netralitas ASN, kata ketuanya, Kamis (24/10/2024).",
            "statistics 2024-10-24 13.02",
        ),
        Example("Bawaslu Kota Bogor Catat Empat Pelanggaran Netralitas ASN", "statistics - 32.71"),
        Example("Bawaslu Kota Bogor hingga kini menerima lima laporan.", "statistics - 32.71"),
        Example("Lima Laporan Netralitas ASN Dibeberkan Bawaslu Kota Bogor", "statistics - 32.71"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kabupaten Solok menangani dua kasus netralitas ASN.", "too few for a table"),
        CounterExample("Bawaslu Banten memprediksi bakal ada 60 kasus netralitas ASN.", "a forecast is a statement"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal | None:
    laid_open = _lays_open().search(match.before(_BEFORE)) or _laid_open().match(match.after(_AFTER))
    few = many(match, _FEW) and (laid_open or _SO_FAR.search(match.before(_BEFORE)))
    return judged("statistics", match, told=True) if few or many(match, _MANY) else None


@cache
def _lays_open() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b{lexicon.pattern('disclosing')}\s(?:(?:ada|sebanyak|terdapat|sudah|telah)\s)?\Z")


@cache
def _laid_open() -> re.Pattern[str]:
    return re.compile(rf"(?i)[^.,;:]*?\s{lexicon.pattern('disclosed')}\b")
