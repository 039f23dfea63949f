"""`sosialisasi digelar`, `bekali ASN soal netralitas`: civil servants are taught."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.outreach",
    pattern=(
        r"\b(?:(?P<told>{teaching}(?!\s(?:data|bukti|barang|dukungan|informasi|keterangan|ktp)\b)|{holding}\s(?:[^\s,.;:]+\s){0,5}?{lessons}|(?:(?<=^)|(?<=[–—-]\s)){lessons}\b[^.;:“”]{0,200}?\s{held}|{lessons}(?:\s[^\s,.;:]+){0,9}?\s{held})|{lessons})\b"
    ),
    words=words("teaching", "lessons"),
    meaning=sign("outreach"),
    examples=(
        Example(
            "Pemkot Bogor menggelar sosialisasi netralitas ASN di Balai Kota Bogor, Rabu (23/10/2024).",
            "outreach 2024-10-23 32.71",
        ),
        Example(
            "Sebanyak 120 pegawai Kota Bogor dibekali materi netralitas, Rabu (23/10/2024).",
            "outreach 2024-10-23 32.71",
        ),
        Example("Untuk kesekian kalinya sosialisasi netralitas ASN digelar di Kota Bogor.", "outreach - 32.71"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Bogor memeriksa lurah usai sosialisasi netralitas ASN.", "another thing is told"),
        CounterExample("Bawaslu Kota Bogor mengumpulkan bukti soal lurah itu.", "nobody is gathered"),
        CounterExample("Bupati Solok meminta ASN tetap netral.", "nobody is taught"),
    ),
)
