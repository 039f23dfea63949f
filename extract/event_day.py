"""On which day it happened. A wrong day is worse than none: what is not told of the event's own day stays unknown.

For statements and statistics the day counts on which they were said; for all others that day says nothing. Days of
the offence, of the election, deadlines and the day up to which figures reach are other days.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from extract.event import FAMILIES
from extract.event_day_told import age, before_it, done_today, happened, said_at_occasion, takes_effect, up_to
from extract.event_speech import spoken_from
from extract.event_zones import Zones
from extract.reading import Reading
from extract.rule import Finding
from extract.values import DateValue
from netral.records import EventType

_ENOUGH = 5
_TOLD = 4
_ENOUGH_SAID = 3
_FRESH = timedelta(days=2)
_RECENT = timedelta(days=8)
_WRITTEN: tuple[EventType, ...] = ("regulation", "referral", "sanction")
_RECEIVED = re.compile(r"(?i)\b(?:diterima|menerima)\b[^.;]*\Z")
"""`surat itu diterima bupati, Senin (11/11)`: another day than that of the decision it tells of."""


def day(reading: Reading, kind: EventType, zones: Zones, signs: Iterable[Finding]) -> Finding | None:
    """The date that is the event's; None where no date is surely its own."""
    said = FAMILIES[kind] in ("statement", "numbers")
    # a recommendation, or a reprimand, bears a day as a circular does
    wanted = ("event", "reference") if kind in _WRITTEN else ("event",)
    places = {index: number for number, index in enumerate(zones.lead + zones.near + zones.rest[:4])}
    signs = tuple(signs)
    own = {
        reading.sentence_of(s.span): s for s in signs if s.value.type == kind and s.rule != "events.allegation-breach"
    }
    others = {reading.sentence_of(s.span) for s in signs if FAMILIES[s.value.type] == "case" and s.value.told} - {
        reading.sentence_of(s.span) for s in signs if s.value.type == kind
    }
    best: tuple[int, int] | None = None
    chosen = None
    for sentence in (*zones.lead, *zones.captions, *zones.near, *zones.rest[:4]):
        sign = own.get(sentence)
        beside = [own[index] for index in (sentence - 1, sentence + 1) if index in own]
        for found in reading.within("date", reading.sentences[sentence]):
            if not possible(reading, found, wanted) and not _planned(reading, kind, found, sign):
                continue
            before = before_it(reading, found)
            if sentence in zones.rest[:4] and not said and not said_at_occasion(kind, before):
                continue
            spoken = spoken_from(before) is not None
            today = spoken and any(done_today(reading, other) for other in beside)
            if FAMILIES[kind] == "case" and not _of_case(
                reading, kind, found, own=sign is not None or today, others=sentence in others
            ):
                continue
            score = _base(zones, sentence)
            score += _said(reading, found) if said else happened(reading, kind, found, sign, today=today)
            rank = (score, -places.get(sentence, 0))
            if score >= (_ENOUGH_SAID if said else _ENOUGH) and (best is None or rank > best):
                best, chosen = rank, found
    return chosen


def _of_case(reading: Reading, kind: EventType, found: Finding, *, own: bool, others: bool) -> bool:
    """Whether the sentence of a day may tell the stage `kind` of a case: with an `own` sign, or with none of `others`.

    In force from a day, or the day of a letter handed on, needs no sign."""
    before = before_it(reading, found)
    letter = found.value.kind == "reference" and kind != "sanction"
    return own or letter or takes_effect(kind, before) or (not others and not _RECEIVED.search(before))


def _planned(reading: Reading, kind: EventType, found: Finding, sign: Finding | None) -> bool:
    """Whether a day shortly ahead is the one for which somebody is called: `Rabu (17/1), bakal memanggil dua camat`."""
    if kind != "examination" or sign is None or sign.value.told or found.value.kind != "event":
        return False
    return found.value.precision == "day" and timedelta(0) < -age(reading, found) <= _RECENT


def own_day(reading: Reading, kind: EventType, sign: Finding, sentence: int) -> Finding | None:
    """The day that the sentence of a further event names for it."""
    for found in reading.within("date", reading.sentences[sentence]):
        if possible(reading, found) and happened(reading, kind, found, sign) >= _TOLD:
            return found
    return None


def possible(reading: Reading, found: Finding, kinds: Sequence[str] = ("event",)) -> bool:
    """Whether a date names days, is of a fitting kind and not after publication."""
    value: DateValue = found.value
    if value.kind not in kinds or value.precision != "day" or value.end - value.start > _RECENT:
        return False
    return reading.published is None or value.start <= reading.published


def _base(zones: Zones, sentence: int) -> int:
    if sentence in zones.lead:
        return 5 if sentence == zones.lead[0] else 4
    if sentence in zones.captions:
        return 1
    return 3 if sentence in zones.near[:2] else 2


def _said(reading: Reading, found: Finding) -> int:
    before = before_it(reading, found)
    spoken = spoken_from(before) is not None
    score = 4 if spoken else 0
    score += 3 if age(reading, found) <= _RECENT else -5
    # `hingga 1 Maret ada 160 kasus`: up to that day the figures reach
    fresh = spoken or age(reading, found) <= _FRESH
    return score - ((2 if fresh else 9) if up_to(before) else 0)
