"""`terbukti tidak netral`, `dinyatakan melanggar`: an inquiry is over; what followed may be told further on."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.allegation-proven",
    pattern=r"\b(?P<told>{proving})\b",
    words=words("proving"),
    meaning=sign("allegation"),
    examples=(
        Example("Dua lurah di Kota Bogor terbukti mendukung salah satu pasangan calon.", "allegation - 32.71"),
        Example("Camat Kubung dinyatakan melanggar oleh Bawaslu Kabupaten Solok.", "allegation - 13.02"),
    ),
    counter_examples=(
        CounterExample("Camat Kubung di Kabupaten Solok akan disanksi jika terbukti memihak.", "not yet"),
        CounterExample(
            "Camat Kubung terbukti memihak. Bupati Solok telah menjatuhkan sanksi kepadanya.", "what followed"
        ),
    ),
)
