"""The part a person plays in an article: speaker, subject (accused), decider, attendee, or only mentioned.

Who speaks is not accused by what he says of others: `subject` needs a verb of accusation whose subject he is, in the
same clause, and a person who only quotes or decides is never one.
"""

from __future__ import annotations

import re

from extract import vocabulary
from extract.people import Someone
from extract.reading import Reading
from netral.records import Role, Span

_SPEECH = vocabulary.load().speech


def _any(words: frozenset[str]) -> str:
    return vocabulary.alternation(words)


_AFTER_SUBJECT = re.compile(
    rf"^[\s,]*(?:(?:yang|itu|tersebut|sendiri|kemudian|akhirnya|sudah|telah|sempat|juga|pun|diduga)\s+)*"
    rf"(?:{_any(_SPEECH.accused)}|menjalani\s+(?:klarifikasi|pemeriksaan|sidang))",
    re.IGNORECASE,
)
_BEFORE_SUBJECT = re.compile(
    r"\b(?:memeriksa|memanggil|mengklarifikasi|klarifikasi|melaporkan|terlapor|terdakwa|terduga|tersangka|oknum|menjatuhkan\s.{0,60}"
    r"kepada|vonis\s.{0,60}kepada|sanksi\s.{0,40}kepada|keterangan)\b[\s,]*(?:adalah\s+|ialah\s+|yakni\s+|yaitu\s+)?$",
    re.IGNORECASE,
)
_OF_ACCUSED = re.compile(
    r"\b(?:laporan|dugaan|pelanggaran|kasus|perkara|sanksi|vonis|hukuman|pidana|berkas|klarifikasi|pemeriksaan|teguran)\b[^.;]{0,90}"
    r"\b(?:terhadap|kepada|atas nama|menjerat|melibatkan|menyeret|menimpa)\s+(?:seorang\s+)?$",
    re.IGNORECASE,
)
_SPEAKS_AFTER = re.compile(rf"^[^.;“”\"]{{0,80}}?(?:{_any(_SPEECH.saying)})", re.IGNORECASE)
_SPEAKS_BEFORE = re.compile(rf"(?:{_any(_SPEECH.quoting | _SPEECH.said_by)})[\s,:]*$", re.IGNORECASE)
_DECIDES = re.compile(rf"^[^.;“”\"]{{0,60}}?(?:{_any(_SPEECH.deciding)})", re.IGNORECASE)
_ATTENDS = re.compile(rf"(?:{_any(_SPEECH.attending)})[^.;“”\"]{{0,160}}$", re.IGNORECASE)


def role(reading: Reading, someone: Someone) -> Role:
    """The strongest role that any mention shows: accused before speaker before decider before attendee."""
    seen = {found for span in someone.mentions for found in _roles(reading, someone, span)}
    order: tuple[Role, ...] = ("subject", "speaker", "decider", "attendee")
    return next((candidate for candidate in order if candidate in seen), "mentioned")


def _roles(reading: Reading, someone: Someone, span: Span) -> set[Role]:
    sentence = reading.sentences[reading.sentence_of(span)]
    start, end = span.start, span.end
    if (
        someone.office_span.overlaps(Span(max(0, span.start - 3), span.end + 3))
        or abs(someone.office_span.end - start) < 6
    ):
        start, end = min(start, someone.office_span.start), max(end, someone.office_span.end)
    before = reading.text[sentence.start : start] if sentence.start < start else ""
    after = reading.text[end : sentence.end]
    after = re.sub(r"^[,\s]*(?:[A-Z][\w.]{0,6}\.?[,\s]+)*", " ", after)
    roles: set[Role] = set()
    if _BEFORE_SUBJECT.search(before) or _OF_ACCUSED.search(before) or _AFTER_SUBJECT.match(after):
        roles.add("subject")
    if _SPEAKS_BEFORE.search(before) or _SPEAKS_AFTER.match(after):
        roles.add("speaker")
    if _DECIDES.match(after):
        roles.add("decider")
    if _ATTENDS.search(before):
        roles.add("attendee")
    return roles
