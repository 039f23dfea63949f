"""`Bawaslu memproses dugaan`, `camat itu diproses`: a case is in hand."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.examination-handling",
    # `proses` alone is mostly a noun
    pattern=r"\b(?P<told>{handling}|proses(?=\s(?:<number>|(?:asn|pns|camat|lurah)\b)))\b",
    words=(*words("handling"), "proses"),
    meaning=sign("examination"),
    examples=(
        Example("Bawaslu Kota Bogor memproses seorang lurah yang hadir di kampanye.", "examination - 32.71"),
        Example("Laporan terhadap Camat Kubung ditangani Bawaslu Kabupaten Solok.", "examination - 13.02"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kabupaten Solok memproses 23 dugaan pelanggaran.", "so many are figures"),
        CounterExample("Camat Kubung akan diproses Bawaslu Kabupaten Solok, kata ketuanya.", "not yet"),
    ),
)
