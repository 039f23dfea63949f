"""One person out of many mentions: names joined, offices completed, short forms found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.gazetteer import Area
from extract.office import Office, area_of, body_of
from extract.person import Holder
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’`-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Someone:
    """A person with the office that tells most. `span` is the name's best mention; `mentions` all of them."""

    name: str
    office: Office
    span: Span
    rule: str
    mentions: tuple[Span, ...]
    office_span: Span
    place: str | None
    office_name: str
    evidence: dict[str, Span]


def words(name: str) -> list[str]:
    """The words of a name that tell persons apart, folded."""
    return [word.casefold().replace("’", "'") for word in _WORD.findall(name)]


def same_person(one: str, other: str) -> bool:
    """Whether the shorter name is made of words of the longer one, in its order: `Bagja` and `Rahmat Bagja`."""
    short, long = sorted((words(one), words(other)), key=len)
    rest = iter(long)
    return bool(short) and all(word in rest for word in short)


def merge(reading: Reading) -> list[Someone]:
    """The persons named in an office. Holders of one name are one person; the fullest name and office stand."""
    groups: list[list[Finding]] = []
    for finding in reading.found["official"]:
        holder: Holder = finding.value
        group = next((g for g in groups if any(_joins(holder, f.value) for f in g)), None)
        if group is None:
            groups.append([finding])
        else:
            group.append(finding)
    return [_someone(reading, group) for group in groups]


def _joins(one: Holder, other: Holder) -> bool:
    """Same name, and offices that do not contradict each other where one of the names is short."""
    if not same_person(one.person.name, other.person.name):
        return False
    if words(one.person.name) == words(other.person.name):
        return True
    a, b = one.office, other.office
    return a.title.position == b.title.position or a.body == b.body


def _someone(reading: Reading, group: list[Finding]) -> Someone:
    name_from = max(group, key=lambda f: (len(words(f.value.person.name)), -f.span.start))
    best = max(group, key=lambda f: _weight(f.value.office))
    office: Office = best.value.office
    for finding in group:
        office = _completed(office, finding.value.office)
    evidence = {"position": best.parts[0].span}
    if office.body is None and office.title.of == "body":
        office = _with_body(reading, office, best)
    if office.area is None and not office.national and not office.former:
        area, span = inherited_area(reading, office, best)
        if area is not None and span is not None:
            office = replace(office, area=area, area_span=span)
    if office.area_span is not None:
        evidence["place"] = office.area_span
    named: Holder = name_from.value
    mentions = tuple(
        sorted({f.value.person.span for f in group} | set(_short_mentions(reading, named.person.name, group)))
    )
    return Someone(
        name=named.person.name,
        office=office,
        span=named.person.span,
        rule=name_from.rule,
        mentions=mentions,
        office_span=best.parts[0].span,
        place=office.place,
        office_name=office.office,
        evidence=evidence,
    )


def _weight(office: Office) -> tuple[bool, bool, int]:
    return not office.former, office.area is not None or office.of_the_state, len(office.position)


def _completed(office: Office, other: Office) -> Office:
    """An office with what another mention of it adds: acting form, area."""
    if office.title.position != other.title.position:
        return office
    acting = office.acting or other.acting
    if office.area is None and other.area is not None:
        return replace(office, acting=acting, area=other.area, area_span=other.area_span)
    return replace(office, acting=acting, of_the_state=office.of_the_state or other.of_the_state)


def _with_body(reading: Reading, office: Office, finding: Finding) -> Office:
    """An office of a body that is not named with it takes the body named with an area last before it."""
    court = office.title.position.startswith(("Hakim", "Jaksa"))
    kinds = ("court", "prosecutor") if court else ("supervisor", "organiser")
    for named in reversed(reading.found["body"]):
        body = body_of(reading.text[named.span.start : named.span.end])
        if named.span.start >= finding.span.start or body.kind not in kinds or (court and body.kind != "court"):
            continue
        for place in reading.found["place"]:
            if 0 <= place.span.start - named.span.end <= CLOSE:
                return replace(office, body=body, area=area_of(place), area_span=place.span)
    return office


CLOSE = 16
"""How far behind a body its area may stand: `Badan Pengawas Pemilu (Bawaslu) Solok`."""


def inherited_area(reading: Reading, office: Office, finding: Finding) -> tuple[Area | None, Span | None]:
    """The area of an office that is named without one: from the same office elsewhere, else the nearest fitting
    area before it, else the first after it."""
    levels = set(office.title.levels or ()) - {"country", "village"}
    if office.body is not None:
        levels = set(office.body.levels) - {"country", "village"} or levels
    if office.title.of not in ("area", "district", "unit") and office.body is None:
        return None, None
    levels = levels or {"province", "regency", "city"}
    for other in _offices_before(reading, finding.span.start):
        if other.body == office.body and other.area is not None and _same_kind(other, office):
            return other.area, other.area_span
    fitting = [p for p in reading.found["place"] if area_of(p).kind in levels and not p.value.inferred]
    before = [p for p in fitting if p.span.start < finding.span.start and p.span.start >= reading.title_end]
    pick = before[-1] if before else (fitting[0] if fitting else None)
    return (area_of(pick), pick.span) if pick else (None, None)


def _same_kind(one: Office, other: Office) -> bool:
    if other.body is not None and other.body.kind != "unit":
        return True
    return one.title.position == other.title.position


def _offices_before(reading: Reading, offset: int) -> Iterator[Office]:
    """Offices nearest before first, then those after."""
    found = reading.found["office"]
    yield from (f.value for f in reversed(found) if f.span.start < offset)
    yield from (f.value for f in found if f.span.start >= offset)


def _short_mentions(reading: Reading, name: str, group: list[Finding]) -> Iterator[Span]:
    """Later mentions by one or more words of the name that are capitalised and no other person's."""
    parts = [word for word in _WORD.findall(name) if len(word) > 2]
    taken = [f.value.person.span for f in reading.found["official"]]
    if not parts:
        return
    one = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    for found in re.finditer(rf"\b(?:{one})(?:\s+(?:{one}))*\b", reading.text):
        span = Span(found.start(), found.end())
        if not any(span.overlaps(other) for other in taken) and span.start > group[0].span.start:
            yield span
