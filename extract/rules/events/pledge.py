"""`ASN berikrar netral`, `teken pakta integritas`: civil servants pledge to stay neutral."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.pledge",
    pattern=(
        r"\b(?:(?P<told>{pledging}|(?:{holding}|{signing})\s(?:[^\s,.;:]+\s){0,5}?{pledges}|(?:(?<=^)|(?<=[–—-]\s)){pledges}\b[^.;:“”]{0,200}?\s{held}|{pledges}(?:\s[^\s,.;:]+){0,9}?\s(?:{held}|{signing}))|{pledges})\b"
    ),
    words=words("pledging", "pledges"),
    meaning=sign("pledge"),
    examples=(
        Example("ASN Kabupaten Bireuen mengucapkan ikrar netralitas, Senin (21/10/2024).", "pledge 2024-10-21 11.11"),
        Example(
            "Para camat di Kota Bogor menandatangani pakta integritas netralitas ASN, Rabu (23/10/2024).",
            "pledge 2024-10-23 32.71",
        ),
        Example(
            "Pemkot Bogor dan Bawaslu meneken komitmen bersama netralitas ASN, Rabu (23/10/2024).",
            "pledge 2024-10-23 32.71",
        ),
    ),
    counter_examples=(
        CounterExample(
            "Wali Kota Bogor meminta camat menjaga netralitas sesuai pakta integritas.", "nobody pledges now"
        ),
        CounterExample(
            "Lurah di Kota Bogor diperiksa Bawaslu karena hadir saat deklarasi paslon.", "another thing is told"
        ),
    ),
)
