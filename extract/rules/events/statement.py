"""`wali kota ingatkan ASN netral`, `Bawaslu prediksi kasus naik`: somebody urges, warns, answers."""

from __future__ import annotations

import re

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_ORDERED = re.compile(
    r"(?i)\s(?:untuk\s)?(?:bikin|buat|membuat|meneken|menandatangani|teken)\s(?:surat\s)?(?:permintaan|permohonan|pernyataan)\b"
)
"""`dua guru diminta membuat pernyataan`: what is asked of the accused is part of their case."""

_VERBS_OF_HEADLINES = ("janji", "respons")

RULE = Rule(
    name="events.statement",
    pattern=r"\b(?:(?P<told>{urging})(?!\spelapor)|{remarking})\b",
    words=words("urging", "remarking"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bupati Solok mengingatkan ASN agar netral, Kamis (24/10/2024).", "statement 2024-10-24 13.02"),
        Example(
            "Bawaslu Kota Bogor memprediksi kasus netralitas ASN naik, Rabu (23/10/2024).",
            "statement 2024-10-23 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Bogor meminta keterangan seorang lurah, Rabu (23/10/2024).", "he is heard"),
        CounterExample("Seorang lurah di Kota Bogor diperiksa dan diminta membuat surat pernyataan.", "of his case"),
        CounterExample("Warga Kota Bogor menagih janji para calon.", "in running text a noun"),
        CounterExample("ASN Kabupaten Bireuen mengucapkan ikrar netralitas, Senin (21/10/2024).", "nobody urges"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    if match[0].lower() in _VERBS_OF_HEADLINES and match.span().start >= match.reading.title_end:
        return Refusal("in running text a noun")
    if match[0].lower().endswith("minta") and _ORDERED.match(match.after(60)):
        return Refusal("asked of the accused")
    # `Bawaslu sebut camat terbukti tak netral`: what is remarked is the news, not the remark
    return judged("statement", match, told=True) if match.has("told") else Sign("statement", told=False, aside=True)
