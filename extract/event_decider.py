"""Who decided on a case: the supervisor, the court, the superior who punished."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from extract import event_verdict, lexicon
from extract.event_asked import asked, clause
from extract.event_ruling import Read
from extract.event_sign import undone
from extract.office import Office, area_of, body_of, short_name
from extract.reading import Reading
from extract.rule import Finding
from netral.records import EventType, Span

_DECIDERS = {
    "referral": ("supervisor", "civil_service", "commission"),
    "dismissal": ("supervisor", "commission", "civil_service"),
    "sanction": ("civil_service", "government"),
    "trial": ("court",),
}
_BEHIND = 50
"""How far behind a body its area may end: `Bawaslu (Badan Pengawas) Kabupaten Kepulauan Tanimbar`."""
_FAR = 300
"""How far from his name, in characters, stands what he did."""
_SUFFERED = ("dapat", "kena", "terima", "menerima", "turun")


def decider(reading: Reading, kind: EventType, sentences: Iterable[int], *, ruled: bool) -> Read | None:
    """Who decided, named first in one of `sentences`: a body with its area, or the head of the region.

    A court decided only where its event has an outcome (`ruled`) or its own sentence says that it judged; who punished
    does so in his sentence: whoever is asked to, or gets a letter about it, decides nothing."""
    for sentence in sentences if kind in _DECIDERS else ():
        if kind == "trial" and not (ruled or event_verdict.rules(reading, sentence)):
            continue
        span = reading.sentences[sentence]
        named = [read for found in reading.within("body", span) if (read := _body(reading, kind, found))]
        if kind == "sanction":
            named += [read for found in reading.within("office", span) if (read := _head(found))]
            named = [read for read in named if _punishes(reading, span, read[1])]
        if named:
            return min(named, key=lambda read: read[1])
    return None


def _body(reading: Reading, kind: EventType, found: Finding) -> Read | None:
    body = body_of(reading.text[found.span.start : found.span.end])
    before = reading.text[max(0, found.span.start - 12) : found.span.start].lower()
    if kind == "sanction" and body.body == "DKPP":
        return body.national or body.body, found.span
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
    acting = f"{office.acting} " if office.acting else ""
    return f"{acting}{office.position} {office.area.bare}", found.span


def _punishes(reading: Reading, sentence: Span, named: Span) -> bool:
    """Whether the one named at `named` does, or did, what punishes: `Bupati Solok mencopot`, `dicopot Bupati Solok`."""
    start = max(sentence.start, named.start - _FAR)
    before = reading.text[start : named.start]
    passive = _by().search(before)
    if passive:
        done = before[: passive.start()]
        return asked(done) is None and undone(clause(done)) is None
    active = _does().match(reading.text, named.end, min(sentence.end, named.end + _FAR))
    if active is None:
        return False
    upto = reading.text[start : active.start("verb")]
    return asked(upto) is None and undone(clause(upto)) is None


def _forms(*, passive: bool) -> str:
    forms = lexicon.classes()["punishing"]
    return lexicon.alternation(
        form for form in forms if not form.startswith(_SUFFERED) and form.startswith("di") == passive
    )


@cache
def _does() -> re.Pattern[str]:
    verbs = rf"(?:{_forms(passive=False)}|{lexicon.pattern('deciding')})"
    between = (
        r"(?:(?-i:[A-Z(])[^\s,;:]*|resmi|telah|sudah|akhirnya|langsung|juga|kembali|mengaku|melalui|lewat|bin|binti)"
    )
    return re.compile(rf"(?i)[\s,)]+(?:{between}[\s,]+){{0,12}}?(?P<verb>{verbs})\b")


@cache
def _by() -> re.Pattern[str]:
    kinds = r"(?:sanksi|hukuman|teguran|disiplin|berat|sedang|ringan|moral|tertulis|lisan|keras)"
    return re.compile(
        rf"(?i)\b{_forms(passive=True)}\s(?:(?:{kinds}\s){{0,4}}|[^.;,]{{0,70}}?\boleh\s)$|\b(?:keputusan|SK)\s$"
    )
