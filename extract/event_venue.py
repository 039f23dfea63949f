"""The building, hall or field in which it happened, as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from extract import lexicon
from extract.reading import Reading
from netral.records import Span

_FAR = 200
_MARKS = r".,;:()“”\"\n"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    days = r"(?:Se(?:nin|lasa)|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)\b"
    # `HARRIS Hotel Batam Center`: hotels bear their name before the word too
    named = r"(?:(?-i:[A-Z])[\w&’'-]*\s){0,3}(?=(?:hotel|resort|convention)\b)"
    hall = rf"(?:{named})?{lexicon.pattern('venues')}\b[^{_MARKS}]{{0,70}}"
    town = rf"(?:,\s(?-i:(?!{days})[A-Z])[^{_MARKS}]{{1,50}}){{0,2}}"
    return (
        re.compile(rf"\b(?:di|pada)\s+(?P<venue>{hall}{town})", re.IGNORECASE),
        re.compile(rf",?\s+{lexicon.pattern('venue_ends')}\b.*", re.IGNORECASE | re.DOTALL),
    )


def venue(reading: Reading, sentences: Iterable[int], *, of_case: bool) -> Span | None:
    """The first venue named in one of `sentences`, in their order. In a case that of the deed is another one."""
    named, behind = _patterns()
    deed = re.compile(rf"\b{lexicon.pattern('deeds')}\b", re.IGNORECASE)
    for sentence in sentences:
        span = reading.sentences[sentence]
        for found in named.finditer(reading.text, span.start, span.end):
            text = behind.sub("", found["venue"]).rstrip(" ,-–")
            # `di kantor`, `di ruangan`: whose, nobody says
            if len(text.split()) > 1 and not (
                of_case and deed.search(reading.text, max(span.start, found.start() - _FAR), found.start())
            ):
                return Span(found.start("venue"), found.start("venue") + len(text))
    return None
