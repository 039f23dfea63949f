"""Where it happened; for statements and statistics, the area they are about.

What is held happens where its venue lies. A case happens in the area of the body or the accused; a statement is about
the area of whoever speaks. Districts count as the regency they lie in, unless their own hall is the venue; a province
only where no regency is meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from extract.event import FAMILIES
from extract.event_speech import spoken_from
from extract.event_zones import Zones
from extract.nationwide import speaker_of_provinces
from extract.office import area_of
from extract.reading import Reading
from extract.rule import Finding
from netral.records import EventType, Span

_BEHIND_VENUE = 30
_FAR = 120
_OF_WHOM = 45
_PROVINCE, _REGENCY = 2, 5
"""How long their codes are."""
_NATIONAL = re.compile(
    r"(?i)\b(?:bkn|badan kepegawaian negara|kasn|komisi (?:asn|aparatur sipil negara)|kemendagri|mendagri|menpan-?rb|"
    r"kemenpan-?rb|menteri|bawaslu ri|kementerian)\b(?!\s+(?:regional|wilayah|kanreg))"
)
_SUPERVISOR = re.compile(r"(?i)\b(?:bawaslu|badan pengawas pemil\w*)\b")
_CAPITAL = "31"
_REGIONAL = re.compile(r"(?i)\b(?:kantor regional|kanreg|regional)\b")
_OWNED = 4
_SPREAD = 5
"""Provinces that an article names in a row: then it speaks of the country, also where its lead names one."""
_OPENS = re.compile(r"\s*[:–—-]+\s")
_SEAT = re.compile(r"(?i)\b(?:kasn|komisi asn|aparatur sipil negara|bkn|kemendagri|bawaslu ri)\)?\sdi\s\Z")
"""`kepada KASN di Jakarta`: there the state's bodies sit."""
_WHOSE = re.compile(r"(?i)\b(?:asn|pns|pegawai|aparatur sipil negara)\)?\sdi\s\Z")
_TO = re.compile(r"(?i)\b(?:ke|kepada|rekomendasi)\s\Z")
_OF_DISTRICT = re.compile(
    r"\bdi\s(?:(?:[Aa]ula|[Bb]alai|[Gg]edung|[Hh]alaman|[Kk]antor|[Pp]endopo)\s){0,2}(?:[Cc]amat|[Dd]istrik|[Kk]ecamatan)\s[^,;.]*\Z"
)
_AT = re.compile(r"(?i)\bdi\s[^.;]{0,70}$")


def place(
    reading: Reading, kind: EventType, zones: Zones, venue: Span | None, day: Finding | None
) -> tuple[str, Span] | None:
    """The code and where it was read; None where no area is surely meant."""
    family = FAMILIES[kind]
    if family == "occasion" and kind != "regulation":
        found = _at_venue(reading, venue) or _before_day(reading, day)
        if found:
            return (area_of(found).code if _at_district(reading, found) else code(found)), found.span
    voted = _voted(reading, kind, zones)
    held = _at_venue(reading, venue) if kind in ("examination", "trial") else None
    # heard by the Bawaslu of a province in the town where its office lies
    return (code(held), held.span) if voted and held and code(held).startswith(voted[0]) else voted


def code(found: Finding) -> str:
    """The code of a place, of a district that of its regency."""
    return area_of(found).code[:_REGENCY]


def _at_district(reading: Reading, found: Finding) -> bool:
    """Whether a district is itself the venue, or its hall is: `di Aula Kecamatan Jombang`."""
    here = reading.text[max(0, found.span.start - _OF_WHOM) : found.span.end]
    return area_of(found).kind == "district" and bool(_OF_DISTRICT.search(here))


def _at_venue(reading: Reading, venue: Span | None) -> Finding | None:
    if venue is None:
        return None
    sentence = reading.sentences[reading.sentence_of(venue)]
    end = min(sentence.end, venue.end + _BEHIND_VENUE)
    near = [
        p for p in reading.within("place", Span(venue.start, end)) if "." not in reading.text[venue.end : p.span.start]
    ]
    if near:
        return near[-1] if near[-1].span.end <= venue.end else near[0]
    # a hotel is called after its town, `HARRIS Hotel Batam Center`: where the article names that town besides
    named = set(reading.text[venue.start : venue.end].split())
    return next((p for p in reading.found["place"] if "." in code(p) and area_of(p).bare in named), None)


def _before_day(reading: Reading, day: Finding | None) -> Finding | None:
    """`di Ancol, Jakarta, Selasa (17/9)`: the place that stands right before the day."""
    if day is None:
        return None
    sentence = reading.sentences[reading.sentence_of(day.span)]
    if sentence.start >= day.span.start:
        return None
    for found in reversed(reading.within("place", Span(max(sentence.start, day.span.start - _FAR), day.span.start))):
        between = reading.text[found.span.end : day.span.start]
        before = reading.text[max(sentence.start, found.span.start - _FAR) : found.span.start]
        if re.fullmatch(r"[\s,(]*(?:pada|hari|tanggal|,|\s)*", between) and _AT.search(before):
            return _inside(reading, found)
    return None


def _inside(reading: Reading, found: Finding) -> Finding:
    """Of `Kutai Kartanegara, Kalimantan Timur` the regency."""
    before = [p for p in reading.found["place"] if p.span.end <= found.span.start]
    if before and found.span.start - before[-1].span.end <= len(", ") and code(before[-1]).startswith(code(found)):
        return before[-1]
    return found


def _voted(reading: Reading, kind: EventType, zones: Zones) -> tuple[str, Span] | None:
    votes: dict[str, int] = defaultdict(int)
    first: dict[str, Span] = {}
    owned: set[str] = set()
    told: dict[str, int] = {}
    weights = {
        **dict.fromkeys(zones.near[:2], 1),
        **dict.fromkeys(zones.lead[1:], 2),
        **dict.fromkeys(zones.headline, 3),
    }
    weights |= dict.fromkeys(zones.lead[:1], 4)
    dateline = reading.article.dateline
    for found in reading.found["place"]:
        weight = weights.get(reading.sentence_of(found.span), 0)
        if not weight or _SEAT.search(reading.text[max(0, found.span.start - _OF_WHOM) : found.span.start]):
            continue
        area = code(found)
        if dateline is not None and dateline.covers(found.span):
            votes[area] += 1
        else:
            body = _owner(reading, found)
            votes[area] += 1 if _opens(reading, found) else weight + (_OWNED if body and weight > 1 else body)
            if not _where_spoken(reading, found):
                told[area] = max(weight, told.get(area, 0))
            if body:
                owned.add(area)
        first.setdefault(area, found.span)
    if FAMILIES[kind] == "case" and not told and (acting := _nationwide(reading, zones, local=False)):
        # `Bawaslu melimpahkan 400 laporan kepada BKN`, written in the capital
        return acting
    if FAMILIES[kind] in ("statement", "numbers"):
        spoken = _regional_office(reading, zones) or (
            None if owned else _nationwide(reading, zones, max(told.values(), default=0) > 1)
        )
        if spoken is not None:
            return spoken
    if not votes:
        return _supervisors(reading, zones) if FAMILIES[kind] in ("statement", "numbers") else None
    chosen = max(votes, key=lambda area: (votes[area], -first[area].start))
    if FAMILIES[kind] == "case" and len(chosen) == _PROVINCE:
        chosen = _regency(reading, chosen, told, first)
    if (
        kind == "statistics"
        and chosen not in owned
        and len({area for area in told if area[:_PROVINCE] == chosen[:_PROVINCE]} - {chosen}) > 1
    ):
        # regencies set in a row with their province: the figures are the province's
        chosen = chosen[:_PROVINCE] if chosen[:_PROVINCE] in told else chosen
    return chosen, first[chosen]


def _regency(reading: Reading, province: str, told: Iterable[str], first: dict[str, Span]) -> str:
    """The one regency of `province` that headline and lead tell of, or the only one of the article, with its office.

    The province itself where the accused serves it."""
    accused = {o.place for o in reading.officials if o.role == "subject" and o.place and not o.former}
    if accused == {province}:
        return province
    regencies = {area for area in told if area.startswith(province + ".")}
    if not regencies:
        inside = [p for p in reading.found["place"] if code(p).startswith(province + ".")]
        owned = [p for p in inside if _owner(reading, p)]
        regencies = {code(p) for p in inside if owned}
        first |= {code(p): p.span for p in reversed(owned)}
    return regencies.pop() if len(regencies) == 1 else province


def _opens(reading: Reading, found: Finding) -> bool:
    """Whether a line begins with the place as a dateline does, `Jakarta: Bawaslu`."""
    start = found.span.start
    begins = start == 0 or reading.text[start - 1] == "\n"
    return begins and bool(_OPENS.match(reading.text, found.span.end))


def _supervisors(reading: Reading, zones: Zones) -> tuple[str, Span] | None:
    """Where an article names no area at all, a Bawaslu is that of the country."""
    for sentence in (*zones.headline, *zones.lead) if not reading.found["place"] else ():
        span = reading.sentences[sentence]
        found = _SUPERVISOR.search(reading.text, span.start, span.end)
        if found:
            return "ID", Span(found.start(), found.end())
    return None


def _where_spoken(reading: Reading, found: Finding) -> bool:
    """Whether somebody only spoke there: `kata kepala BKD saat ditemui di Kota Bandung`."""
    start = max(reading.sentences[reading.sentence_of(found.span)].start, found.span.start - _FAR)
    before = reading.text[start : found.span.start]
    spoken = spoken_from(before)
    return spoken is not None and bool(_AT.search(before[spoken:]))


def _owner(reading: Reading, found: Finding) -> bool:
    """Whether the place is that of a body or an office: `Bawaslu Kabupaten Solok`, `Bupati Pidie`, `Pemkab Kerinci`."""
    near = Span(max(0, found.span.start - _OF_WHOM), found.span.start) if found.span.start else None
    bodies = reading.within("body", near) if near else []
    if bodies and re.fullmatch(
        r"[\s)]*(?:\([^()]{2,30}\)\s*)?(?:\w+\s)?", reading.text[bodies[-1].span.end : found.span.start]
    ):
        return True
    around = Span(max(0, found.span.start - _FAR), found.span.end + _OF_WHOM)
    return any(office.value.area_span == found.span for office in reading.within("office", around))


def _regional_office(reading: Reading, zones: Zones) -> tuple[str, Span] | None:
    """A regional office of the state has no area of its own: that of the civil servants it speaks of, `ASN di Aceh`, or
    the place where it speaks stands for it."""
    dateline = reading.article.dateline
    if dateline is None:
        return None
    for sentence in (*zones.headline, *zones.lead[:1]):
        span = reading.sentences[sentence]
        if _REGIONAL.search(reading.text, span.start, span.end):
            there = [p for p in reading.within("place", span) if _WHOSE.search(reading.text, span.start, p.span.start)]
            spoken = [p for p in reading.found["place"] if dateline.covers(p.span)]
            return next(((code(p), p.span) for p in (*there, *spoken)), None)
    return None


def _nationwide(reading: Reading, zones: Zones, local: bool) -> tuple[str, Span] | None:
    """A national body without an area speaks for the country; so does, in the capital, a Bawaslu without one, unless
    headline or lead name areas (`local`)."""
    dateline = reading.article.dateline
    capital = dateline is not None and any(
        code(p).startswith(_CAPITAL) for p in reading.found["place"] if dateline.covers(p.span)
    )
    local = local and len({code(p)[:2] for p in reading.found["place"]}) < _SPREAD
    for sentence in (*zones.headline, *zones.lead, *zones.near[:2]):
        span = reading.sentences[sentence]
        found = _NATIONAL.search(reading.text, span.start, span.end)
        if not found and capital and not local:
            found = _SUPERVISOR.search(reading.text, span.start, span.end)
        # `diteruskan ke KASN`: to whom, not who speaks
        if found and not _TO.search(reading.text, span.start, found.start()):
            return "ID", Span(found.start(), found.end())
    spoken = None if local else speaker_of_provinces(reading)
    return ("ID", spoken) if spoken else None
