"""Articles about the whole country: a body without an area that tells how it is in several provinces, or that is the
state's because nothing makes it a region's."""

from __future__ import annotations

import re

from extract.office import area_of, body_of
from extract.reading import Reading
from extract.vocabulary import Body
from netral.records import Span

_SUPERVISOR = re.compile(r"\b(?:Bawaslu|Badan Pengawas Pemil\w*|KASN|Komisi (?:ASN|Aparatur Sipil Negara)|BKN)\b")
_SEVERAL = 3
_STATE = re.compile(r"\s*(?:\([^()]{2,14}\)\s*)?(?:RI\b|Republik\s+Indonesia)")
_HERE = re.compile(
    r"\s*(?:\([^()]{2,14}\)\s*)?(?:setempat|tersebut\s+di|kabupaten\s+(?:itu|ini)|kota\s+(?:itu|ini))\b", re.I
)
_JOINED = re.compile(r"\)?\s+(?:\([^()]{2,14}\)\s+)?(?:(?:di|provinsi|prov\.|kabupaten|kab\.|kota)\s+)?", re.IGNORECASE)
_CAPITAL = "31"
_NEAR = 24
"""How far behind a body its area may stand: `Badan Pengawas Pemilihan Umum (Bawaslu) Kabupaten Solok`."""


def speaker_of_provinces(reading: Reading) -> Span | None:
    """Where the body is named that speaks of the country; None unless the article names three provinces or more."""
    provinces = {area_of(place).code for place in reading.found["place"] if area_of(place).kind == "province"}
    if len(provinces) < _SEVERAL:
        return None
    found = _SUPERVISOR.search(reading.text)
    return Span(found.start(), found.end()) if found else None


def is_states(reading: Reading, body: Body) -> bool:
    """Whether `Ketua Bawaslu` without an area is the state's: the article calls that body the state's when it first
    names it, or never gives it an area, nor is told from a town, of a regency at its head or by a region's outlet."""
    if not body.national or body.kind not in ("supervisor", "organiser"):
        return False
    local, stated = False, False
    first = True
    for named in reading.found["body"]:
        if body_of(reading.text[named.span.start : named.span.end]).body != body.body:
            continue
        if _STATE.match(reading.text, named.span.end):
            if first and not _is_local(reading):
                return True
            stated = stated or first
            first = False
            continue
        has_area = _has_area(reading, named.span.end) or bool(_HERE.match(reading.text, named.span.end))
        local = local or has_area
        first = first and not has_area
    return not local and (stated or (reading.article.outlet_area is None and not _is_local(reading)))


def _has_area(reading: Reading, end: int) -> bool:
    around = reading.within_or_over("place", Span(end, min(end + _NEAR, len(reading.text))))
    return any(place.span.start >= end and _JOINED.fullmatch(reading.text, end, place.span.start) for place in around)


def _is_local(reading: Reading) -> bool:
    """Whether the article is told from a town other than the capital, or its title or first paragraph names one."""
    text, dateline = reading.text, reading.article.dateline
    start = len(text[: reading.title_end]) + len(text[reading.title_end :]) - len(text[reading.title_end :].lstrip())
    end = text.find("\n", start)
    head = Span(0, end if end > 0 else len(text))
    for place in reading.within("place", head):
        area = area_of(place)
        if area.kind == "country" or area.code.startswith(_CAPITAL):
            continue
        if area.kind != "province" or (dateline is not None and dateline.overlaps(place.span)):
            return True
    return False
