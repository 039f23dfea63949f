"""`Bawaslu rilis data`, `Deli Serdang urutan pertama`: figures are laid open or set in a row."""

from __future__ import annotations

import re

from extract import vocabulary
from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_SPEECH = vocabulary.load().speech
_CITED = re.compile(
    rf"(?i){vocabulary.alternation(_SPEECH.saying)}[^.;:“”]{{0,60}}?\b(?:berdasar(?:kan)?|dalam|menurut|merujuk|sesuai)\s[^.;:“”]*\Z"
)
_FAR = 200

RULE = Rule(
    name="events.statistics-tally",
    pattern=r"\b(?P<told>(?:{tallying}(?!\s(?:\w+\s)?(?:suara|penghitungan|perolehan)\b)|(?:(?:menjadi|adalah|ialah|merupakan)\s(?:yang\s)?)?{ranking})\b|urutan\s+<number>"
    r"|masuk\s(?:dalam\s)?(?:daftar\s)?<number>\s(?:besar|daerah|kabupaten|kota|provinsi|wilayah)\b)",
    words=(*words("tallying", "ranking"), "urutan", "masuk"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Sumatera Utara membeberkan data ketidaknetralan ASN, Kamis (24/10/2024).",
            "statistics 2024-10-24 12",
        ),
        Example(
            "Kota Bogor menempati urutan pertama pelanggaran netralitas ASN, kata Bawaslu Jawa Barat.",
            "statistics - 32",
        ),
        Example("Kota Bogor masuk daftar sepuluh daerah dengan ASN tak netral.", "statistics - 32.71"),
        Example("Keberpihakan ASN menjadi yang paling sering dilaporkan di Kota Bogor.", "statistics - 32.71"),
        Example("Kota Bogor masuk rangking tiga besar ASN tak netral.", "statistics - 32.71"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Bogor memeriksa tiga lurah.", "a case, no table"),
        CounterExample("Camat di Kota Bogor hadir saat rekapitulasi suara.", "votes are counted"),
        CounterExample("Bupati Solok mengatakan menurut indeks kerawanan netralitas di urutan teratas.", "he cites it"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    """Who cites in his words where others ranked it lays no figures open."""
    if _CITED.search(match.before(_FAR)):
        return Refusal("cited by somebody who speaks")
    return judged("statistics", match, told=match.has("told"))
