"""The part a person plays in an article: speaker, subject (accused), decider, attendee, or only mentioned.

Policy: who is accused and who says so must never be swapped. `subject` needs a verb of accusation with the person as
the one it is done to, in the same clause; who is quoted in that sentence is not accused by it; supervisors, courts,
police and the like, who speak and write of the accused all the time, need the plainest signs. Accused comes before
speaker (he may answer), speaker before decider, save for judges, decider before attendee.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract import titles, vocabulary
from extract.office import Office
from extract.people import Someone
from extract.reading import Reading
from extract.role_list import in_list_of_accused
from netral.records import Role, Span

_SPEECH = vocabulary.load().speech
_ANY = vocabulary.alternation


@dataclass(frozen=True, slots=True)
class _Clause:
    """What stands around a mention in its sentence: `before` and `after` the name with its office and titles."""

    before: str
    after: str
    others: tuple[int, ...]  # where other persons are named, counted in `after`


_ASIDE = r"(?:\s*\([^()]{1,60}\))?(?:\s*,[^,.;“”\"]{1,80}(?=,)){0,2}[\s,]*"
_ADVERBS = (
    r"(?:(?:yang|itu|tersebut|sendiri|kemudian|akhirnya|kini|sudah|telah|pernah|sempat|juga|pun|tetap|turut|ikut"
    r"|diduga|kembali|resmi)\s+)*"
)
_ACCUSED_AFTER = re.compile(
    rf"{_ASIDE}{_ADVERBS}(?P<verb>{_ANY(_SPEECH.accused)})(?!\s+(?:oleh\s+)?(?:para\s+)?(?:wartawan|awak\s+media|media|jurnalis))",
    re.IGNORECASE,
)
_OWN_VERB = re.compile(
    rf"{_ANY(_SPEECH.saying | _SPEECH.deciding | _SPEECH.accusing)}"
    r"|(?<!yang )\bme(?:[mn][a-z]|ng|ny|[lrwy])[a-z]{3,}",
    re.IGNORECASE,
)
"""What somebody does himself: an accusation behind it is of somebody else (`A, memanggil B, yang diduga`)."""
_BY_THE_WAY = re.compile(rf"\s*,\s*{_ANY(_SPEECH.quoting | _SPEECH.said_by)}", re.IGNORECASE)
"""A speaker named between the accused and the verb: `Camat Kubung, menurut Rudi, terbukti`."""
_WRIT_OF = re.compile(
    r"\b(?:dakwaan|laporan|aduan|pengaduan|tuntutan|dalil|gugatan|tudingan|tuduhan|eksepsi|keterangan|bukti)(?:nya)?"
    r"\s+(?:(?:dari|oleh|tim|sang|pihak|pelapor|penggugat|saksi|pemohon)\s+){0,2}$",
    re.IGNORECASE,
)
"""What somebody has written or said; of that, not of him, the verb tells: `dakwaan jaksa Elsa tidak terbukti`."""
_UNPROVEN = re.compile(r"(?:tidak|tak|belum)\s+terbukti$", re.IGNORECASE)
_LINK = r"\s*,?\s*(?:(?:adalah|ialah|yakni|yaitu|bernama|atas\s+nama|terhadap|seorang|oknum|asn|pns|pppk)\s+){0,4}$"
_ACCUSED_BEFORE = re.compile(_ANY(_SPEECH.accusing) + _LINK, re.IGNORECASE)
_SANCTIONED = re.compile(
    _ANY(_SPEECH.sanctions)
    + r"\b[^.;,“”\"]{0,60}\b(?P<to>kepada|terhadap|bagi|atas\s+nama)\s+(?:(?:seorang|oknum)\s+){0,2}$",
    re.IGNORECASE,
)
_HANDED_ON = re.compile(r"\b\w*(?:rekomendasi|usul|serahkan|sampaikan|terus|laporkan)\w*\b[^.;]*$", re.IGNORECASE)
_CONCERNED = re.compile(
    r"\b(?:laporan|aduan|dugaan|pelanggaran|kasus|perkara|temuan)\b[^.;“”\"]{0,90}\b(?:terhadap|atas\s+nama|menjerat|melibatkan|menyeret"
    r"|menimpa|dilakukan(?:\s+oleh)?)\s+(?:(?:seorang|oknum)\s+){0,2}$",
    re.IGNORECASE,
)
_NEUTRALITY_OF = re.compile(
    r"\b(?:dugaan|kasus|laporan|perkara|terkait|soal|mengusut|menyelidiki)\s+(?:(?:dugaan|kasus|laporan)\s+)?"
    r"(?:ketidaknetralan|ketidak\s?netralan|keberpihakan|pelanggaran\s+(?:netralitas|kode\s+etik))(?:\s+(?:asn|pns))?"
    r"\s+(?:(?:oleh|oknum|seorang)\s+){0,2}$",
    re.IGNORECASE,
)
"""`mengusut dugaan ketidaknetralan Kepala Dinas Sosial Budi`."""
_SAYS = _ANY(_SPEECH.quoting | _SPEECH.said_by)
_SPEAKS_BEFORE = re.compile(_SAYS + r"(?:\s+(?:oleh|lagi))?[\s,:]*$", re.IGNORECASE)
_SPEAKS_AFTER = re.compile(
    rf"(?P<gap>[^.;“”\"]{{0,90}}?){_ANY(_SPEECH.saying | {verb + 'nya' for verb in _SPEECH.saying})}", re.IGNORECASE
)
_DECIDES = re.compile(rf"(?P<gap>[^.;“”\"]{{0,60}}?){_ANY(_SPEECH.deciding)}", re.IGNORECASE)
_UNDECIDED = re.compile(
    r"[^.;“”\"]{0,60}?\b(?:tidak|tak|belum|diminta|didesak|diharap(?:kan)?|disarankan|dinilai|dianggap|dituding"
    rf"|diimbau|direkomendasikan|didorong)\s+(?:\w+\s+){{0,3}}?{_ANY(_SPEECH.deciding)}",
    re.IGNORECASE,
)
"""Asked to decide, or blamed for not deciding."""
_TAKEN_FOR = re.compile(
    r"\b(?:sosok|pria|perempuan|wanita|seorang|orang|lelaki)\s+(?:yang\s+)?diduga(?:\s+kuat)?\s+$", re.IGNORECASE
)
"""Of whom a film shows what looks like him: `sosok diduga Camat Kubung`."""
_PUNISHED = re.compile(
    r"\b(?:men|di)jatuh(?:kan|i)\s+(?:sanksi|hukuman|vonis|putusan)\b(?:(?!\b(?:kepada|terhadap|bagi)\b)[^.;,“”\"]){0,60}"
    r"\b(?:kepada|terhadap|bagi)\s+$",
    re.IGNORECASE,
)
_ATTENDS_BEFORE = re.compile(rf"{_ANY(_SPEECH.attending)}(?P<list>[^“”\"]*)$", re.IGNORECASE)
_ATTENDS_AFTER = re.compile(
    rf"{_ASIDE}{_ADVERBS}(?:tampak\s+|terlihat\s+)?(?:hadir|menghadiri|menyaksikan|mengikuti|mendampingi|membuka|menutup|memimpin)\b",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"(?:\d{1,2}|[a-z])[.)]|[-•*]")
_VERB = re.compile(rf"{_ANY(_SPEECH.saying | _SPEECH.quoting | _SPEECH.deciding)}", re.IGNORECASE)
_WATCHERS = {"supervisor", "organiser", "civil_service", "commission", "court", "prosecutor", "police"}


Offices = dict[tuple[object, ...], list[Span]]
"""Where each office is named, by what tells offices apart."""


def offices_named(reading: Reading) -> Offices:
    """The offices of the article, gathered once for all its officials."""
    named: Offices = {}
    for finding in reading.found["office"]:
        named.setdefault(_told_apart(finding.value), []).append(finding.span)
    return named


def role(reading: Reading, someone: Someone, named: Offices) -> Role:
    """The strongest role that any mention shows, of the person by name or by an office that one person holds."""
    seen = {found for span in _mentions(someone, named) for found in _roles(reading, someone, span)}
    order: tuple[Role, ...] = ("subject", "speaker", "decider", "attendee")
    if someone.office.title.position.startswith("Hakim"):
        return "subject" if "subject" in seen else "decider"
    return next((candidate for candidate in order if candidate in seen), "mentioned")


def _mentions(someone: Someone, named: Offices) -> Iterator[Span]:
    yield from someone.mentions
    office = someone.office
    if office.title.rank in ("head", "deputy") and (office.area or office.village) and not office.former:
        yield from named.get(_told_apart(office), ())


def _told_apart(office: Office) -> tuple[object, ...]:
    area, body = office.area and office.area.code, office.body and office.body.body
    return office.position, area, office.village, office.unit, body, office.of_kin, office.former


def _roles(reading: Reading, someone: Someone, span: Span) -> set[Role]:
    clause = _clause(reading, span)
    if _SPEAKS_BEFORE.search(clause.before):
        return {"speaker"}
    if _is_accused(reading, someone, span, clause):
        return {"subject"}
    roles: set[Role] = set()
    if _acts(_SPEAKS_AFTER, clause):
        roles.add("speaker")
    if _acts(_DECIDES, clause) and not _UNDECIDED.match(clause.after):
        roles.add("decider")
    if _ATTENDS_AFTER.match(clause.after) or _attends(reading, span, clause):
        roles.add("attendee")
    return roles


def _clause(reading: Reading, span: Span) -> _Clause:
    """The sentence around the name, its titles and the offices beside it left out, as far as a clause can reach."""
    text, sentence = reading.text, reading.sentences[reading.sentence_of(span)]
    start, end = span.start, span.end
    around = Span(max(sentence.start, start - _REACH), min(sentence.end, end + _REACH))
    offices = reading.within("office", around)
    for office in offices:
        if 0 <= start - office.span.end < _NEAR and not _PARTED.search(text[office.span.end : start]):
            start = office.span.start
    trailing = titles.load().trailing.match(text, end, around.end)
    end = trailing.end() if trailing else end
    for office in offices:
        if office.span.start > end and not text[end : office.span.start].strip(" ,("):
            end = office.span.end
    others = [finding.value.person.span.start - end for finding in reading.within("official", around)]
    return _Clause(text[around.start : start], text[end : around.end], tuple(other for other in others if other > 0))


_PARTED = re.compile(r"[.;:“”\"]\s|\b[a-z]{3,}")
_REACH = 600
_NEAR = 30
"""How far an office may stand before its holder's name, ranks and titles between."""


def _is_accused(reading: Reading, someone: Someone, span: Span, clause: _Clause) -> bool:
    watches = someone.office.body is not None and someone.office.body.kind in _WATCHERS
    watches = watches or someone.office.title.position.startswith(("Hakim", "Jaksa"))
    if _is_said_accused(clause, watches=watches):
        return True
    if _ACCUSED_BEFORE.search(clause.before):
        return True
    before = clause.before
    if watches:
        return bool(_PUNISHED.search(before))
    if _CONCERNED.search(before) or _TAKEN_FOR.search(before) or _NEUTRALITY_OF.search(before):
        return True
    sanctioned = _SANCTIONED.search(before)
    if sanctioned and not (sanctioned["to"].lower() == "kepada" and _HANDED_ON.search(before)):
        return True
    return in_list_of_accused(reading, span, before, clause.after)


def _is_said_accused(clause: _Clause, *, watches: bool) -> bool:
    """Whether the verb behind the name is said of the person, not of somebody named or spoken of in between."""
    found = _ACCUSED_AFTER.match(clause.after)
    if found is None or _WRIT_OF.search(clause.before):
        return False
    if watches and _UNPROVEN.search(found.group()):
        return False
    if _BY_THE_WAY.match(clause.after):
        return True
    if any(other < found.end() for other in clause.others):
        return False
    return _OWN_VERB.search(found.group()[: found.start("verb")]) is None


def _acts(verb: re.Pattern[str], clause: _Clause) -> bool:
    """Whether the person is the subject of the verb: nobody else is named between the two."""
    found = verb.match(clause.after)
    return found is not None and not any(0 <= other < found.end("gap") for other in clause.others)


def _attends(reading: Reading, span: Span, clause: _Clause) -> bool:
    """Whether the person is in a list of those present, be it over several lines that end in semicolons."""
    found = _ATTENDS_BEFORE.search(clause.before)
    if found:
        return not _VERB.search(found["list"])
    if _VERB.search(clause.before):
        return False
    for index in range(reading.sentence_of(span) - 1, -1, -1):
        sentence = reading.sentences[index]
        line = reading.text[sentence.start : sentence.end].rstrip()
        if _NUMBERING.fullmatch(line):
            continue
        if not re.search(r"(?:[;:]|;\s*(?:dan|serta))$", line):
            return False
        if line.endswith(":"):
            return bool(re.search(_ANY(_SPEECH.attending), line, re.IGNORECASE))
    return False
