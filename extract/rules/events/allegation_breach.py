"""`Camat Kubung diduga tak netral`, `temukan indikasi`: somebody is said to have been partial."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_OPENS = re.compile(r"(?:\W*|.*:\s*)\Z")
_GOES_ON = re.compile(r"[^,.;:]*,\s+\S+\s+\S+")

RULE = Rule(
    name="events.allegation-breach",
    pattern=(
        r"\b(?:(?P<told>{accusing}|{accusations}\b(?!\s(?:ini|itu|tersebut|tsb)\b)[^.,;:“”]{0,120}?"
        r"(?<!\syang)(?<!\sakan)(?<!\sbisa)(?<!\stak)(?<!\sbelum)(?<!\stidak)(?<!\sbakal)\s{emerging})|{accusations})\b"
    ),
    words=words("accusing", "accusations"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Camat Kubung di Kabupaten Solok diduga mendukung salah satu pasangan calon.", "allegation - 13.02"),
        Example(
            "Bawaslu Kabupaten Solok menemukan indikasi seorang lurah tak netral pada Pilkada 2024.",
            "allegation - 13.02",
        ),
        Example("Dugaan keberpihakan seorang lurah mencuat di Kota Bogor.", "allegation - 32.71"),
    ),
    counter_examples=(
        CounterExample("Bupati Solok menyesalkan adanya camat yang diduga memihak.", "what he feels about it"),
        CounterExample("Bawaslu Kabupaten Solok meminta lurah tetap netral pada Pilkada 2024.", "somebody urges"),
        CounterExample(
            "Camat Kubung yang diduga mendukung calon diperiksa Bawaslu Kabupaten Solok.",
            "what befell him goes further",
        ),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    read = judged("allegation", match, told=match.has("told"))
    headline = match.span().start < match.reading.title_end
    if isinstance(read, Sign) and headline and _OPENS.match(match.before()) and _GOES_ON.match(match.after(120)):
        # `Diduga Dukung Paslon, Tiga ASN Terancam Sanksi`: the news stands behind the comma; `Kapolres: Ketahuan
        # Memihak, Pecat` only threatens
        return replace(read, told=False, aside=True)
    return read
