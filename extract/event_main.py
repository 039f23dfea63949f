"""Which of the signs is the news: the headline counts most, then the first sentence of the lead, then the rest.

The family comes first (figures, a case, something held, something said), then the type within it: of a case the
furthest stage that headline or lead report. What the words before it take back counts little.
"""

from __future__ import annotations

from extract.event import ORDER, Family
from extract.event_stage import stage
from extract.event_weighed import WEIGHTS, Weighed
from netral.records import EventType

_ACCUSED: tuple[EventType, ...] = ("allegation", "examination")
_HANDLING = "events.examination-handling"
_SAID = "events.statement-said"
_NOBODY = "events.statement-nobody"
_REPORTS = "events.statement-reports"
_GATHERING = "events.outreach-gathering"


def main(signs: list[Weighed]) -> Weighed | None:
    """The sign that decides the main event; None where there is none.

    Where headline and lead name no more than a suspicion, what was done about it may be told further down."""
    said = [s for s in signs if s.finding.rule == _SAID]
    signs = [s for s in signs if s not in said]
    top = [s for s in signs if s.zone not in ("far", "rest")]
    if not top or all(s.aside and s.family != "statement" for s in top):
        return said[0] if said else (top[0] if top else None)
    chosen = _of_top(top, signs)
    if chosen.type == "statement" and not any(s.zone == "headline" for s in top):
        return _occasion_of(signs) or chosen
    return chosen


def _occasion_of(signs: list[Weighed]) -> Weighed | None:
    """What was held, where the paragraphs after the lead go on about it: not only who spoke there. A circular issued
    is what the lead urges; what the speaker of the lead says `seusai rapat`, `di sela-sela rapat`, is his statement."""
    issued = next((s for s in signs if s.type == "regulation" and s.told and s.zone == "near"), None)
    if issued is not None:
        return issued
    held = [s for s in signs if s.family == "occasion" and s.zone in ("near", "far")]
    for told in (s for s in held if s.told):
        named = [s for s in held if s.type == told.type]
        if len({s.sentence for s in named}) > 1 and not _beside(signs, told.type):
            return told
    return None


def _beside(signs: list[Weighed], kind: EventType) -> bool:
    """Whether what was held is named first as that beside which the lead's speaker spoke: `seusai rapat`."""
    spoken = any(s.type == "statement" and s.zone in ("first", "lead") for s in signs)
    held = [s for s in signs if s.type == kind]
    named = min(held, key=_place)
    # `seusai ikrar, bupati meneken naskah ikrar`: told in one breath
    told = any(s.told and s.sentence == named.sentence for s in held)
    return spoken and not told and named.aside and named.zone not in ("headline", "first", "lead")


def _of_top(signs: list[Weighed], everywhere: list[Weighed]) -> Weighed:
    if _figures_lead(signs):
        # `29 ASN diduga tak netral, Deli Serdang urutan pertama`: suspicion is what the figures count
        signs = [s for s in signs if s.type != "allegation" and s.finding.rule != _HANDLING]
    if any(s.finding.rule == _REPORTS and s.zone in ("headline", "first") for s in signs):
        # of many reports none is the news
        signs = [s for s in signs if s.family != "case"]
    signs = [s for s in signs if s.family != "occasion" or s.type == "regulation" or not _beside(everywhere, s.type)]
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
    signs = [s for s in signs if s.family == family]
    return stage(signs, [s for s in everywhere if s.family == "case"]) if family == "case" else _first(signs)


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
    return sum(max((s.weight for s in signs if s.zone == zone), default=0) for zone in WEIGHTS)


def _first_in_headline(signs: list[Weighed], family: Family) -> int:
    starts = [s.finding.span.start for s in signs if s.family == family and s.zone == "headline" and s.told]
    return min(starts, default=1_000_000)


def _first(signs: list[Weighed]) -> Weighed:
    """Of what is no case, the first told, by zones; else the first of those that weigh most."""
    if any(
        s.family == "occasion" and s.told and not s.aside and s.type != "outreach" for s in signs if s.zone == "first"
    ):
        # `Bawaslu kumpulkan pemkab`: what for, the first sentence says
        signs = [s for s in signs if s.finding.rule != _GATHERING]
    for zone in WEIGHTS:
        told = [s for s in signs if s.zone == zone and s.told and not s.aside]
        if told:
            return min(told, key=_place)
    signs = [s for s in signs if s.zone != "near" and not s.aside] or signs
    heaviest = max(s.weight for s in signs)
    return min((s for s in signs if s.weight == heaviest), key=_place)


def _place(sign: Weighed) -> int:
    return sign.finding.span.start
