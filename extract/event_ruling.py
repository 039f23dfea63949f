"""What was decided, by whom, under which law."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from extract import event_verdict, lexicon
from extract.office import Office, area_of, body_of, short_name
from extract.reading import Reading
from extract.rule import Finding
from netral.records import EventType, Span

Read = tuple[str, Span]

_ARTICLE = r"pasal\s+(?P<{0}article>\d{{1,3}})(?:\s+ayat\s*\(?(?P<{0}verse>\d{{1,2}})\)?)?(?:\s+huruf\s+\w\b)?"
_LAW = re.compile(
    rf"(?i)\b{_ARTICLE.format('')}(?:[\s,]+(?:juncto|jo\.?|dan)\s+{_ARTICLE.format('second_')})?"
    r"[\s,]+(?P<law>undang-undang|uu|pp|peraturan\s+pemerintah)[^\d.;]{0,40}?(?:nomor|no\.?)?\s*(?P<number>\d{1,3})"
    r"\s*(?:tahun\s+|/\s*)(?P<year>\d{4})"
)
_DECIDERS = {
    "referral": ("supervisor", "civil_service", "commission"),
    "dismissal": ("supervisor", "commission", "civil_service"),
    "sanction": ("civil_service", "government"),
    "trial": ("court",),
}


_BEHIND = 50
"""How far behind a body its area may end: `Bawaslu (Badan Pengawas) Kabupaten Kepulauan Tanimbar`."""


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
        found = _sanctions().search(reading.text, span.start, span.end)
        if found:
            return f"sanctioned: {lexicon.value('outcomes', found[0])}", Span(found.start(), found.end())
    return None


@cache
def _sanctions() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.pattern('outcomes')}\b", re.IGNORECASE)


def decider(reading: Reading, kind: EventType, sentences: Iterable[int], *, ruled: bool) -> Read | None:
    """Who decided, named first in one of `sentences`: a body with its area, or the head of the region.

    A court decided only where its event has an outcome (`ruled`) or its own sentence says that it judged."""
    for sentence in sentences if kind in _DECIDERS else ():
        if kind == "trial" and not (ruled or event_verdict.rules(reading, sentence)):
            continue
        span = reading.sentences[sentence]
        named = [read for found in reading.within("body", span) if (read := _body(reading, kind, found))]
        if kind == "sanction":
            named += [read for found in reading.within("office", span) if (read := _head(found))]
        if named:
            return min(named, key=lambda read: read[1])
    return None


def _body(reading: Reading, kind: EventType, found: Finding) -> Read | None:
    body = body_of(reading.text[found.span.start : found.span.end])
    before = reading.text[max(0, found.span.start - 12) : found.span.start].lower()
    # `ke BKN`, `rekomendasi KASN`: to whom, or on whose advice
    if body.kind not in _DECIDERS[kind] or before.endswith(("ke ", "kepada ", "rekomendasi ", "dari ", "(")):
        return None
    if body.national and body.kind in ("civil_service", "commission"):
        return body.national, found.span
    for place in reading.within("place", Span(found.span.end, found.span.end + _BEHIND)):
        between = reading.text[found.span.end : place.span.start]
        if re.fullmatch(r"\s*(?:\(\w+\)\s*)?", between):
            area = area_of(place)
            # a court is named after its seat
            seat = reading.text[place.span.start : place.span.end] if body.kind == "court" else short_name(area)
            name = "Pemerintah" if body.kind == "government" else body.body
            return f"{name} {seat}", Span(found.span.start, place.span.end)
    return None


def _head(found: Finding) -> Read | None:
    office: Office = found.value
    if office.position not in ("Bupati", "Wali Kota", "Gubernur") or office.area is None or office.former:
        return None
    return f"{office.position} {office.area.bare}", found.span
