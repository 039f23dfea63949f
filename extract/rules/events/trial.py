"""`camat divonis satu bulan`, `jaksa tuntut kepala dinas`: somebody stands before a court."""

from __future__ import annotations

import re

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_SUPERVISOR = re.compile(r"(?i)\s+(?:oleh\s+)?(?:bawaslu|panwas|badan\s+pengawas)")

RULE = Rule(
    name="events.trial",
    pattern=(
        r"\b(?:(?P<told>{judging}|(?:{judgements})(?:\s[^\s,.;:]+){0,4}?\s{held}|{holding}\s(?:sidang|persidangan)|sidang\b[^.;“”]{0,250}?\b{opened}"
        r"|(?:mem|di)bebaskan\b[^.;“”]{0,120}?\bdari\s(?:\w+\s){0,2}?{charges}"
        r"|(?:dakwaan|terdakwa|(?:majelis\s)?hakim)\b[^.;“”]{0,160}?\bt(?:id)?ak\sterbukti"
        r"|(?:majelis\s)?hakim\b[^.;“”]{0,120}?\s(?:menghukum|dihukum|bersalah|menjatuh(?:kan|i)(?:\s(?:hukuman|pidana|sanksi|vonis))?))|{judgements})\b"
    ),
    words=(*words("judging", "judgements"), "hakim"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Camat Kubung di Kabupaten Solok divonis dua bulan penjara, Kamis (24/10/2024).",
            "trial 2024-10-24 13.02",
        ),
        Example("Seorang lurah di Kota Bogor didenda Rp2 juta, Rabu (23/10/2024).", "trial 2024-10-23 32.71"),
        Example("Seorang lurah di Kota Bogor menjalani sidang perdana, Rabu (23/10/2024).", "trial 2024-10-23 32.71"),
        Example(
            "Hakim menyatakan Camat Kubung di Kabupaten Solok tidak terbukti bersalah, Kamis (24/10/2024).",
            "trial 2024-10-24 13.02",
        ),
        Example(
            "Seorang lurah di Kota Bogor dibebaskan dari segala dakwaan, Rabu (23/10/2024).", "trial 2024-10-23 32.71"
        ),
        Example("Hakim menyatakan seorang lurah di Kota Bogor terbukti bersalah.", "trial - 32.71"),
        Example("Hakim menjatuhkan hukuman tiga bulan penjara kepada seorang lurah di Kota Bogor.", "trial - 32.71"),
        Example("Hakim menghukum seorang lurah di Kota Bogor dua bulan penjara.", "trial - 32.71"),
    ),
    counter_examples=(
        CounterExample("Camat Kubung diperiksa Bawaslu Kabupaten Solok sebelum disidangkan.", "not yet"),
        CounterExample("Lurah yang tak netral di Kota Bogor bisa didenda Rp2 juta.", "a threat of the law"),
        CounterExample("Bawaslu Kota Bogor menyatakan laporan terhadap lurah itu tidak terbukti.", "no court"),
        CounterExample("Lurah di Kota Bogor dinyatakan bersalah oleh Bawaslu.", "no court"),
        CounterExample("Bupati Solok dituding tak netral oleh warga.", "no court"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    if match[0].lower().endswith("bersalah") and _SUPERVISOR.match(match.after()):
        return Refusal("said by the supervisor")
    return judged("trial", match, told=match.has("told"))
