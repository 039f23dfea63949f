"""Articles about the whole country: a body without an area that tells how it is in several provinces."""

from __future__ import annotations

import re

from extract.office import area_of
from extract.reading import Reading
from netral.records import Span

_SUPERVISOR = re.compile(r"\b(?:Bawaslu|Badan Pengawas Pemil\w*|KASN|Komisi (?:ASN|Aparatur Sipil Negara)|BKN)\b")
_SEVERAL = 3


def speaker_of_provinces(reading: Reading) -> Span | None:
    """Where the body is named that speaks of the country; None unless the article names three provinces or more."""
    provinces = {area_of(place).code for place in reading.found["place"] if area_of(place).kind == "province"}
    if len(provinces) < _SEVERAL:
        return None
    found = _SUPERVISOR.search(reading.text)
    return Span(found.start(), found.end()) if found else None
