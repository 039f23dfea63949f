"""`rakor netralitas ASN`, `audiensi ke BKN`, `teken nota kesepahaman`: those who watch over neutrality meet."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.coordination",
    pattern=(
        r"\b(?:(?P<told>{meeting}|{holding}\s(?:[^\s,.;:]+\s){0,5}?{meetings}(?!\s+pleno)"
        r"|{meetings}(?!\s+pleno)(?:\s[^\s,.;:]+){0,9}?\s{held}|(?:(?<=^)|(?<=[–—-]\s)){meetings}(?!\s+pleno)[^.;:“”]{0,200}?\s{held}"
        r"|{receiving}\s{visits}|{bodies_visiting}\b[^.,;:“”]{0,60}?\s{visiting}\s(?:[^\s.,;:]+\s){0,2}?{receivers}"
        r"|{discussing}\b[^.;:“”]{0,80}?\s{gathering}|{gathering}\b[^.;:“”]{0,60}?\s{discussing}|{signing}\s(?:[^\s,.;:]+\s){0,3}?{agreements})"
        r"|{meetings}(?!\s+pleno)|{agreements})\b"
    ),
    words=words("meeting", "meetings", "agreements", "visits", "visiting", "gathering"),
    meaning=sign("coordination"),
    examples=(
        Example(
            "Bawaslu Kabupaten Solok menggelar rapat koordinasi netralitas ASN, Kamis (24/10/2024).",
            "coordination 2024-10-24 13.02",
        ),
        Example(
            "Bawaslu Kota Bogor dan Pemkot Bogor menandatangani nota kesepahaman netralitas ASN, Rabu (23/10/2024).",
            "coordination 2024-10-23 32.71",
        ),
    ),
    counter_examples=(
        CounterExample(
            "Bawaslu Kota Bogor menghentikan kasus lurah dalam rapat pleno.",
            "a decision on a case is taken in the full session",
        ),
        CounterExample("Bupati Solok meminta ASN netral seusai rapat.", "another thing is told"),
    ),
)
