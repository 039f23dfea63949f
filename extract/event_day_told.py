"""How surely the words around a day say that something happened on it.

The day somebody spoke, that of the offence, of the election, of a deadline or of a video is another day.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from extract import lexicon
from extract.event import FAMILIES
from extract.event_speech import spoken_from
from extract.reading import Reading
from extract.rule import Finding
from extract.values import DateValue
from netral.records import EventType

_HELD = re.compile(
    r"(?i)(?<!harus )(?<!akan )(?<!bakal )(?<!wajib )(?<!perlu )"
    r"\b(?:di\s?(?:gelar|laksanakan|selenggarakan|adakan|lakukan|langsungkan)|menggelar|melaksanakan|"
    r"menyelenggarakan|mengadakan|melangsungkan|berlangsung|bertempat)\b[^.;]*\Z"
)
_FAR = 400
"""How far back, in characters, words still belong to a day."""
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
_TAKES_EFFECT = re.compile(r"(?i)\bterhitung\s(?:sejak\s|mulai\s)?(?:hari\s|tanggal\s)?$")
_POLLED = re.compile(
    r"(?i)\b(?:pilkada|pemilu|pil(?:gub|bup|wali|wako|walkot|pres|eg)|pemilihan(?: umum)?)\)?(?: serentak)?\s$"
    r"|\b(?:gelaran|pelaksanaan|penyelenggaraan|usai|pasca)\s[^.;,]{0,60}\b(?:pilkada|pemilu)\)?\s(?:pada\s)?(?:tanggal\s)?$"
)
"""`Pilkada 9 Desember 2020`: the day of the election; with a weekday it may be any day."""
_SPREAD = re.compile(r"(?i)\b(?:viral|beredar|tersebar|diunggah|di unggah|terekam|direkam)\b[^,;.]*\Z")
"""`yang viral di TikTok sejak Minggu (17/12)`: the day is the video's."""
_LETTERS: dict[EventType, re.Pattern[str]] = {
    "referral": re.compile(r"(?i)\brekomendasi\b|\bsurat penerusan\b"),
    "regulation": re.compile(r"(?i)\bedaran\b|\binstruksi\b|\bSE\b|\bsurat (?:tersebut|itu|ini)\b"),
    # the letter that punishes, not the one that asked for it
    "sanction": re.compile(
        r"(?i)\b(?:teguran|keputusan|SK)\b(?!.*\b(?:rekomendasi|edaran|laporan|peraturan|undang-undang|KASN|BKN)\b)"
    ),
}
"""Of what happened a letter bears the day: `teguran tertanggal 27 Oktober`."""
_CAUGHT = re.compile(
    r"(?i)\b(?:kedapatan|kepergok|dipergoki|memergoki|terciduk|digerebek|menggerebek|tertangkap (?:basah|tangan))\b"
    r"[^;.]*\Z"
)
"""`mobil dinas kedapatan parkir di Pasar Raya, Kamis (17/10)`: found on the day it was done."""
_TELLS = re.compile(
    r"(?i)\W{0,3}(?:lalu\W+|siang\W+|pagi\W+|sore\W+|malam\W+)?(?:men(?:yampaikan|gatakan|erangkan|jelaskan|yebut(?:kan)?|uturkan|gungkapkan|egaskan|ambahkan|gaku)"
    r"|memaparkan|membenarkan)\b"
)
"""`Kepala BKD, Senin (2/11), menerangkan`: the day somebody spoke may stand before the verb."""
_SINCE = re.compile(r"(?i)\b(?:sejak|mulai)\s(?:hari\s|tanggal\s)?$")


@cache
def _after_it() -> re.Pattern[str]:
    """`kata Maizarni seusai acara, Kamis (17/10)`, `saat memberi sambutan`: the day is that of the occasion."""
    addressed = (
        r"\b(?:saat|ketika|dalam)\s(?:mem\w+\s|menyampaikan\s)?(?:kata\s)?(?:sambutan|pengarahan)(?:nya)?\b[^.;]*\Z"
    )
    held = "|".join(
        [
            "acara",
            "apel",
            "kegiatan",
            "upacara",
            *(lexicon.pattern(name) for name in ("lessons", "meetings", "pledges")),
        ]
    )
    return re.compile(
        rf"{addressed}|\b(?:usai|seusai|selepas|di\ssela(?:-sela)?|di\stengah)\s(?:\w+\s){{0,3}}?(?:{held})\b[^.;]*\Z",
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


def before_it(reading: Reading, found: Finding) -> str:
    """The words of its sentence before a date."""
    start = max(reading.sentences[reading.sentence_of(found.span)].start, found.span.start - _FAR)
    return reading.text[start : found.span.start]


def age(reading: Reading, found: Finding) -> timedelta:
    """How old the day is on the day of publication."""
    value: DateValue = found.value
    return reading.published - value.start if reading.published else timedelta(0)


def up_to(before: str) -> bool:
    """Whether the words `before` a day say that it ends, or begins, a time: `hingga 1 Maret`."""
    return bool(_until().search(before))


def takes_effect(kind: EventType, before: str) -> bool:
    """Whether a punishment is in force from the day: `terhitung mulai tanggal 1 Maret`."""
    return kind == "sanction" and bool(_TAKES_EFFECT.search(before))


def done_today(reading: Reading, sign: Finding) -> bool:
    """Whether the quotation in which `sign` stands tells of the day it was spoken: `Tadi kami periksa dua camat`."""
    span = reading.sentences[reading.sentence_of(sign.span)]
    words = reading.text[span.start : sign.span.start]
    today = _TODAY.search(words)
    return today is not None and any(mark in words[: today.start()] for mark in '“”"')


def _said_at_it(kind: EventType, before: str, spoken: int) -> bool:
    """Whether the one who speaks does so on the event's own day: after the occasion, or reporting at the supervisor's.

    `Tadi telah kita bacakan ikrar` says so too."""
    said = before[spoken:]
    if FAMILIES[kind] == "occasion":
        return bool(_after_it().search(said) or _JUST_NOW.search(before[:spoken]))
    return kind == "allegation" and bool(_REPORTED_THERE.search(said)) and not _OF_OFFICE.search(said)


def said_at_occasion(kind: EventType, before: str) -> bool:
    """Whether the day behind `before` is that on which somebody spoke at the occasion, or right after it."""
    spoken = spoken_from(before)
    return FAMILIES[kind] == "occasion" and spoken is not None and _said_at_it(kind, before, spoken)


def happened(reading: Reading, kind: EventType, found: Finding, sign: Finding | None, *, today: bool = False) -> int:
    """The score of a date as the day of an event of type `kind`, of which `sign` stands in the same sentence.

    `today`: a quotation beside it says that it was done on the day it was spoken."""
    before = before_it(reading, found)
    start = found.span.start - len(before)
    spoken = spoken_from(before)
    if sign is not None and spoken is not None and sign.span.start <= start + spoken < sign.span.end:
        # `laporan ke BKN disampaikan 11 September`: handed over, not said
        spoken = None
    telling = spoken is None and bool(_TELLS.match(reading.text, found.span.end))
    if telling:
        spoken = len(before)
    score = 4 * (sign is not None or today)
    if FAMILIES[kind] == "occasion":
        score += _held(before, spoken)
    if kind == "regulation" and _SIGNED.search(before):
        score += 4
    if found.value.kind == "reference":
        score += 3 if _LETTERS[kind].search(before) else -9
    today = today or (sign is not None and spoken is not None and bool(_TODAY.search(before[:spoken])))
    today = today or (kind == "regulation" and bool(_SIGNED.search(before)))
    today = today or (spoken is not None and _said_at_it(kind, before, spoken))
    inside = sign is not None and spoken is not None and not telling and sign.span.start > start + spoken
    if spoken is not None and not today and not inside:
        score -= 3 if FAMILIES[kind] == "occasion" else 7
    if _POLLED.search(before) and reading.text[found.span.start].isdigit():
        score -= 9
    in_force = takes_effect(kind, before)
    score += 2 * in_force
    if up_to(before) and not in_force and not (sign is not None and _SINCE.search(before)):
        score -= 7
    if FAMILIES[kind] == "case":
        score += _of_case(reading, kind, found, sign, spoken)
    return score - (3 if age(reading, found) > _OLD else 0)


def _held(before: str, spoken: int | None) -> int:
    """What the words before a day say for something held on it."""
    score = 4 * bool(_HELD.search(before)) + 2 * bool(_BEGINS.fullmatch(before))
    return score + 3 * bool(spoken is not None and _after_it().search(before[spoken:]))


def _of_case(reading: Reading, kind: EventType, found: Finding, sign: Finding | None, spoken: int | None) -> int:
    """What the words before a day say for a stage of a case on it, or for the deed."""
    before = before_it(reading, found)
    start = found.span.start - len(before)
    score = 3 * bool(_ruled().search(before))
    behind = before[sign.span.end - start :] if sign is not None and sign.span.end <= found.span.start else before
    if kind == "allegation":
        # `melaporkan video itu ke Bawaslu Sidoarjo, Senin`: the day behind the office is that of the report
        behind = _OFFICE.split(behind)[-1]
        score += 4 * bool(sign is None and spoken is None and _CAUGHT.search(before))
    if _deed().search(behind):
        # a deed is mostly older than the news of it
        score -= 2 if sign is not None and age(reading, found) <= timedelta(0) else 5
    spread = _SPREAD.search(before)
    if spread and not (sign is not None and sign.span.start > start + spread.start()):
        score -= 9
    return score
