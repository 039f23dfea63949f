"""`ASN berikrar netral`, `teken pakta integritas`: civil servants pledge to stay neutral."""

from __future__ import annotations

import re

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_NEAR = 80
_PLEDGED = re.compile(r"(?i)\b(?:netral\w*|damai|berintegritas|integritas|ikrar|komitmen|pengawasan|anti)\b")
_OF_CANDIDATES = re.compile(
    r"(?i)\bdeklarasi\s(?:\S+\s){0,2}?(?:dukung\w*|pasangan|paslon|bakal|balon|calon|bacal\w+|cabup|cagub|cawal\w*|"
    r"capres|caleg|pencalonan|pemenangan|kemenangan|relawan|tim)\b"
)
"""`deklarasi pasangan calon`: candidates declare that they stand."""

RULE = Rule(
    name="events.pledge",
    pattern=(
        r"\b(?:(?P<told>{pledging}|(?:{holding}|{signing})\s(?:[^\s,.;:]+\s){0,5}?{pledges}|(?:(?<=^)|(?<=[–—-]\s)){pledges}\b[^.;:“”]{0,200}?\s{held}|{pledges}(?:\s[^\s,.;:]+){0,9}?\s(?:{held}|{signing}))|{pledges})\b"
    ),
    words=words("pledging", "pledges"),
    meaning=lambda match: _meaning(match),
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
        CounterExample(
            "Tiga PNS di Kota Bogor hadir di deklarasi pasangan calon. Deklarasi digelar Rabu (23/10/2024).",
            "candidates declare",
        ),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    around = match.before(_NEAR) + match[0] + match.after(_NEAR)
    if "deklarasi" in match[0].lower() and not _PLEDGED.search(around) and _OF_CANDIDATES.search(match.reading.text):
        return Refusal("candidates declare that they stand")
    return judged("pledge", match, told=match.has("told"))
