"""`wali kota terbitkan edaran netralitas`: a circular, an instruction, a joint decree is issued."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.regulation",
    pattern=(
        r"\b(?:(?P<told>{issuing}\s(?:[^\s,.;:]+\s){0,4}?(?:{circulars}|(?-i:SE))|{contained}\s(?:surat\s)?(?:edaran|instruksi)|{circulars}(?:\s[^\s,.;:]+){0,4}?\s(?:{issuing}|{held}))|surat\s+edaran|edaran)\b"
    ),
    words=words("circulars", "issuing"),
    meaning=sign("regulation"),
    examples=(
        Example(
            "Wali Kota Bogor menerbitkan surat edaran netralitas ASN tertanggal 21 Oktober 2024.",
            "regulation 2024-10-21 32.71",
        ),
        Example(
            "Bupati Solok mengeluarkan instruksi netralitas ASN, Kamis (24/10/2024).",
            "regulation 2024-10-24 13.02",
        ),
        Example("Larangan bagi ASN tertuang dalam surat edaran Wali Kota Bogor.", "regulation - 32.71"),
    ),
    counter_examples=(
        CounterExample("Wali Kota Bogor meminta ASN mematuhi SKB netralitas.", "an old decree is recalled"),
        CounterExample("Bupati Solok akan menerbitkan surat edaran netralitas ASN.", "not yet"),
    ),
)
