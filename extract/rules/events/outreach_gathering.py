"""`bupati kumpulkan camat`: civil servants are called together; for what, only the first sentence may say."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.outreach-gathering",
    pattern=(
        r"\b(?P<told>{assembled}"
        r"(?!\s(?:data|bukti|barang|dukungan|informasi|keterangan|ktp)\b))\b"
    ),
    words=words("assembled"),
    meaning=sign("outreach"),
    examples=(
        Example(
            "Wali Kota Bogor mengumpulkan para lurah untuk menjaga netralitas, Rabu (23/10/2024).",
            "outreach 2024-10-23 32.71",
        ),
        Example("Para camat dikumpulkan Bupati Solok terkait netralitas ASN.", "outreach - 13.02"),
    ),
    counter_examples=(CounterExample("Bawaslu Kota Bogor mengumpulkan bukti soal lurah itu.", "nobody is gathered"),),
)
