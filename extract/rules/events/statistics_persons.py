"""`14 ASN diduga tak netral`, `580 ASN dijatuhi sanksi`: so many that the figures are the news, not one of them.

Of a dozen of whom it is told that they were heard, referred or punished, that is the news; of hundreds it is not. Of
dozens it is where the article names those they were referred to.
"""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon
from extract.event import Sign
from extract.event_sign import judged, many, so_far, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_MANY = 10
_CROWD = 30
_HUNDRED = 100
_NEAR = 60

RULE = Rule(
    name="events.statistics-persons",
    pattern=r"(?P<n><number>)\s+(?:orang\s+)?{counted}\b"
    r"(?=(?:\s[^\s,.;:]+){0,9}?\s(?:(?P<fate>{fates}|{punishing})|{suspicions})\b)",
    words=words("counted"),
    needs=("number",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Sebanyak 58 ASN di Provinsi Maluku Utara terbukti melanggar netralitas.", "statistics - 82"),
        Example(
            "BKN mencatat 1.005 ASN dilaporkan tidak netral, kata kepala bironya, Kamis (24/10/2024).",
            "statistics 2024-10-24 ID",
        ),
        Example("Sebanyak 14 pegawai di Kabupaten Solok diduga tidak netral, menurut Bawaslu.", "statistics - 13.02"),
    ),
    counter_examples=(
        CounterExample("Empat ASN Kabupaten Pekalongan dijatuhi sanksi.", "few enough to be a case"),
        CounterExample("Sebanyak 120 ASN Kota Bogor dibekali materi netralitas.", "they are taught"),
        CounterExample("Sebanyak 31 ASN Kabupaten Solok direkomendasikan Bawaslu kepada KASN.", "a referral"),
        CounterExample("Sebanyak 36 ASN Kota Bima dilaporkan ke BKN oleh Bawaslu.", "a referral"),
        CounterExample("BKN akan menjatuhkan sanksi kepada 45 ASN Kota Bogor yang tidak netral.", "an act"),
        CounterExample("Bawaslu Kabupaten Solok memeriksa 17 ASN yang diduga tidak netral.", "they were heard"),
    ),
)


@cache
def _befell() -> re.Pattern[str]:
    classes = ("examining", "punishing", "recommending", "sending", "judging")
    return re.compile("|".join(rf"\b{lexicon.pattern(name)}\b" for name in classes), re.IGNORECASE)


@cache
def _object() -> re.Pattern[str]:
    classes = ("examining", "handling", "punishing", "recommending", "reports", "sending")
    acts = "|".join(lexicon.pattern(name) for name in classes)
    return re.compile(rf"\b(?:{acts})\b[^.,;:“”]*\Z", re.IGNORECASE)


@cache
def _referred() -> re.Pattern[str]:
    verbs = rf"(?:{lexicon.pattern('recommending')}|{lexicon.pattern('sending')})"
    to = rf"\b(?:ke|kepada)\s+{lexicon.pattern('receivers')}\b"
    # said of the supervisor only: `dilaporkan ke BKN oleh Bawaslu`
    supervisor = r"\b(?:bawaslu|badan pengawas|panwas\w*)"
    reported = rf"\b{lexicon.pattern('reported')}\b[^.;]{{0,90}}?{to}[^.;]{{0,60}}?{supervisor}"
    return re.compile(rf"\b{verbs}\b[^.;]{{0,90}}?{to}|{reported}\b", re.IGNORECASE)


def _meaning(match: Match) -> Sign | Refusal | None:
    if not many(match, _CROWD):
        if not many(match, _MANY) or match.has("fate"):
            return None
        if _befell().search(match.before(200) + match.after(200)):
            return Refusal("what befell them is the news")
    if not many(match, _HUNDRED) and _object().search(match.before(_NEAR)) and not so_far(match):
        return Refusal("what is done to them is the news")
    if not many(match, _HUNDRED) and _referred().search(match.after(200)):
        return Refusal("they were referred to somebody")
    return judged("statistics", match, told=True)
