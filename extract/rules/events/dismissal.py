"""`laporan dihentikan`, `tidak memenuhi unsur`: a case comes to nothing."""

from __future__ import annotations

import re

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_COURT = re.compile(r"(?i)\b(?:dakwaan|terdakwa|hakim|pengadilan)\b")
_FAR = 200

RULE = Rule(
    name="events.dismissal",
    pattern=(
        r"\b(?P<told>{acquitting}|{stopping}\s(?:[^\s,.;:]+\s){0,2}?{stopped}|{dismissals}"
        r"|{inquiries}\b[^.;“”]{0,120}?\b{found_none}\s(?:[^\s,.;:]+\s){0,2}?(?:pelanggaran|unsur)"
        r"|{found_none}\s(?:[^\s,.;:]+\s){0,2}?(?:pelanggaran|unsur)\b[^.;“”]{0,60}?(?:\b{these}|<number>\s(?:{counted}|{accused})))\b"
    ),
    words=words("acquitting", "stopping", "dismissals", "found_none"),
    meaning=lambda match: _meaning(match),
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
        CounterExample("Hakim menyatakan dakwaan terhadap Camat Baso di Kabupaten Agam tidak terbukti.", "a verdict"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    if match[0].lower().endswith(("terbukti", "bersalah")) and _COURT.search(match.before(_FAR)):
        return Refusal("said by a court")
    return judged("dismissal", match, told=match.has("told"))
