"""On which day it happened. A wrong day is worse than none: what is not told of the event's own day stays unknown.

For statements and statistics the day counts on which they were said; for all others that day says nothing. Days of
the offence, of the election, deadlines and the day up to which figures reach are other days.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cache

from extract import lexicon
from extract.event import FAMILIES
from extract.event_speech import spoken_from
from extract.event_zones import Zones
from extract.reading import Reading
from extract.rule import Finding
from extract.values import DateValue
from netral.records import EventType

_HELD = re.compile(
    r"(?i)\b(?:di\s?(?:gelar|laksanakan|selenggarakan|adakan|lakukan|langsungkan)|menggelar|melaksanakan|"
    r"menyelenggarakan|mengadakan|melangsungkan|berlangsung|bertempat)\b[^.;]*\Z"
)
_FAR = 400
"""How far back, in characters, words still belong to a day."""
_ENOUGH = 5
_TOLD = 4
_ENOUGH_SAID = 3
_FRESH = timedelta(days=2)
_RECENT = timedelta(days=8)
_OLD = timedelta(days=31)
_OFFICE = re.compile(r"(?i)\b(?:bawaslu|panwas\w*|badan pengawas pemilu)\b")
_TADI = r"tadi\s(?:kami|kita|sudah|telah|pagi|siang|sore|malam)"
"""`Tadi kami periksa`; `laporan tadi` is only the aforesaid."""
_TODAY = re.compile(rf"(?i)\b(?:hari ini|{_TADI}|barusan|baru saja)\b")
_JUST_NOW = re.compile(rf"(?i)\b{_TADI}\b")
_BEGINS = re.compile(r"(?i)\W*(?:pada\s)?(?:hari\s|tanggal\s)?\Z")
"""A sentence that begins with its day goes on telling of what was held."""
_REPORTED_THERE = re.compile(
    r"(?i)\b(?:usai|seusai|saat|ketika|setelah)\s(?:melapor(?:kan)?|(?:membuat|memasukkan|menyerahkan) laporan)\b"
    r"|\bdi\s(?:kantor|sekretariat|gedung)\s(?:bawaslu|panwas|panwaslih)"
)
_SIGNED = re.compile(
    r"(?i)\b(?:di\s?terbitkan|di\s?keluarkan|di\s?tandatangani|diteken)\s(?:pada\s)?(?:hari\s|tanggal\s)?\Z"
)
_OF_OFFICE = re.compile(
    r"(?i)\b(?:ketua|anggota|komisioner|koordinator|kordiv|pimpinan|bupati|wali kota|sekda|camat|lurah)\b"
)
_FROM = re.compile(r"(?i)\bterhitung\s(?:sejak\s|mulai\s)?(?:hari\s|tanggal\s)?$")
_POLLED = re.compile(
    r"(?i)\b(?:pilkada|pemilu|pil(?:gub|bup|wali|wako|walkot|pres|eg)|pemilihan(?: umum)?)\)?(?: serentak)?\s$"
    r"|\b(?:gelaran|pelaksanaan|penyelenggaraan|usai|pasca)\s[^.;,]{0,60}\b(?:pilkada|pemilu)\)?\s(?:pada\s)?(?:tanggal\s)?$"
)
"""`Pilkada 9 Desember 2020`: the day of the election; with a weekday it may be any day."""
_SPREAD = re.compile(r"(?i)\b(?:viral|beredar|tersebar|diunggah|di unggah|terekam|direkam)\b[^,;.]*\Z")
"""`yang viral di TikTok sejak Minggu (17/12)`: the day is the video's."""
_RECEIVED = re.compile(r"(?i)\b(?:diterima|menerima)\b[^.;]*\Z")
"""`surat itu diterima bupati, Senin (11/11)`: another day than that of the decision it tells of."""
_SINCE = re.compile(r"(?i)\b(?:sejak|mulai)\s(?:hari\s|tanggal\s)?$")


@cache
def _after_it() -> re.Pattern[str]:
    """`kata Maizarni seusai acara, Kamis (17/10)`: the day is that of the occasion."""
    held = "|".join(["acara", "kegiatan", *(lexicon.pattern(name) for name in ("lessons", "meetings", "pledges"))])
    return re.compile(
        rf"\b(?:usai|seusai|selepas|di\ssela(?:-sela)?|di\stengah)\s(?:\w+\s){{0,3}}?(?:{held})\b[^.;]*\Z",
        re.IGNORECASE,
    )


@cache
def _until() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.pattern('days_before')}\s(?:hari\s|tanggal\s|dengan\s|pada\s)*$", re.IGNORECASE)


@cache
def _deed() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.pattern('deeds')}\b", re.IGNORECASE)


@cache
def _ruled() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.pattern('rulings')}\b[^;]{{0,90}}\b(?:di\w+|berlangsung|pleno)\b", re.IGNORECASE)


def day(reading: Reading, kind: EventType, zones: Zones, signs: Iterable[Finding]) -> Finding | None:
    """The date that is the event's; None where no date is surely its own."""
    said = FAMILIES[kind] in ("statement", "numbers")
    # a recommendation bears a day as a circular does
    wanted = ("event", "reference") if kind in ("regulation", "referral") else ("event",)
    places = {index: number for number, index in enumerate(zones.lead + zones.near + (zones.rest[:4] if said else ()))}
    signs = tuple(signs)
    own = {
        reading.sentence_of(s.span): s for s in signs if s.value.type == kind and s.rule != "events.allegation-breach"
    }
    others = {reading.sentence_of(s.span) for s in signs if FAMILIES[s.value.type] == "case" and s.value.told} - {
        reading.sentence_of(s.span) for s in signs if s.value.type == kind
    }
    best: tuple[int, int] | None = None
    chosen = None
    for sentence in (*zones.lead, *zones.captions, *zones.near, *(zones.rest[:4] if said else ())):
        for found in reading.within("date", reading.sentences[sentence]):
            if not possible(reading, found, wanted):
                continue
            if FAMILIES[kind] == "case" and not _of_case(
                reading, kind, found, own=sentence in own, others=sentence in others
            ):
                continue
            base = _base(zones, sentence)
            score = base + (_said(reading, found) if said else _happened(reading, kind, found, own.get(sentence)))
            rank = (score, -places.get(sentence, 0))
            if score >= (_ENOUGH_SAID if said else _ENOUGH) and (best is None or rank > best):
                best, chosen = rank, found
    return chosen


def _of_case(reading: Reading, kind: EventType, found: Finding, *, own: bool, others: bool) -> bool:
    """Whether the sentence of a day may tell the stage `kind` of a case: with an `own` sign, or with none of `others`.

    In force from a day, or the day of a letter, needs no sign."""
    before = _before(reading, found)
    if own or found.value.kind == "reference" or (kind == "sanction" and _FROM.search(before)):
        return True
    return not others and not _RECEIVED.search(before)


def own_day(reading: Reading, kind: EventType, sign: Finding, sentence: int) -> Finding | None:
    """The day that the sentence of a further event names for it."""
    for found in reading.within("date", reading.sentences[sentence]):
        if possible(reading, found) and _happened(reading, kind, found, sign) >= _TOLD:
            return found
    return None


def possible(reading: Reading, found: Finding, kinds: Sequence[str] = ("event",)) -> bool:
    """Whether a date names days, is of a fitting kind and not after publication."""
    value: DateValue = found.value
    if value.kind not in kinds or value.precision != "day" or value.end - value.start > _RECENT:
        return False
    return reading.published is None or value.start <= reading.published


def _base(zones: Zones, sentence: int) -> int:
    if sentence in zones.lead:
        return 5 if sentence == zones.lead[0] else 4
    if sentence in zones.captions:
        return 1
    return 3 if sentence in zones.near[:2] else 2


def _before(reading: Reading, found: Finding) -> str:
    start = max(reading.sentences[reading.sentence_of(found.span)].start, found.span.start - _FAR)
    return reading.text[start : found.span.start]


def _age(reading: Reading, found: Finding) -> timedelta:
    value: DateValue = found.value
    return reading.published - value.start if reading.published else timedelta(0)


def _said(reading: Reading, found: Finding) -> int:
    before = _before(reading, found)
    spoken = spoken_from(before) is not None
    score = 4 if spoken else 0
    score += 3 if _age(reading, found) <= _RECENT else -5
    # `hingga 1 Maret ada 160 kasus`: up to that day the figures reach
    fresh = spoken or _age(reading, found) <= _FRESH
    return score - ((2 if fresh else 9) if _until().search(before) else 0)


def _own_letter(kind: EventType) -> re.Pattern[str]:
    return re.compile(
        r"(?i)\brekomendasi\b|\bsurat penerusan\b"
        if kind == "referral"
        else r"(?i)\bedaran\b|\binstruksi\b|\bSE\b|\bsurat (?:tersebut|itu|ini)\b"
    )


def _said_at_it(kind: EventType, before: str, spoken: int) -> bool:
    """Whether the one who speaks does so on the event's own day: after the occasion, or reporting at the supervisor's.

    `Tadi telah kita bacakan ikrar` says so too."""
    said = before[spoken:]
    if FAMILIES[kind] == "occasion":
        return bool(_after_it().search(said) or _JUST_NOW.search(before[:spoken]))
    return kind == "allegation" and bool(_REPORTED_THERE.search(said)) and not _OF_OFFICE.search(said)


def _happened(reading: Reading, kind: EventType, found: Finding, sign: Finding | None) -> int:
    before = _before(reading, found)
    score = 0
    spoken = spoken_from(before)
    start = found.span.start - len(before)
    if sign is not None:
        score += 4
    family = FAMILIES[kind]
    if family == "occasion" and _HELD.search(before):
        score += 4
    if family == "occasion":
        score += 2 * bool(_BEGINS.fullmatch(before))
        score += 3 * bool(spoken is not None and _after_it().search(before[spoken:]))
    if kind == "regulation" and _SIGNED.search(before):
        score += 4
    if family == "case" and _ruled().search(before):
        score += 3
    if found.value.kind == "reference":
        score += 3 if _own_letter(kind).search(before) else -9
    today = sign is not None and spoken is not None and bool(_TODAY.search(before[:spoken]))
    today = today or (kind == "regulation" and bool(_SIGNED.search(before)))
    today = today or (spoken is not None and _said_at_it(kind, before, spoken))
    if spoken is not None and not today and not (sign is not None and sign.span.start > start + spoken):
        score -= 3 if family == "occasion" else 7
    if _POLLED.search(before) and reading.text[found.span.start].isdigit():
        score -= 9
    takes_effect = kind == "sanction" and bool(_FROM.search(before))
    score += 2 * takes_effect
    if _until().search(before) and not takes_effect and not (sign is not None and _SINCE.search(before)):
        score -= 7
    behind = before[sign.span.end - start :] if sign is not None and sign.span.end <= found.span.start else before
    if kind == "allegation":
        # `melaporkan video itu ke Bawaslu Sidoarjo, Senin`: the day behind the office is that of the report
        behind = _OFFICE.split(behind)[-1]
    if family == "case" and _deed().search(behind):
        # a deed is mostly older than the news of it
        score -= 2 if sign is not None and _age(reading, found) <= timedelta(0) else 5
    spread = _SPREAD.search(before) if family == "case" else None
    if spread and not (sign is not None and sign.span.start > start + spread.start()):
        score -= 9
    if _age(reading, found) > _OLD:
        score -= 3
    return score
