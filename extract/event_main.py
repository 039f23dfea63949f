"""Which of the signs is the news: the headline counts most, then the first sentence of the lead, then the rest.

The family comes first (figures, a case, something held, something said), then the type within it: of a case the
furthest stage that headline or lead report. What the words before it take back counts little.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extract.event import FAMILIES, ORDER, STAGES, Family, Sign
from extract.event_zones import Zones
from extract.reading import Reading
from extract.rule import Finding
from netral.records import EventType

_WEIGHTS = {"headline": (6, 2), "first": (4, 1), "lead": (3, 1), "table": (3, 0), "near": (2, 1), "far": (0, 0)}
"""What a sign weighs by its zone: where it is told, and where it is only named."""
_ACCUSED: tuple[EventType, ...] = ("allegation", "examination")
_HANDLING = "events.examination-handling"
_SAID = "events.statement-said"
_NOBODY = "events.statement-nobody"
_REPORTS = "events.statement-reports"
_REPORT = "events.allegation-report"


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
        return _WEIGHTS[self.zone][not self.told]


def weighed(reading: Reading, zones: Zones, signs: Iterable[Finding], table: Finding | None = None) -> list[Weighed]:
    """The signs of headline, lead and the paragraph after it. In a headline a noun tells too. `table` has a zone of
    its own, unless something is held: there figures are shown beside it."""
    zone_of = (
        dict.fromkeys(zones.near, "far") | dict.fromkeys(zones.near[:2], "near") | dict.fromkeys(zones.lead[1:], "lead")
    )
    zone_of |= dict.fromkeys(zones.lead[:1], "first") | dict.fromkeys(zones.headline, "headline")
    signs = list(signs)
    if not any(reading.sentence_of(finding.span) in zone_of for finding in signs):
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


def main(signs: list[Weighed]) -> Weighed | None:
    """The sign that decides the main event; None where there is none.

    Where headline and lead name no more than a suspicion, what was done about it may be told further down."""
    said = [s for s in signs if s.finding.rule == _SAID]
    signs = [s for s in signs if s not in said]
    top = [s for s in signs if s.zone != "far"]
    if not top or all(s.aside and s.family != "statement" for s in top):
        return said[0] if said else (top[0] if top else None)
    chosen = _of_top(top)
    if chosen.type == "allegation" and not chosen.told:
        done = [
            s
            for s in signs
            if (s.zone == "far" or s.aside) and s.told and s.family == "case" and s.type != "allegation"
        ]
        return _furthest(done) if done else chosen
    if chosen.type == "statement" and not any(s.zone == "headline" for s in top):
        return _occasion_of(signs) or chosen
    return chosen


def _occasion_of(signs: list[Weighed]) -> Weighed | None:
    """What was held, where the paragraphs after the lead go on about it: not only who spoke there. A circular issued
    is what the lead urges."""
    issued = next((s for s in signs if s.type == "regulation" and s.told and s.zone == "near"), None)
    if issued is not None:
        return issued
    held = [s for s in signs if s.family == "occasion" and s.zone in ("near", "far")]
    for told in (s for s in held if s.told):
        if len({s.sentence for s in held if s.type == told.type}) > 1:
            return told
    return None


def _of_top(signs: list[Weighed]) -> Weighed:
    if _figures_lead(signs):
        # `29 ASN diduga tak netral, Deli Serdang urutan pertama`: suspicion is what the figures count
        signs = [s for s in signs if s.type != "allegation" and s.finding.rule != _HANDLING]
    if any(s.finding.rule == _REPORTS and s.zone in ("headline", "first") for s in signs):
        # of many reports none is the news
        signs = [s for s in signs if s.family != "case"]
    if _held_and_urged(signs):
        signs = [s for s in signs if s.family != "statement"]
    if any(s.family == "case" and s.zone in ("headline", "first") for s in signs):
        # `paling banyak di Sultra`, said of a case in passing
        ranked = [s for s in signs if s.family == "numbers"]
        signs = signs if any(s.zone != "near" for s in ranked) else [s for s in signs if s not in ranked]
    if any(s.type == "dismissal" and s.told for s in signs):
        # that an inquiry found nothing is told of its case
        signs = [s for s in signs if s.finding.rule != _NOBODY]
    spoken = any(s.type == "statement" and s.zone != "near" for s in signs)
    if spoken and not any(
        s.family == "case" and s.zone != "near" and (s.zone == "headline" or not s.aside) for s in signs
    ):
        # somebody speaks, and comes to speak of a case
        signs = [s for s in signs if s.family != "case"]
    scores = {family: _score([s for s in signs if s.family == family]) for family in ORDER}
    best = max(scores.values())
    tied = [family for family in ORDER if scores[family] == best]
    if scores["statement"] and (scores["statement"] == best <= 1 or _nothing_told(signs)):
        # what is left is that somebody spoke
        tied = ["statement"]
    family = tied[0] if tied[0] == "numbers" else min(tied, key=lambda f: _first_in_headline(signs, f))
    return _decisive([s for s in signs if s.family == family])


def _figures_lead(signs: list[Weighed]) -> bool:
    """Whether the first zone that tells anything tells figures."""
    if any(s.zone == "table" for s in signs):
        return True
    for zone in ("headline", "first", "lead"):
        told = [s for s in signs if s.zone == zone and s.told]
        if told:
            return any(s.family == "numbers" for s in told)
    return False


def _held_and_urged(signs: list[Weighed]) -> bool:
    """Whether the first sentence tells what was held, and the headline only what was urged there."""
    top = {(s.zone, s.family) for s in signs if s.told and s.zone in ("headline", "first")}
    return top == {("headline", "statement"), ("first", "occasion")}


def _nothing_told(signs: list[Weighed]) -> bool:
    """Whether nothing is told to have happened, and headline and first sentence name no accusation either."""
    return not any(
        (s.told and s.family != "statement") or (s.type in _ACCUSED and s.zone in ("headline", "first")) for s in signs
    )


def _score(signs: list[Weighed]) -> int:
    return sum(max((s.weight for s in signs if s.zone == zone), default=0) for zone in _WEIGHTS)


def _first_in_headline(signs: list[Weighed], family: Family) -> int:
    starts = [s.finding.span.start for s in signs if s.family == family and s.zone == "headline" and s.told]
    return min(starts, default=1_000_000)


def _decisive(signs: list[Weighed]) -> Weighed:
    told = [s for s in signs if s.told]
    signs = [s for s in signs if not _only_opened(s, told)]
    told = [s for s in told if s in signs]
    courts = [s for s in told if s.type == "trial" and s.zone != "near"]
    if courts:
        # headlines call a fine a sanction, and a verdict whatever is short
        return courts[0]
    alleged = any(s.type == "allegation" and s.zone == "headline" for s in told) or _reported_first(signs)
    in_hand: list[Weighed] = []
    for zone in ("headline", "first", "lead") if alleged else _WEIGHTS:
        further = [s for s in told if s.zone == zone and s.type != "allegation" and not s.aside]
        if further and zone != "headline" and all(_in_hand(s) for s in further):
            # a case in hand, of which the next paragraph may tell what was done
            in_hand += further
        elif further:
            return _furthest(further)
    if in_hand:
        return in_hand[0]
    # what lies ahead is told of nobody, but it stands above what the paragraphs after the lead tell
    signs = [s for s in signs if s.zone != "near" and not s.aside] or signs
    return _furthest([s for s in signs if s.weight == max(s.weight for s in signs)])


def _in_hand(sign: Weighed) -> bool:
    """Whether a case is only being looked into."""
    return sign.finding.rule == _HANDLING or sign.type == "examination"


def _only_opened(sign: Weighed, told: list[Weighed]) -> bool:
    """Whether a headline only names an inquiry (`buka penyelidikan`) while the first sentence tells what was found."""
    named: Sign = sign.finding.value
    return (
        sign.zone == "headline"
        and sign.type == "examination"
        and not named.told
        and {s.type for s in told if s.zone == "first"} == {"allegation"}
    )


def _reported_first(signs: list[Weighed]) -> bool:
    """Without a headline, whether the first sentence says that somebody was reported."""
    return not any(s.zone == "headline" for s in signs) and any(
        s.told and s.zone == "first" and s.finding.rule == _REPORT for s in signs
    )


def _furthest(signs: list[Weighed]) -> Weighed:
    """Of a case the furthest stage; of other families the first said."""
    if signs[0].family == "case":
        return max(signs, key=lambda s: (STAGES.index(s.type), -s.finding.span.start))
    return min(signs, key=lambda s: s.finding.span.start)
