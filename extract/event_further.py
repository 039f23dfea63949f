"""Further events of an article: an earlier stage of the case, another thing that was held.

Precision first: a sentence of its own must tell it with its own day, or the headline must tell it beside the main one.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.event import FAMILIES, Sign
from extract.event_around import happening
from extract.event_day import own_day
from extract.event_zones import Zones
from extract.reading import Reading
from extract.rule import Finding
from netral.records import EventType

_MOST = 2
_ENDS: tuple[EventType, ...] = ("referral", "dismissal", "sanction", "trial")


def further(reading: Reading, zones: Zones, signs: Sequence[Finding], first: Finding) -> list[Finding]:
    """At most two events besides the main one, in the order of the text, each type once."""
    found: list[Finding] = []
    taken: set[EventType] = {first.value.type}
    for finding in signs:
        sign: Sign = finding.value
        sentence = reading.sentence_of(finding.span)
        if len(found) == _MOST or sign.type in taken or not sign.told or finding.rule == "events.allegation-breach":
            continue
        if FAMILIES[sign.type] not in ("case", "occasion") or sentence in zones.headline:
            continue
        dated = own_day(reading, sign.type, finding, sentence)
        if dated is None or dated.value.start == first.value.start:
            continue
        around = _passage(sentence)
        value = happening(reading, sign.type, around, signs, finding.span, dated)
        found.append(Finding("event", reading.sentences[sentence], value, finding.rule, (finding,)))
        taken.add(sign.type)
    return found


def told_elsewhere(reading: Reading, zones: Zones, signs: Sequence[Finding], kind: EventType) -> Finding | None:
    """The one day that sentences below the lead tell for what ends a case; None where they name several.

    Hearings go on over days, and what is held is dated where it is told."""
    days = {}
    for finding in signs if kind in _ENDS else ():
        sign: Sign = finding.value
        sentence = reading.sentence_of(finding.span)
        if sign.type == kind and sign.told and sentence not in zones.headline:
            dated = own_day(reading, kind, finding, sentence)
            if dated is not None:
                days[dated.value.start] = dated
    return next(iter(days.values())) if len(days) == 1 else None


def _passage(sentence: int) -> Zones:
    """The zones of a passage: its sentence is the lead, the headline speaks of the main event."""
    return Zones((), (), (sentence,), (), ())
