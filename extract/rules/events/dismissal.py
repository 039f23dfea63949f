"""`laporan dihentikan`, `tidak memenuhi unsur`: a case comes to nothing."""

from __future__ import annotations

from extract.event_sign import sign, words
from extract.rule import CounterExample, Example, Rule

RULE = Rule(
    name="events.dismissal",
    pattern=(
        r"\b(?P<told>{acquitting}|{stopping}\s(?:[^\s,.;:]+\s){0,2}?{stopped}|{dismissals}"
        r"|{inquiries}\b[^.;“”]{0,120}?\b{found_none}\s(?:[^\s,.;:]+\s){0,2}?(?:pelanggaran|unsur)"
        r"|{found_none}\s(?:[^\s,.;:]+\s){0,2}?(?:pelanggaran|unsur)\b[^.;“”]{0,60}?(?:\b{these}|<number>\s(?:{counted}|{accused})))\b"
    ),
    words=words("acquitting", "stopping", "dismissals", "found_none"),
    meaning=sign("dismissal"),
    examples=(
        Example(
            "Bawaslu Kabupaten Agam menghentikan penanganan laporan terhadap seorang camat, Senin (21/10/2024).",
            "dismissal 2024-10-21 13.06",
        ),
        Example(
            "Laporan terhadap lurah di Kota Bogor tidak memenuhi unsur pelanggaran pemilihan.",
            "dismissal - 32.71",
        ),
        Example("Bawaslu Kota Bogor menyatakan tidak ada pelanggaran oleh kedua lurah itu.", "dismissal - 32.71"),
        Example(
            "Hasil kajian Bawaslu Kabupaten Agam menyimpulkan tidak terdapat unsur pelanggaran.", "dismissal - 13.06"
        ),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kabupaten Agam menghentikan kampanye di dalam sekolah.", "no case is stopped"),
        CounterExample("Tidak ada pelanggaran netralitas di Kabupaten Agam, kata Bawaslu.", "of no case"),
        CounterExample("Laporan itu bisa dihentikan bila bukti kurang, kata Ketua Bawaslu Kabupaten Agam.", "not yet"),
    ),
)
