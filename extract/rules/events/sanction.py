"""`ASN dijatuhi sanksi`, `bupati copot camat`, `BKN blokir data ASN`: somebody is punished by his superiors."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.sanction",
    pattern=(r"\b(?:(?P<told>{punishing}|{punishments}(?:\s[^\s,.;:]+){0,4}?\s{held})|{punishments})\b"),
    words=words("punishing", "punishments"),
    meaning=sign("sanction"),
    examples=(
        Example(
            "Empat ASN Pemkab Pekalongan dijatuhi sanksi karena tidak netral, Rabu (23/10/2024).",
            "sanction 2024-10-23 33.26",
        ),
        Example(
            "BKN memblokir data kepegawaian dua ASN Kabupaten Kerinci sejak Senin (21/10/2024).",
            "sanction 2024-10-21 15.01",
        ),
        Example(
            "Pemerintah Kota Palu membebastugaskan seorang lurah terhitung Rabu (23/10/2024).",
            "sanction 2024-10-23 72.71",
        ),
    ),
    counter_examples=(
        CounterExample("ASN tidak netral bakal dijatuhi sanksi, kata Bupati Pekalongan.", "not yet"),
        CounterExample(
            "Bawaslu Kabupaten Pekalongan meminta bupati mencopot camat yang tidak netral.", "somebody asks for it"
        ),
    ),
)
