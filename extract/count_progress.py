"""How far a number has come: counts told at one stage, and said again at a further one (GUIDE: the furthest counts).

Where a total moves, the shares that had its stage from it move with it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from extract.count import Count
from extract.count_words import stages
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span, Status

Moves = Mapping[Span, tuple[Status, Span]]
"""Where a count stands, and the further stage with the words that tell it."""

_ORDER: dict[Status, int] = {
    "alleged": 0, "reported": 0, "found": 0, "in_process": 1, "proven": 2, "referred": 3, "sanctioned": 4,
}  # fmt: skip
"""Stages that a number passes in order; what was dismissed has left the way."""
_ALL_OF = re.compile(
    r"\bke-(?P<n>\d{1,4})\s+(?:orang\s+)?(?:ASN|PNS|aparatur|pegawai|oknum|pejabat|guru|terlapor|laporan|kasus|temuan)\b"
    r"(?P<rest>[^,.;]*)",
    re.IGNORECASE,
)


_ALL = re.compile(
    r"(?:^|(?<=[.!?”\"“\n]\s)|(?<=[“\"]))(?:Seluruhnya|Semuanya|Proses\s+semuanya|(?:Semua|Seluruh)\s+(?:kasus|laporan|aduan|temuan|terlapor|ASN)\w*"
    r"(?:\s+(?:itu|tersebut))?|Mereka\s+semua)\b(?P<rest>[^.;:]*)",
    re.MULTILINE,
)
_ITS = re.compile(
    r"(?P<rest>\b(?:(?:meneruskan|melimpahkan|mengirim(?:kan)?)\s+)?(?:berkas|kasus|laporan|perkara)nya\b[^.;,]*)"
)
_PRONOUN = re.compile(r"\b(?P<n>Keduanya|Ketiganya|Keempatnya|Kelimanya)\b(?P<rest>[^,.;]*)")
_VALUES = {"Keduanya": 2, "Ketiganya": 3, "Keempatnya": 4, "Kelimanya": 5}
_ARRIVED: frozenset[Status] = frozenset(("dismissed",))


def is_further(stage: Status, than: Status | None) -> bool:
    """Whether a number at stage `than` may come to `stage`."""
    return stage in _ORDER and than in _ORDER and _ORDER[stage] > _ORDER[than]


def all_of(reading: Reading, counts: list[Finding]) -> Moves:
    """`Ke-14 ASN sudah direkomendasikan`: an ordinal before a noun means all fourteen, if fourteen were told.
    `Keduanya dihentikan` means the two told last, in the sentence before; `Semuanya diperiksa` all told there."""
    moves: dict[Span, tuple[Status, Span]] = {}
    for match in _ALL_OF.finditer(reading.text):
        told = [f for f in counts if f.value.value == int(match["n"]) and f.span.end <= match.start()]
        said = stages(match["rest"])
        if told and said and is_further(said[0][0], told[-1].value.status):
            stage, start, end = said[0]
            moves[told[-1].span] = (stage, Span(match.start("rest") + start, match.start("rest") + end))
    for match in _PRONOUN.finditer(reading.text):
        near = reading.sentence_of(Span(match.start(), match.end()))
        told = [f for f in counts if f.span.end <= match.start() and near - reading.sentence_of(f.span) <= 1]
        said = stages(match["rest"])
        if told and said and told[-1].value.value == _VALUES[match["n"]]:
            stage, start, end = said[0]
            if is_further(stage, told[-1].value.status) or (stage in _ARRIVED and told[-1].value.status in _ORDER):
                moves[told[-1].span] = (stage, Span(match.start("rest") + start, match.start("rest") + end))
    for match in _ALL.finditer(reading.text):
        near = reading.sentence_of(Span(match.start(), match.end()))
        told = [f for f in counts if f.span.end <= match.start() and near - reading.sentence_of(f.span) <= 1]
        said = stages(match["rest"])
        further = max(said, key=lambda s: _ORDER.get(s[0], -1), default=None)
        for finding in told:
            if further is not None and is_further(further[0], finding.value.status):
                stage, start, end = further
                moves[finding.span] = (stage, Span(match.start("rest") + start, match.start("rest") + end))
    for match in _ITS.finditer(reading.text):
        near = reading.sentence_of(Span(match.start(), match.end()))
        told = [f for f in counts if f.span.end <= match.start() and near - reading.sentence_of(f.span) == 1]
        here = [f for f in counts if reading.sentence_of(f.span) == near]
        said = stages(match["rest"])
        if told and not here and said and is_further(said[0][0], told[-1].value.status):
            stage, start, end = said[0]
            moves[told[-1].span] = (stage, Span(match.start("rest") + start, match.start("rest") + end))
    return moves


def moved(counts: list[Finding], moves: Moves) -> list[Finding]:
    """The counts, in the order of the text, at the stage they moved to."""
    result = []
    inherited: dict[Span, tuple[Count, Count]] = {}
    for finding in counts:
        count: Count = finding.value
        now = count
        own = next((move for span, move in moves.items() if span.overlaps(finding.span)), None)
        total = count.evidence.get("total")
        of = next((pair for span, pair in inherited.items() if total is not None and span.overlaps(total)), None)
        if own is not None:
            now = _at(count, *own)
        elif of is not None and _as(count) == _as(of[0]) and of[1].status is not None:
            now = _at(count, of[1].status, of[1].evidence["status"])
        if now is not count:
            inherited[finding.span] = (count, now)
        result.append(replace(finding, value=now))
    return result


def _as(count: Count) -> tuple[Status | None, Span | None]:
    return count.status, count.evidence.get("status")


def _at(count: Count, stage: Status, said: Span) -> Count:
    return replace(count, status=stage, evidence={**count.evidence, "status": said})
