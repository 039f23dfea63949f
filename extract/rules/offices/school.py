"""`guru SMP`, `Kepala SMAN 1 Kubung`, `guru SD di Kecamatan Toroh`: state schools and their teachers."""

from __future__ import annotations

import re

from extract.office import Office, acting_of, position_of
from extract.office_words import AREA, BEFORE, candidate_or_kin, text_of
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match
from extract.vocabulary import Position
from netral.records import Span

_SCHOOL = r"(?-i:SDN?|SMPN?|SMAN?|SMKN?|MTsN?|MTSN?|MAN|MIN|TKN?|PAUD|SLBN?)"

RULE = Rule(
    name="offices.school",
    pattern=(
        rf"{BEFORE}(?:(?P<head><head>)(?:\s+(?-i:PPPK|PNS|ASN|Honorer|honorer))?|\bkepala)(?:\s+(?P<school>{_SCHOOL}))?(?P<number>(?:\s+negeri)?(?:\s+\d+)?)"
        rf"(?:\s+di)?{AREA}?"
    ),
    anchors=("guru", "kepala", "kepsek", "pengawas", "kasek"),
    rank=20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Terlapor adalah guru SMP di Kecamatan Kubung, Kabupaten Solok, Ni Luh.", "Guru | SMP | -"),
        Example("Guru PPPK SMAN 2 Kubung, Ni Luh Ayu, dipanggil.", "Guru | SMAN 2 | -"),
        Example("Kepala SMAN 1 Kubung diperiksa di Kabupaten Solok.", "Kepala Sekolah | SMAN 1 | -"),
    ),
    counter_examples=(CounterExample("Kepala sekolah itu diperiksa.", "no school is named"),),
)

_WITHIN = re.compile(rf"{_SCHOOL}$")
_POSITIONS = ("Guru", "Kepala Sekolah", "Wakil Kepala Sekolah", "Pengawas Sekolah")


def _meaning(match: Match) -> Office | Finding | Refusal | None:
    refusal = candidate_or_kin(match)
    if refusal:
        return refusal
    head = text_of(match, match.finding("head")) if match.has("head") else ""
    within = _WITHIN.search(head)  # Kepala SMAN is listed as one position
    position = position_of(head).position if head and not within else "Kepala Sekolah"
    if position not in _POSITIONS or not (match.has("school") or within):
        return None
    title = Position(position, (), "none", "staff" if position == "Guru" else "head")
    school = " ".join(f"{match['school'] or (within[0] if within else '')} {match['number']}".split())
    meant = Office(position, title, unit=school, acting=acting_of(match["acting"]), former=match.has("former"))
    end = match.span().end
    for toponym in match.reading.found["toponym"]:
        if match.reading.text[end : toponym.span.start] == " ":  # SMAN 2 Kubung, of a district not told by the article
            return Finding("office", Span(match.span().start, toponym.span.end), meant, "", tuple(match.findings()))
    return meant
