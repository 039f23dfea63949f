"""Who may be counting in an article: bodies and office-holders with an area, the accused left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.belonging import CLOSE, left_open
from extract.office import Office, area_of, body_of
from extract.reading import Reading
from netral.records import Span


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who may be counting: a body or an office-holder with an area, where it stands. `is_open`: one of two
    areas of the same name, nobody can say which."""

    span: Span
    code: str | None
    name: str
    is_open: bool = False


def voices(reading: Reading) -> list[Voice]:
    """All who may be counting, in the order of the text."""
    return sorted(_all(reading), key=lambda voice: voice.span.start)


def _all(reading: Reading) -> list[Voice]:
    found = []
    accused = [
        span
        for official in reading.officials
        if official.role == "subject"
        for span in (official.span, *official.evidence.values())
    ]
    for finding in reading.found["office"]:
        office: Office = finding.value
        if office.former or (office.place or "").count(".") > 1 or office.village:
            continue
        if any(finding.span.overlaps(span) for span in accused):
            continue
        if office.body is not None and office.body.kind not in ("supervisor", "organiser", "civil_service", "unit"):
            continue
        if office.place is not None or office.title.position.startswith("Kepala Kantor Regional"):
            found.append(Voice(finding.span, office.place, office.office))
    for official in reading.officials:
        if official.role == "subject":
            continue  # the accused counts nothing
        if official.former or (official.place is not None and official.place.count(".") > 1):
            continue
        if official.place is None and not official.position.startswith("Kepala Kantor Regional"):
            continue
        found += [Voice(span, official.place, official.name) for span in official.mentions]
    return found + [body for body in _bodies(reading) if not any(body.span.overlaps(span) for span in accused)]


def _bodies(reading: Reading) -> list[Voice]:
    """Bodies with their area (`Bawaslu Jatim`), and national ones (`Bawaslu RI`; `BKN menerima ...`)."""
    found = []
    for named in reading.found["body"]:
        body = body_of(reading.text[named.span.start : named.span.end])
        if body.kind not in ("supervisor", "organiser", "government", "unit", "civil_service"):
            continue
        near = Span(named.span.start, min(len(reading.text), named.span.end + CLOSE + 1))
        places = [p for p in reading.found["place"] if named.span.end <= p.span.start < near.end]
        areas = [p for p in places if area_of(p).kind != "district"]
        if areas:
            text = " ".join(reading.text[named.span.start : areas[0].span.end].replace(")", " ").split())
            found.append(Voice(Span(named.span.start, areas[0].span.end), area_of(areas[0]).code, text))
        elif unknown := left_open(reading, named.span.end):
            text = reading.text[named.span.start : unknown.end]
            found.append(Voice(Span(named.span.start, unknown.end), None, text, is_open=True))
        elif body.national and _is_national(reading, named.span, body.kind):
            found.append(Voice(named.span, "ID", body.national))
    return found


def _is_national(reading: Reading, span: Span, kind: str) -> bool:
    """`Bawaslu RI`; of civil-service bodies those that count something: elsewhere they are only addressed."""
    after = reading.text[span.end : span.end + 40]
    if _STATE.match(after):
        return True
    if kind == "supervisor":  # introduced by its full name, in an article where those of the state speak
        state = any(office.value.of_the_state for office in reading.found["office"])
        return state and span.end - span.start > _LONG_FORM and _COUNTS.match(after) is not None
    return kind == "civil_service" and _COUNTS.match(after) is not None


_LONG_FORM = 15

_STATE = re.compile(r"(?:\s*\([^()]{1,20}\))?\s+(?:RI|Republik\s+Indonesia)\b")
_COUNTS = re.compile(
    r"(?:\s*\([^()]{1,20}\))?\s+(?:telah\s+|sudah\s+|juga\s+|sedang\s+)?(?:menerima|mencatat|merilis|mengungkap|menyebut|memprediksi|"
    r"memperkirakan|menangani|merekomendasikan|menjatuhkan|menghimpun|mendata)",
    re.IGNORECASE,
)
