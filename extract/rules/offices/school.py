"""`guru SMP`, `Kepala SMAN 1 Kubung`, `guru SD di Kecamatan Toroh`: state schools and their teachers."""

from __future__ import annotations

import re
from dataclasses import replace

from extract import titles, vocabulary
from extract.names import TITLED, person
from extract.office import Office, acting_of, position_of
from extract.office_words import AREA, BEFORE, candidate_or_kin, capitalised, text_of
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.spellings import LANDFORM
from extract.tape import Match
from extract.vocabulary import Position
from netral.records import Span

_SCHOOL = r"(?-i:SDN?|SMPN?|SMAN?|SMKN?|MTsN?|MTSN?|MAN|MIN|TKN?|PAUD|SLBN?)"
_SUBJECT = (
    r"(?:olah\s?raga|agama(?:\s+(?:islam|kristen|katolik|hindu|buddha))?|matematika|seni|sejarah|penjaskes|bk|ipa|ips)"
)
_HOLDER = TITLED.replace("(?P<leading>", "(?:").replace("(?P<trailing>", "(?:")
_VILLAGE = (
    rf"\s+(?P<village>(?-i:[A-Z][a-z]{{3,}}(?:\s+[A-Z][a-z]{{3,}})?))(?!{titles.load().trailing.pattern})(?=\s*,\s*{_HOLDER}"
    r"(?!\s*,?\s*(?:(?:dan|serta)\s+)?(?-i:[A-Z]))(?=\s*[,.;)]|\s+(?-i:[a-z])))"
)
"""`SD Batukandik, I Made Rugeg`: the words before the comma are the village's, unless what follows is a list."""

RULE = Rule(
    name="offices.school",
    pattern=(
        rf"{BEFORE}(?:(?P<head><head>)(?:\s+(?-i:PPPK|PNS|ASN|Honorer|honorer))?(?:\s+(?P<subject>{_SUBJECT}))?|\bkepala)(?:\s+(?P<school>{_SCHOOL}))?(?P<number>(?:\s+negeri)?(?:\s+\d+)?)"
        rf"(?:(?:\s+di)?{AREA}|{_VILLAGE})?"
    ),
    anchors=("guru", "kepala", "kepsek", "pengawas", "kasek"),
    rank=20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Terlapor adalah guru SMP di Kecamatan Kubung, Kabupaten Solok, Ni Luh.", "Guru | SMP | -"),
        Example("Guru PPPK SMAN 2 Kubung, Ni Luh Ayu, dipanggil.", "Guru | SMAN 2 Kubung | -"),
        Example("Hadir Kepala Sekolah SD 3 Klumbi, I Nyoman Santosa.", "Kepala Sekolah | SD 3 Klumbi | -"),
        Example("Guru olahraga SD Batusari, I Made Rugi, dan lainnya dipanggil.", "Guru Olahraga | SD Batusari | -"),
        Example("Kepala SMAN 1 Kubung diperiksa di Kabupaten Solok.", "Kepala Sekolah | SMAN 1 | -"),
    ),
    counter_examples=(
        CounterExample("Kepala sekolah itu diperiksa.", "no school is named"),
        CounterExample("Guru olahraga itu diperiksa.", "nor here"),
    ),
)


def _is_village(match: Match) -> bool:
    """Whether somebody is named behind the comma, and the words before it are no name: of two, a landform or a side
    shows it (`SD Batu Sari`)."""
    first, *more = match["village"].split()
    if person(match) is None or first in vocabulary.load().names.given:
        return False
    return not more or bool(LANDFORM.fullmatch(first)) or more[-1] in _SIDES


_SIDES = {"Barat", "Timur", "Utara", "Selatan", "Tengah", "Baru"}
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
    school = " ".join(
        f"{match['school'] or (within[0] if within else '')} {match['number']} {match['village']}".split()
    )
    if position == "Guru" and match.has("subject"):
        position = capitalised(f"{position} {match['subject']}")
    meant = Office(position, title, unit=school, acting=acting_of(match["acting"]), former=match.has("former"))
    if match.has("village") and not _is_village(match):
        meant = replace(meant, unit=school.removesuffix(match["village"]).rstrip())
        ahead = match.reading.text[match.span().start : match.span("village").start].rstrip()
        return Finding("office", Span(match.span().start, match.span().start + len(ahead)), meant, "", ())
    end = match.span().end
    for toponym in match.reading.found["toponym"]:
        if (
            not match.has("village") and match.reading.text[end : toponym.span.start] == " "
        ):  # SMAN 2 Kubung, of a district not told by the article
            return Finding("office", Span(match.span().start, toponym.span.end), meant, "", tuple(match.findings()))
    return meant
