"""What was decided, and under which law."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from extract import event_verdict, lexicon
from extract.event_asked import asked, clause
from extract.event_sign import undone
from extract.reading import Reading
from netral.records import EventType, Span

Read = tuple[str, Span]

_ARTICLE = r"pasal\s+(?P<{0}article>\d{{1,3}})(?:\s+ayat\s*\(?(?P<{0}verse>\d{{1,2}})\)?)?(?:\s+huruf\s+\w\b)?"
_LAW = re.compile(
    rf"(?i)\b{_ARTICLE.format('')}(?:[\s,]+(?:juncto|jo\.?|dan)\s+{_ARTICLE.format('second_')})?"
    r"[\s,]+(?P<law>undang-undang|uu|pp|peraturan\s+pemerintah)[^\d.;]{0,40}?(?:nomor|no\.?)?\s*(?P<number>\d{1,3})"
    r"\s*(?:tahun\s+|/\s*)(?P<year>\d{4})"
)


_FAR = 300
"""How far, in characters, the words stand that take a punishment back."""


def law(reading: Reading, sentences: Iterable[int]) -> Read | None:
    """The first provision cited, as `Pasal 188 jo Pasal 71 ayat (1) UU 10/2016`."""
    for sentence in sentences:
        span = reading.sentences[sentence]
        found = _LAW.search(reading.text, span.start, span.end)
        if found:
            kind = "PP" if found["law"].lower().startswith("p") else "UU"
            text = _article(found["article"], found["verse"])
            if found["second_article"]:
                text += f" jo {_article(found['second_article'], found['second_verse'])}"
            return f"{text} {kind} {found['number']}/{found['year']}", Span(found.start(), found.end())
    return None


def _article(number: str, verse: str | None) -> str:
    return f"Pasal {number} ayat ({verse})" if verse else f"Pasal {number}"


def outcome(reading: Reading, kind: EventType, sentences: Iterable[int], sign: Span) -> Read | None:
    """`dismissed`, `sanctioned: teguran tertulis`, `sentenced: 2 bulan`, `acquitted`; None for types that end
    nothing."""
    if kind == "dismissal":
        return "dismissed", sign
    if kind == "trial":
        return event_verdict.sentence(reading, sentences)
    for sentence in sentences if kind == "sanction" else ():
        span = reading.sentences[sentence]
        for found in _sanctions().finditer(reading.text, span.start, span.end):
            before = reading.text[max(span.start, found.start() - _FAR) : found.start()]
            if _only_asked(before, found[0], reading.text[found.end() : min(span.end, found.end() + _FAR)]):
                continue
            return f"sanctioned: {lexicon.value('outcomes', found[0])}", Span(found.start(), found.end())
    return None


def _only_asked(before: str, named: str, after: str) -> bool:
    """Whether the punishment `named` is threatened, asked for or taken back. `Dapat teguran`: he got it."""
    got = before.lower().endswith("dapat ") and named.lower().startswith(("teguran", "sanksi", "hukuman"))
    return asked(before, after) is not None or (undone(clause(before)) is not None and not got)


@cache
def _sanctions() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.pattern('outcomes')}\b", re.IGNORECASE)
