"""Whose an office is that is named without its body or area: what the rest of the article says of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace

from extract.nationwide import is_states
from extract.office import POSTLESS, Office, area_of, body_of
from extract.place_context import UNDECIDED
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span

CLOSE = 16
"""How far behind a body its area may stand: `Badan Pengawas Pemilu (Bawaslu) Solok`."""

_NEAR = 90
_SEATED = ("court", "prosecutor", "police")
_BETWEEN = re.compile(r"\s+(?:\([^()]{2,14}\)\s+)?")
_STATE = re.compile(r"\)?\s+(?:RI\b|Republik\s+Indonesia)")
_FROM = re.compile(r"[^.;]{0,70}?\b(?:dari|pada|di)\s+(?:kantor\s+)?$", re.IGNORECASE)
_KINDS: tuple[tuple[tuple[str, ...], frozenset[str]], ...] = (
    (("Hakim", "Panitera"), frozenset({"court"})),
    (("Jaksa", "Kepala Seksi Intelijen", "Kepala Seksi Tindak Pidana"), frozenset({"prosecutor"})),
    (
        (
            "Kepala Satuan",
            "Kepala Unit",
            "Kepala Bagian Operasi",
            "Direktur Reserse",
            "Kepala Seksi Hubungan Masyarakat",
            "Kepala Bidang Hubungan Masyarakat",
        ),
        frozenset({"police"}),
    ),
    (("Perwira Seksi",), frozenset({"army"})),
    (
        ("Ketua Komisi", "Wakil Ketua Komisi", "Anggota Komisi", "Sekretaris Komisi", "Ketua Fraksi"),
        frozenset({"parliament"}),
    ),
)
"""The bodies that positions belong to, by how they begin; all others are of supervisors and organisers of elections."""


_STANDS_FOR = re.compile(r"\s*,?\s*(?:yang\s+)?diwakili\s+(?:oleh\s+)?", re.IGNORECASE)


def left_open(reading: Reading, offset: int) -> Span | None:
    """The name of an area right behind `offset` of which nobody can say which area it is (`Bawaslu Malang`, of the
    city or the regency): whatever stands before it is no other area's either."""
    return next(
        (
            refused.span
            for refused in reading.refused
            if refused.rule.startswith("places.")
            and refused.reason.startswith(UNDECIDED)
            and 0 <= refused.span.start - offset <= CLOSE
            and _BETWEEN.fullmatch(reading.text, offset, refused.span.start)
        ),
        None,
    )


def represented(reading: Reading, office: Office, finding: Finding) -> Office:
    """The office with the house of whom its holder stands for: `Dandim 1609/Buleleng yang diwakili Pasi Intel ...`."""
    for other in reading.found["office"]:
        gap = finding.span.start - other.span.end
        if (
            0 < gap < _NEAR
            and other.value.area is not None
            and _STANDS_FOR.fullmatch(reading.text[other.span.end : finding.span.start])
        ):
            unit = office.unit or (other.value.office if office.title.of == "body" else None)
            return replace(office, area=other.value.area, area_span=other.value.area_span, unit=unit)
    return office


def with_body(reading: Reading, office: Office, finding: Finding) -> Office:
    """The office with its body: the one the sentence names behind the holder (`Jaksa Budi dari Kejari Solok`), else
    the last one of a fitting kind before it that has an area or is the state's."""
    position = office.title.position
    kinds = next((kinds for heads, kinds in _KINDS if position.startswith(heads)), {"supervisor", "organiser"})
    bodies = reading.found["body"]
    sentence = reading.sentences[reading.sentence_of(finding.span)]
    behind = [
        named
        for named in bodies
        if finding.span.end <= named.span.start < min(sentence.end, finding.span.end + _NEAR)
        and _FROM.fullmatch(reading.text[finding.span.end : named.span.start])
    ]
    before = [named for named in reversed(bodies) if named.span.start < finding.span.start]
    for named in (*behind, *before):
        body = body_of(reading.text[named.span.start : named.span.end])
        if body.kind not in kinds:
            continue
        # the parliaments of regions have names of their own
        if body.national and (body.kind == "parliament" or _STATE.match(reading.text, named.span.end)):
            return replace(office, body=body, of_the_state=True)
        if unknown := left_open(reading, named.span.end):
            return replace(office, body=body, unknown=reading.text[unknown.start : unknown.end])
        for place in reading.found["place"]:
            if 0 <= place.span.start - named.span.end <= CLOSE:
                return replace(office, body=body, area=area_of(place), area_span=place.span)
    return _of_the_only_prosecutors(reading, office, kinds)


def _of_the_only_prosecutors(reading: Reading, office: Office, kinds: Collection[str]) -> Office:
    """A prosecutor's office with its house where the article names a single one, be it later: `Jaksa Budi menuntut
    ... Jaksa dari Kejari Solok itu`."""
    if "prosecutor" not in kinds:
        return office
    houses = {}
    for named in reading.found["body"]:
        body = body_of(reading.text[named.span.start : named.span.end])
        if body.kind not in kinds:
            continue
        place = next((p for p in reading.found["place"] if 0 <= p.span.start - named.span.end <= CLOSE), None)
        houses[body.body, area_of(place).code if place else None] = (body, place)
    if len(houses) != 1:
        return office
    body, place = next(iter(houses.values()))
    return replace(office, body=body, area=area_of(place), area_span=place.span) if place else office


def called(reading: Reading, office: Office) -> str:
    """The office as people call it: courts, prosecutors and police after the town they sit in (`PN Labuan Bajo`),
    without a type word that the article does not give them (`Kejaksaan Negeri Banggai`)."""
    seated = office.body.kind in _SEATED if office.body else office.title.office == "Kejaksaan Negeri"
    if not seated or office.area is None or office.area_span is None:
        return office.office
    house = office.body.body if office.body else office.title.office
    text = reading.text[office.area_span.start : office.area_span.end]
    place = next((p for p in reading.found["place"] if p.span == office.area_span), None)
    if place is None or place.value.inferred or office.area.kind == "district":
        return f"{house} {text}"
    before = reading.text[max(0, office.area_span.start - len("Kabupaten ")) : office.area_span.start]
    typed = text.startswith(("Kota ", "Kabupaten ")) or before.endswith(("Kota ", "Kabupaten "))
    return f"{house} {office.area.name if typed else office.area.bare}"


def with_area(reading: Reading, office: Office, finding: Finding) -> Office:
    """The office with its area: none if it is the state's, else that of the same office elsewhere, else the only
    fitting area that its sentence names before it, else the one that the article names most often, of several the
    nearest before."""
    if unknown := left_open(reading, finding.parts[0].span.end):
        return replace(office, unknown=reading.text[unknown.start : unknown.end])
    if office.unknown:
        return office
    if office.title in POSTLESS:
        return _of_the_only_regency(reading, office)
    levels = set(office.title.levels or ()) - {"country", "village"}
    if office.body is not None:
        levels = set(office.body.levels) - {"country", "village"} or levels
    if office.title.of not in ("area", "district", "unit") and office.body is None:
        return office
    levels = levels or {"province", "regency", "city"}
    if office.body is not None and is_states(reading, office.body):
        return replace(office, of_the_state=True)
    for other in _offices_before(reading, finding.span.start):
        if other.body == office.body and other.area is not None and _same_kind(other, office):
            return replace(office, area=other.area, area_span=other.area_span)
    fitting = [p for p in reading.found["place"] if area_of(p).kind in levels and not p.value.inferred]
    before = [p for p in fitting if p.span.start < finding.span.start and p.span.start >= reading.title_end]
    pick = _pick(reading, fitting, before, finding)
    return replace(office, area=area_of(pick), area_span=pick.span) if pick else office


def _of_the_only_regency(reading: Reading, office: Office) -> Office:
    """A civil servant of whom only that is told, with the area if the article names a single regency or city."""
    named = [place for place in reading.found["place"] if area_of(place).kind in ("regency", "city")]
    if len({area_of(place).code for place in named}) != 1:
        return office
    return replace(office, area=area_of(named[0]), area_span=named[0].span)


def _pick(reading: Reading, fitting: list[Finding], before: list[Finding], finding: Finding) -> Finding | None:
    if not fitting:
        return None
    sentence = reading.sentences[reading.sentence_of(finding.span)]
    beside = [place for place in before if place.span.start >= sentence.start]
    if len({area_of(place).code for place in beside}) == 1:
        return beside[-1]
    counts = Counter(area_of(place).code for place in fitting)
    most = [place for place in fitting if counts[area_of(place).code] == max(counts.values())]
    return next((place for place in reversed(most) if place in before), most[0])


def _same_kind(one: Office, other: Office) -> bool:
    if other.body is not None and other.body.kind != "unit":
        return True
    return one.title.position == other.title.position


def _offices_before(reading: Reading, offset: int) -> Iterator[Office]:
    """Offices nearest before first, then those after."""
    found = reading.found["office"]
    yield from (f.value for f in reversed(found) if f.span.start < offset)
    yield from (f.value for f in found if f.span.start >= offset)
