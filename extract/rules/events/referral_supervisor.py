"""`ASN diadukan Bawaslu ke KASN`, `diteruskan Bawaslu`: what the supervisor reports elsewhere is handed on.

A citizen who reports to KASN accuses.
"""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

_SUPERVISOR = r"(?:bawaslu|panwas\w*|(?:badan|panitia)\s+pengawas\s+pemil\w*)"
_ITS_AREA = (
    r"(?:\s(?:\(\w+\)|provinsi|kabupaten|kota|telah|sudah|juga|akhirnya|kembali|resmi|(?-i:[A-Z])[\w.-]*|<place>))"
    r"{0,6}?"
)
_TO = r"[^.;“”]{0,110}?\b(?:ke|kepada)\s(?:[^\s,.;:]+\s){0,2}?{receivers}"

RULE = Rule(
    name="events.referral-supervisor",
    pattern=rf"\b(?P<told>{{reported}}\s(?:oleh\s)?{_SUPERVISOR}\b{_TO}|{{handed_on}}\s(?:oleh\s)?{_SUPERVISOR}"
    rf"|{_SUPERVISOR}{_ITS_AREA},?\s{{reports}}\b{_TO}"
    rf"|{_SUPERVISOR}\b[^.,;“”]{{0,60}}?<number>\s(?:orang\s)?{{counted}}\s(?:yang\s)?(?:(?:telah|sudah)\s)?{{reported}}\s(?:ke|kepada)\s(?:[^\s,.;:]+\s){{0,2}}?{{receivers}})\b",
    words=words("reported", "reports", "handed_on"),
    meaning=sign("referral"),
    examples=(
        Example(
            "Tiga ASN Kabupaten Banjar diadukan Bawaslu ke KASN, Selasa (22/10/2024).", "referral 2024-10-22 63.03"
        ),
        Example(
            "Temuan soal pegawai di Kota Bogor diteruskan Bawaslu, Rabu (23/10/2024).",
            "referral 2024-10-23 32.71",
        ),
        Example("Bawaslu Kota Bogor Laporkan Dua Guru ke BKN", "referral - 32.71"),
        Example("Bawaslu Kota Bogor, melaporkan seorang lurah ke KASN.", "referral - 32.71"),
        Example("Bawaslu Kota Bogor mendata tiga ASN yang sudah dilaporkan ke BKN.", "referral - 32.71"),
    ),
    counter_examples=(
        CounterExample("Camat Kubung di Kabupaten Solok dilaporkan warga ke KASN.", "a citizen accuses"),
        CounterExample("Camat Kubung dilaporkan ke Bawaslu Kabupaten Solok.", "the supervisor is told"),
    ),
)
