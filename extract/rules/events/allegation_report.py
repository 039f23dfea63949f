"""`Camat Kubung dilaporkan ke Bawaslu`: a report against somebody."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

_HANDED = r"(?:diserahkan|diterima|dilayangkan|dimasukkan|masuk)\b"

RULE = Rule(
    name="events.allegation-report",
    pattern=(
        r"\b(?P<told>(?:{reporting})\b(?!\s+bahwa)"
        rf"|laporan\s(?:resmi\s)?(?:ini|itu|tersebut)\s(?:\w+\s){{0,2}}?{_HANDED}"
        # `Laporan diterima Selasa kemarin`: which, the sentence before says
        rf"|(?<=^)laporan(?:nya)?\s(?:(?!yang\b)\w+\s){{0,2}}?{_HANDED}\s(?:(?:pada|hari|tanggal)\s){{0,2}}(?:{{weekdays}}|kemarin|tadi|<number>)\b)"
    ),
    words=(*words("reporting"), "laporan"),
    meaning=sign("allegation"),
    examples=(
        Example(
            "Camat Kubung dilaporkan ke Bawaslu Kabupaten Solok, Kamis (17/10/2024).",
            "allegation 2024-10-17 13.02",
        ),
        Example(
            "Warga mengadukan seorang lurah ke Bawaslu Kota Bogor, Rabu (23/10/2024).",
            "allegation 2024-10-23 32.71",
        ),
        Example("Laporan itu diterima Bawaslu Kota Bogor pada Rabu (23/10/2024).", "allegation 2024-10-23 32.71"),
        Example(
            "Laporan masuk pada Rabu (23/10/2024) ke Bawaslu Kota Bogor dengan terlapor seorang lurah.",
            "allegation 2024-10-23 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Laporan yang masuk Rabu (23/10/2024) di Kota Bogor tidak ada.", "nobody was reported"),
        CounterExample("Belum ada ASN yang dilaporkan ke Bawaslu Kabupaten Solok.", "nobody was reported"),
        CounterExample("Ketua Bawaslu Kabupaten Solok melaporkan bahwa ASN netral.", "he only says so"),
        CounterExample("Bupati Solok meminta warga melaporkan ASN yang tidak netral.", "somebody is asked to report"),
    ),
)
