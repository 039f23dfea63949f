"""The signs of events in the zones of an article, and what each weighs there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extract.event import FAMILIES, Family, Sign
from extract.event_zones import Zones
from extract.reading import Reading
from extract.rule import Finding
from netral.records import EventType

WEIGHTS = {
    "headline": (6, 2),
    "first": (4, 1),
    "lead": (3, 1),
    "table": (3, 0),
    "near": (2, 1),
    "far": (0, 0),
    "rest": (0, 0),
}
"""What a sign weighs by its zone: where it is told, and where it is only named."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sign in its zone."""

    finding: Finding
    zone: str
    told: bool
    sentence: int

    @property
    def type(self) -> EventType:
        """The type it belongs to."""
        sign: Sign = self.finding.value
        return sign.type

    @property
    def family(self) -> Family:
        """The family of that type."""
        return FAMILIES[self.type]

    @property
    def aside(self) -> bool:
        """Whether its words speak of it beside something else."""
        sign: Sign = self.finding.value
        return sign.aside

    @property
    def weight(self) -> int:
        """What it counts."""
        return WEIGHTS[self.zone][not self.told]


def weighed(reading: Reading, zones: Zones, signs: Iterable[Finding], table: Finding | None = None) -> list[Weighed]:
    """The signs of headline, lead and the paragraph after it. In a headline a noun tells too. `table` has a zone of
    its own, unless something is held: there figures are shown beside it."""
    zone_of = dict.fromkeys(zones.rest, "rest") | dict.fromkeys(zones.near, "far")
    zone_of |= dict.fromkeys(zones.near[:2], "near") | dict.fromkeys(zones.lead[1:], "lead")
    zone_of |= dict.fromkeys(zones.lead[:1], "first") | dict.fromkeys(zones.headline, "headline")
    signs = list(signs)
    if all(zone_of.get(reading.sentence_of(finding.span), "rest") == "rest" for finding in signs):
        # where nothing else tells, a caption or a summary above the lead does
        zone_of |= dict.fromkeys(zones.captions, "near")
    result = []
    for finding in signs:
        sentence = reading.sentence_of(finding.span)
        if sentence in zone_of:
            zone, sign = zone_of[sentence], finding.value
            told = sign.told or (zone == "headline" and not sign.aside)
            result.append(Weighed(finding, zone, told, sentence))
    held = any(s.family == "occasion" and s.told and s.zone != "near" for s in result)
    if table is not None and not held:
        result.append(Weighed(table, "table", told=True, sentence=reading.sentence_of(table.span)))
    return result
