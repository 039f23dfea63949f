"""`Bawaslu rilis data`, `Deli Serdang urutan pertama`: figures are laid open or set in a row."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.statistics-tally",
    pattern=r"\b(?P<told>(?:{tallying}|{ranking})\b|urutan\s+<number>)",
    words=(*words("tallying", "ranking"), "urutan"),
    meaning=sign("statistics"),
    examples=(
        Example(
            "Bawaslu Sumatera Utara membeberkan data ketidaknetralan ASN, Kamis (24/10/2024).",
            "statistics 2024-10-24 12",
        ),
        Example(
            "Kota Bogor menempati urutan pertama pelanggaran netralitas ASN, kata Bawaslu Jawa Barat.",
            "statistics - 32",
        ),
        Example("Kota Bogor masuk rangking tiga besar ASN tak netral.", "statistics - 32.71"),
    ),
    counter_examples=(CounterExample("Bawaslu Kota Bogor memeriksa tiga lurah.", "a case, no table"),),
)
