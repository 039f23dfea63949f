"""`Camat Kubung diduga tak netral`, `temukan indikasi`: somebody is said to have been partial."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.allegation-breach",
    pattern=(r"\b(?:(?P<told>{accusing})|{accusations})\b"),
    words=words("accusing", "accusations"),
    meaning=sign("allegation"),
    examples=(
        Example("Camat Kubung di Kabupaten Solok diduga mendukung salah satu pasangan calon.", "allegation - 13.02"),
        Example(
            "Bawaslu Kabupaten Solok menemukan indikasi seorang lurah tak netral pada Pilkada 2024.",
            "allegation - 13.02",
        ),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kabupaten Solok meminta lurah tetap netral pada Pilkada 2024.", "somebody urges"),
        CounterExample(
            "Camat Kubung yang diduga mendukung calon diperiksa Bawaslu Kabupaten Solok.",
            "what befell him goes further",
        ),
    ),
)
