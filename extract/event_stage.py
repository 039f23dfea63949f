"""Of a case, the stage that is the news.

Where headline or lead tell a stage, it is that, the furthest of the first zone that tells one: the paragraphs after it
go on to what was done before, or to what lies ahead, and of 31 articles in which they told a further one the annotators
took it in three. Where headline and lead only name the case, or say no more than that it is in hand, the furthest
stage counts that the article tells as done anywhere.
"""

from __future__ import annotations

from extract.event import STAGES, Sign
from extract.event_weighed import Weighed

_HANDLING = "events.examination-handling"
_PROVEN = "events.allegation-proven"
_TOP = ("headline", "first", "lead")


def stage(signs: list[Weighed], everywhere: list[Weighed]) -> Weighed:
    """The decisive of the case's `signs` in headline, lead and the paragraph after it; `everywhere`: those of the whole
    article.
    """
    told = [s for s in signs if s.told]
    signs = [s for s in signs if not _only_opened(s, told)]
    told = [s for s in told if s in signs]
    courts = [s for s in told if s.type == "trial" and s.zone in _TOP]
    if courts:
        # headlines call a fine a sanction, and a verdict whatever is short
        return courts[0]
    alleged = {s.zone for s in told if s.type == "allegation" and s.finding.rule != _PROVEN}
    for zone in _TOP:
        further = [s for s in told if s.zone == zone and s.type != "allegation" and not s.aside]
        if further and zone != "headline" and all(_in_hand(s) for s in further) and "headline" not in alleged:
            # of a case in hand the next sentences may tell what became of it
            became = [s for s in told if s.zone in ("lead", "near") and s.type != "allegation" and not s.aside]
            return furthest([s for s in became if not _in_hand(s)] or further)
        if further:
            return furthest(further)
    if alleged.isdisjoint(_TOP):
        done = [s for s in everywhere if s.told and s.type != "allegation" and s.finding.rule != _HANDLING]
        # whoever deals with the case tells himself what he did, where the article does not
        done = [s for s in done if not s.aside] or done or [s for s in told if _in_hand(s)]
        if done:
            return furthest(done)
    # what lies ahead is told of nobody, but it stands above what the paragraphs after the lead tell
    signs = [s for s in signs if s.zone != "near" and not s.aside] or signs
    return furthest([s for s in signs if s.weight == max(s.weight for s in signs)])


def furthest(signs: list[Weighed]) -> Weighed:
    """The furthest stage, the first said of it."""
    return max(signs, key=lambda s: (STAGES.index(s.type), -s.finding.span.start))


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
