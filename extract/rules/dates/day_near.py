"""Days named from the day of publication: `hari ini`, `kemarin`, `besok`, `lusa`."""

from __future__ import annotations

import re
from datetime import timedelta

from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, SPOKEN, published, quoted
from extract.tape import Match
from extract.values import DateValue

_OFFSETS = {"hari ini": 0, "kemarin": -1, "kemaren": -1, "besok": 1, "esok": 1, "lusa": 2, "kemarin lusa": -2}
_SO_FAR = re.compile(r"\b(?:sampai|hingga|sampai dengan|dewasa|zaman|era|per)\s+\Z", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:pemilu|pemilihan|pilkada|pilpres|pileg|pilgub|pilkades|coblosan|pencoblosan|tahun|bulan|pekan|minggu|periode"
    r"|musim|masa|lebaran|ramadan|ramadhan|hari-hari|waktu|yang|debat|kampanye|sejak|dari|seperti|hari)\s+\Z",
    re.IGNORECASE,
)


def meaning(match: Match) -> DateValue | Refusal:
    """That day. `sampai hari ini` says so far, `pemilu kemarin` the last election: neither names a day."""
    day = published(match)
    if day is None:
        return NOT_KNOWN
    if quoted(match):
        return SPOKEN
    word = " ".join(match["word"].lower().split())
    before = match.before(24)
    if word == "hari ini" and _SO_FAR.search(before):
        return Refusal("so far, not a day")
    if word in ("kemarin", "kemaren") and _LOOSE.search(before) and not match.has("day"):
        return Refusal("some time ago, not a day")
    found = day + timedelta(days=_OFFSETS[word])
    return DateValue(found, found, year_given=False)


RULE = Rule(
    name="dates.day-near",
    pattern=(
        r"(?<![\w-])(?P<day>hari\s+)?(?P<word>(?<=hari\s)(?:kemarin|kemaren|besok|esok)|hari\s+ini|kemarin\s+lusa|kemar[ie]n|besok|lusa)"
        r"(?![\w-])(?:\s+{day_parts}\b)?"
    ),
    meaning=meaning,
    words=("ini", "kemarin", "kemaren", "besok", "esok", "lusa"),
    examples=(
        Example("Camat itu dipanggil hari ini.", "2024-10-25"),
        Example("Ia hadir kemarin sore.", "2024-10-24"),
        Example("Klarifikasi digelar besok pagi.", "2024-10-26"),
        Example("Sidang digelar lusa.", "2024-10-27"),
        Example("Ia hadir pada hari kemarin.", "2024-10-24"),
    ),
    counter_examples=(
        CounterExample("Sampai hari ini belum ada laporan.", "so far"),
        CounterExample("Pada pemilu kemarin ia juga maju.", "the last election"),
        CounterExample('"Kemarin sudah kami periksa," kata dia.', "the day before he spoke"),
        CounterExample("Kemarin-kemarin ia diam saja.", "some time ago"),
        CounterExample("Keesokan harinya ia pergi.", "a day one must reckon"),
    ),
)
