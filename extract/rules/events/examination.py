"""`Camat Kubung diklarifikasi Bawaslu`: somebody is heard, called, looked into."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.examination",
    pattern=(
        r"\b(?:(?P<told>{examining}|(?:me)?lakukan\sproses\s(?:klarifikasi|{examinations})|(?:me)?minta\spelapor|(?:membentuk|bentuk|menurunkan|turunkan)\stim\b[^.;“”]{0,40}?\s{examining}|{examinations}(?:\s[^\s,.;:]+){0,4}?\s{held})|{examinations})\b"
    ),
    words=(*words("examining", "examinations"), "lakukan", "melakukan", "pelapor"),
    meaning=sign("examination"),
    examples=(
        Example(
            "Bawaslu Kabupaten Solok memeriksa Camat Kubung, Kamis (17/10/2024).",
            "examination 2024-10-17 13.02",
        ),
        Example(
            "Seorang lurah menjalani klarifikasi di Kantor Bawaslu Kota Bogor, Rabu (23/10/2024).",
            "examination 2024-10-23 32.71",
        ),
        Example("Bawaslu Kota Bogor Minta Pelapor Lurah Lengkapi Bukti", "examination - 32.71"),
        Example("Bawaslu Kabupaten Solok melakukan proses klarifikasi terhadap dua ASN.", "examination - 13.02"),
        Example("Bawaslu Kota Bogor, Rabu (23/10/2024), bakal memanggil dua pejabat.", "examination 2024-10-23 32.71"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kabupaten Solok meminta warga melengkapi laporan.", "nobody's report is in hand"),
        CounterExample("Bawaslu Kabupaten Solok akan memeriksa siapa pun yang memihak.", "a threat"),
        CounterExample(
            "Bawaslu Kabupaten Solok meneruskan berkas Camat Kubung ke BKN setelah diperiksa.",
            "what befell him goes further",
        ),
    ),
)
