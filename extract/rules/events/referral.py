"""`Bawaslu teruskan 7 ASN ke KASN`, `rekomendasikan sanksi`: a case is handed on to those who may punish."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.referral",
    pattern=(
        r"\b(?:(?P<told>{recommending}(?:\s(?:sanksi|hukuman)\w*)?"
        r"|{carrying_on}\s(?:laporan|temuan|{case_papers})\b[^.;“”]{0,90}?\b(?:ke|kepada)\s(?:[^\s,.;:]+\s){0,2}?{receivers}"
        r"|{passing}\s(?:kembali\s|lagi\s)?(?:ke|kepada)\s(?:[^\s,.;:]+\s){0,2}?{receivers}|{sending}\b[^.;“”]{0,90}?\b(?:ke|kepada)\s(?:[^\s,.;:]+\s){0,2}?{receivers}|{sending}\s(?:[^\s,.;:]+\s){0,2}?{case_papers}|{case_papers}(?:\s[^\s,.;:]+){0,4}?\s{sending}"
        r"|{referrals}(?:\s[^\s,.;:]+){0,4}?\s{held})|{referrals})\b"
    ),
    words=words("recommending", "sending", "referrals", "passing", "carrying_on"),
    meaning=sign("referral"),
    examples=(
        Example(
            "Bawaslu Kabupaten Banjar meneruskan berkas tiga ASN kepada KASN, Selasa (22/10/2024).",
            "referral 2024-10-22 63.03",
        ),
        Example(
            "Bawaslu Kota Bogor merekomendasikan dua lurah untuk disanksi, Rabu (23/10/2024).",
            "referral 2024-10-23 32.71",
        ),
        Example("Bawaslu Kota Bogor melanjutkan laporan terhadap dua lurah ke KASN.", "referral - 32.71"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Bogor melanjutkan penanganan laporan itu.", "handed to nobody"),
        CounterExample(
            "Camat di Kota Bogor itu meneruskan materi sosialisasi ke sebelas kelurahan.", "no case is handed on"
        ),
        CounterExample("Bawaslu Kota Bogor akan meneruskan berkas lurah itu ke BKN bila terbukti.", "not yet"),
    ),
)
