"""An event read around the sentences that tell of it: its day, venue, place and what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from extract.event import FAMILIES, Happening
from extract.event_day import day
from extract.event_decider import decider
from extract.event_place import place
from extract.event_ruling import law, outcome
from extract.event_venue import venue
from extract.event_zones import Zones
from extract.reading import Reading
from extract.rule import Finding
from netral.records import EventType, Span


def happening(
    reading: Reading, kind: EventType, zones: Zones, signs: Sequence[Finding], sign: Span, dated: Finding | None = None
) -> Happening:
    """The event of type `kind` whose decisive words stand at `sign`; `dated` where its day is known already."""
    found_day = dated or day(reading, kind, zones, signs)
    own = _own(reading, kind, zones, signs, found_day)
    found_venue = venue(reading, own, of_case=FAMILIES[kind] == "case")
    found_place = place(reading, kind, zones, found_venue, found_day)
    told = dict.fromkeys((reading.sentence_of(sign), *own, *zones.lead, *zones.near))
    decided = outcome(reading, kind, told, sign)
    rulings = {"outcome": decided, "decider": decider(reading, kind, told, ruled=decided is not None)}
    if FAMILIES[kind] == "case":
        rulings["law"] = law(reading, (*told, *zones.rest))
    evidence = {name: read[1] for name, read in rulings.items() if read}
    if found_day is not None:
        evidence["start"] = found_day.span
    if found_venue is not None:
        evidence["venue"] = found_venue
    if found_place is not None:
        evidence["place"] = found_place[1]
    values = {name: read[0] for name, read in rulings.items() if read}
    return Happening(
        type=kind,
        start=found_day.value.start if found_day else None,
        end=found_day.value.end if found_day else None,
        place=found_place[0] if found_place else None,
        venue=reading.text[found_venue.start : found_venue.end] if found_venue else None,
        evidence=evidence,
        **values,
    )


def _own(
    reading: Reading, kind: EventType, zones: Zones, signs: Sequence[Finding], found_day: Finding | None
) -> list[int]:
    """The sentences that speak of the event itself: the day's, then those of the lead with a sign of its type."""
    tells = {reading.sentence_of(finding.span) for finding in signs if finding.value.type == kind}
    own = [reading.sentence_of(found_day.span)] if found_day is not None else []
    if FAMILIES[kind] == "occasion":
        own += [*zones.lead, *zones.near[:2]]
    own += [index for index in (*zones.lead, *zones.near, *zones.captions) if index in tells]
    return list(dict.fromkeys(own))
