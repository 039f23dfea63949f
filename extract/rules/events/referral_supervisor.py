"""`ASN diadukan Bawaslu ke KASN`, `diteruskan Bawaslu`: what the supervisor reports elsewhere is handed on.

A citizen who reports to KASN accuses.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_SUPERVISOR = r"(?:bawaslu|panwas\w*|(?:badan|panitia)\s+pengawas\s+pemil\w*)"
_ITS_AREA = (
    r"(?:\s(?:\(\w+\)|provinsi|kabupaten|kota|telah|sudah|juga|akhirnya|kembali|resmi|(?-i:[A-Z])[\w.-]*|<place>))"
    r"{0,6}?"
)
_TO = r"[^.;“”]{0,110}?\b(?:ke|kepada)\s(?:[^\s,.;:]+\s){0,2}?{receivers}"

_CIVIL_SERVICE = r"(?:bkn|kasn|badan kepegawaian negara|komisi (?:asn|aparatur sipil negara))"

_OPENS = re.compile(rf"(?i)[^.]{{0,80}}?\b{_SUPERVISOR}\b")
_WHO = r"(?:aktivis|forum|koalisi|kuasa hukum|lsm|mahasiswa|masyarakat|pelapor|pemuda|relawan|tim|warga)"
_CITIZENS = re.compile(
    rf"(?i)\b{_WHO}\b[^.;]{{0,60}}?\b(?:me)?laporkan\b|\b(?:dilaporkan|diadukan)\s(?:oleh\s)?{_WHO}\b"
)

RULE = Rule(
    name="events.referral-supervisor",
    pattern=rf"\b(?P<told>{{reported}}\s(?:oleh\s)?{_SUPERVISOR}\b{_TO}|{{handed_on}}\s(?:oleh\s)?{_SUPERVISOR}"
    rf"|{{reported}}\s(?:ke|kepada)\s(?:[^\s,.;:]+\s){{0,5}}?(?:\(\w+\)\s)?oleh\s(?:[^\s,.;:]+\s){{0,3}}?{_SUPERVISOR}"
    rf"|(?P<whole>{{recommending}}\s(?:oleh\s)?{_SUPERVISOR}\b{_TO})"
    rf"|{_SUPERVISOR}{_ITS_AREA},?\s{{reports}}\b{_TO}"
    rf"|{_SUPERVISOR}\b[^.,;“”]{{0,60}}?<number>\s(?:orang\s)?{{counted}}\s(?:yang\s)?(?:(?:telah|sudah)\s)?{{reported}}\s(?:ke|kepada)\s(?:[^\s,.;:]+\s){{0,2}}?{{receivers}})\b"
    rf"|\b(?P<papers>laporan\s(?:\w+\s){{0,2}}?(?:ke|kepada)\s{_CIVIL_SERVICE}\b(?:\s[^\s,.;:]+){{0,4}}?\s(?:disampaikan|{{sending}}))\b"
    r"|\b(?P<headline>{reported}\s(?:ke|kepada)\s(?:[^\s,.;:]+\s){0,2}?{receivers})\b",
    words=(*words("recommending", "reported", "reports", "handed_on"), "laporan"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Tiga ASN Kabupaten Banjar diadukan Bawaslu ke KASN, Selasa (22/10/2024).", "referral 2024-10-22 63.03"
        ),
        Example(
            "Temuan soal pegawai di Kota Bogor diteruskan Bawaslu, Rabu (23/10/2024).",
            "referral 2024-10-23 32.71",
        ),
        Example("Sebanyak 12 pegawai di Kota Bogor dilaporkan ke BKN oleh Bawaslu.", "referral - 32.71"),
        Example("Tiga guru masuk daftar ASN yang direkomendasikan Bawaslu Kota Bogor ke KASN.", "referral - 32.71"),
        Example("Bawaslu Kota Bogor Laporkan Dua Guru ke BKN", "referral - 32.71"),
        Example("Bawaslu Kota Bogor, melaporkan seorang lurah ke KASN.", "referral - 32.71"),
        Example("Bawaslu Kota Bogor mendata tiga ASN yang sudah dilaporkan ke BKN.", "referral - 32.71"),
        Example(
            "Bawaslu Kota Bogor menelusuri seorang lurah. Laporan resmi ke BKN disampaikan Rabu (23/10/2024).",
            "referral 2024-10-23 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Camat Kubung di Kabupaten Solok dilaporkan warga ke KASN.", "a citizen accuses"),
        CounterExample("Camat Kubung dilaporkan ke Bawaslu Kabupaten Solok.", "the supervisor is told"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal | None:
    """A headline need not say who reported, nor a sentence on the papers: the supervisor, if the article begins with
    it and no citizen did.
    """
    reading = match.reading
    if match.has("headline") or match.has("papers"):
        article = reading.text[reading.title_end :]
        below = match.has("headline") and match.span().start >= reading.title_end
        if below or not _OPENS.match(article) or _CITIZENS.search(article):
            return None
    read = judged("referral", match, told=True)
    if isinstance(read, Sign) and read.aside and match.has("whole"):
        # `masuk dalam 26 ASN yang direkomendasikan Bawaslu ke BKN`: who did it and to whom is told all the same
        return replace(read, told=True)
    return read
