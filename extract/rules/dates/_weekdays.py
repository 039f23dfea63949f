"""What makes a bare weekday no day: habit, a span of service hours, another sense of the word."""

from __future__ import annotations

import re

from extract import lexicon
from extract.tape import Match

_HABIT = re.compile(
    rf"(?:\b(?:setiap|tiap|tiap-tiap|saban|malam|para|pak|bapak|bang|car free day)\s+(?:hari\s+)?"
    rf"|\b{lexicon.pattern('weekdays')}\s*(?:,|dan|atau|-|–|s/d|s\.d\.|sampai|hingga)\s*(?:hari\s+)?)\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    rf"\s*(?:,|dan|atau|-|–|s/d|s\.d\.|sampai|hingga)\s*(?:hari\s+)?{lexicon.pattern('weekdays')}\b"
    r"|\s+(?:agung|putih|abu|palma|paskah|berkah|bersih|curhat|keramat|kliwon|legi|pahing|pon|wage)\b"
    r"|-|['’]",
    re.IGNORECASE,
)
_NAME = re.compile(r"\s+(?!Pagi|Siang|Sore|Petang|Malam|Dini|Pukul|Pkl|WIB|WITA|WIT)[A-Z][a-z]+")
_DATE_FOLLOWS = re.compile(r"\s*,?\s*\(?[0-9]{1,2}\s+\S+\s+[0-9]{4}")
_DAY = re.compile(r"\b(?:pada|hari)\s+\Z", re.IGNORECASE)
_SUNDAY = re.compile(r"(?:\b(?:pada|hari|hingga|sampai|sejak|digelar|berlangsung)\s+|[,(]\s*)\Z", re.IGNORECASE)


def not_a_day(match: Match) -> str | None:
    """Why the weekday of the match (group `weekday`) names no single day here; None if it does."""
    before, after = match.before(32), match.after(24)
    word = match["weekday"]
    if _HABIT.search(before) or _GOES_ON.match(after):
        return "a habit, a feast or a row of weekdays"
    if not word[0].isupper() and not match.has("part") and not re.search(r"\bhari\s+\Z", before, re.IGNORECASE):
        return "in small letters and without `hari`"
    if word.lower() == "minggu" and not (match.has("part") or (word[0].isupper() and _SUNDAY.search(before))):
        return "a week, or nothing says that it is a Sunday"
    if not word.isupper() and not _DAY.search(before) and _NAME.match(after) and not match.has("part"):
        return "a capital follows: a name or a headline"
    if _DATE_FOLLOWS.match(after):
        return "a date follows that cannot be read"
    return None
