"""What a rule for events says: which type its words belong to, and whether they tell that it happened.

`diperiksa` tells an examination. `belum diperiksa`, `bakal diperiksa`, `minta camat diperiksa` are none; `usai
diperiksa`, `camat yang diperiksa`, or words of a quotation, only name one. So does a noun (`sosialisasi`), but in a
headline it tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from extract import lexicon
from extract.event import FAMILIES, Sign
from extract.rule import Refusal
from extract.tape import Match, any_of
from extract.values import NumberValue
from netral.records import EventType

_REACH = 70
_AROUND = 200
_SO_FAR = re.compile(r"(?i)\b(?:hingga|keseluruhan|mencapai|sampai|sejak|sejauh|selama|sepanjang|tercatat|total)\b")
_CLAUSE = re.compile(r"[,;:“”\"]")
_AHEAD = re.compile(r"(?:akan|bakal|segera|hendak)\b")
_PLANNED: tuple[EventType, ...] = ("examination", "sanction")
_STAGES: tuple[EventType, ...] = ("examination", "referral", "dismissal", "sanction")
_BY_US = re.compile(
    r"\b(?:sudah|telah|sedang|resmi|masih)\s(?:(?:kami|kita|bawaslu|panwaslu|panwaslih|langsung|resmi)\s){0,2}\Z"
    r"|\b(?:kami|kita)\s(?:sudah|telah|sedang|resmi|masih)\s(?:\w+\s)?\Z"
)
"""`“Sudah kami teruskan ke KASN”`: whoever deals with a case tells what he did."""
_THREAT = re.compile(r"(?i)(?:\s\w+){0,2}\s(?:menanti|mengintai|mengancam|bagi)\b")


def sign(kind: EventType) -> Callable[[Match], Sign | Refusal]:
    """The meaning of a rule whose group `told` tells an event of type `kind`."""

    def meaning(match: Match) -> Sign | Refusal:
        return judged(kind, match, told=match.has("told"))

    return meaning


def judged(kind: EventType, match: Match, *, told: bool) -> Sign | Refusal:
    """A sign as strong as the words before it leave it; a refusal where they say that it did not happen, or not yet."""
    before = match.before(_REACH).lower()
    clause = _CLAUSE.split(before)[-1]
    taken_back = undone(clause)
    if taken_back and kind in _PLANNED and _planned(taken_back[0], match):
        return Sign(kind, told=False)
    inside = _later().search(match[0].lower()) if told else None
    taken_back = taken_back or inside
    if taken_back:
        return Refusal(f"`{taken_back[0].split()[0]}` before it: did not happen, or not yet")
    if kind in _STAGES and _habit().search(clause):
        return Refusal("what is done as a rule")
    if _THREAT.match(match.after(_REACH)):
        return Refusal("a threat")
    quoted = _in_quotation(match)
    if quoted and kind in _STAGES and _BY_US.search(clause):
        return Sign(kind, told, aside=True)
    past = bool(_named_only().search(clause)) or quoted or (FAMILIES[kind] == "case" and bool(_felt().search(clause)))
    return Sign(kind, told and not past, past)


def many(match: Match, least: int) -> bool:
    """Whether the number of group `n` is `least` or more; `puluhan` (tens) and `ratusan` (hundreds) are many."""
    number: NumberValue = match.finding("n").value
    return number.kind in ("count", "vague") and number.value >= least


def so_far(match: Match) -> bool:
    """Whether the number is what was reached over some time: `hingga kini`, `sepanjang tahapan`, `mencapai`."""
    return bool(_SO_FAR.search(match.before(_AROUND) + " " + match.after(_AROUND)))


def words(*names: str) -> tuple[str, ...]:
    """The fewest tokens of which every form of the word classes holds one."""
    found = set()
    for name in names:
        for form in lexicon.classes()[name]:
            # nearly every sentence here holds a word of neutrality
            found.add(max((w for w in lexicon.tokens(form) if not w.startswith("netral")), key=len))
    return tuple(sorted(found))


@cache
def _later() -> re.Pattern[str]:
    return re.compile(r"\s(?:akan|bakal|belum|tidak|tak|batal)\s(?=.*\sdi)")


def undone(clause: str) -> re.Match[str] | None:
    """The words at the end of `clause`, in small letters, that say of what follows that it did not happen."""
    return _undone().search(clause)


@cache
def _undone() -> re.Pattern[str]:
    return re.compile(
        # `ASN tidak netral diperiksa`: he was not neutral, and was heard
        rf"\b{lexicon.pattern('not_done')}\s(?!netral\b)(?:\w+\s)?$"
        # `untuk kesekian kalinya` does not look ahead
        rf"|\b(?!untuk\s(?:\w+\s)?kali){lexicon.pattern('not_yet')}\s(?:[\w-]+\s){{0,3}}$"
        r"|\b(?:jika|bila|apabila|kalau|agar|supaya)\b[^,.;]*$"
        rf"|\b{lexicon.pattern('wanted')}\s(?:\S+\s){{0,5}}$"
    )


@cache
def _named_only() -> re.Pattern[str]:
    return re.compile(
        rf"\b{lexicon.pattern('not_now')}\s(?:(?:ada|hadir|membuka|menghadiri|mengikuti|pembukaan|penutupan|telah|sudah|kegiatan|acara|adanya|diduga)\s){{0,2}}$"
    )


@cache
def _felt() -> re.Pattern[str]:
    """`bupati menyesalkan adanya camat dilaporkan`: what somebody feels about it is the news."""
    return re.compile(rf"\b{lexicon.pattern('feeling')}\s(?!(?:dan|lalu|serta)\b)")


@cache
def _habit() -> re.Pattern[str]:
    """`Bawaslu selama ini meneruskan laporan ke KASN`: of no case in particular."""
    return re.compile(rf"\b{lexicon.pattern('habits')}\b")


def _planned(taken_back: str, match: Match) -> bool:
    """Whether it only lies ahead, and for certain persons: `akan memanggil dua pejabat`. That is no mere threat."""
    return bool(_AHEAD.match(taken_back)) and bool(_whom().match(match.after(_REACH)))


@cache
def _whom() -> re.Pattern[str]:
    whom = rf"(?:{lexicon.pattern('counted')}|{lexicon.pattern('accused')})"
    so_many = rf"{any_of('number')}\s(?:orang\s)?{whom}"
    named = rf"\b(?:{lexicon.pattern('accused')}|{lexicon.pattern('heads')})\s(?-i:[A-Z])[\w-]*"
    return re.compile(rf"(?i)[^.,;:]{{0,40}}?(?:{so_many}|{named}|\b(?:beberapa|oknum|salah|sejumlah|seorang))\b")


def _in_quotation(match: Match) -> bool:
    """What somebody says in so many words is told by him, not by the article; quotations run over sentences."""
    here = match.span().start
    text = match.reading.text
    before = text[text.rfind("\n", 0, here) + 1 : here]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
