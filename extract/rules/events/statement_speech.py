"""`"...," kata Bupati Solok`: where nothing else is told, that somebody spoke."""

from __future__ import annotations

from extract import vocabulary
from extract.event import Sign
from extract.rule import CounterExample, Example, Rule

_VERBS = vocabulary.load().speech.quoting

RULE = Rule(
    name="events.statement-speech",
    pattern=rf"(?<=[,”\"])\s*{vocabulary.alternation(_VERBS)}",
    words=tuple(sorted({verb for verb in _VERBS if " " not in verb})),
    meaning=lambda _: Sign("statement", told=False, aside=True),
    examples=(
        Example('"Netralitas itu harga mati," kata Bupati Solok, Kamis (24/10/2024).', "statement 2024-10-24 13.02"),
        Example("“ASN milik semua,” ujar Wali Kota Bogor, Rabu (23/10/2024).", "statement 2024-10-23 32.71"),
    ),
    counter_examples=(
        CounterExample('Camat Kubung di Kabupaten Solok diperiksa. "Benar," kata ketua Bawaslu.', "a case is told"),
        CounterExample("Kata itu ditulis di Kota Bogor.", "a noun"),
    ),
)
