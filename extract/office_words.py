"""Pieces of the patterns for position phrases: what may stand before, inside and after the head word."""

from __future__ import annotations

import re

from extract import lexicon, vocabulary
from extract.office import Office, acting_of, area_of, body_of, position_of, written_out
from extract.rule import Finding, Refusal
from extract.tape import Match
from extract.vocabulary import Body
from netral.records import Span

_ACTING = vocabulary.alternation(vocabulary.load().acting)
BEFORE = (
    rf"(?:(?P<former>\b(?:mantan|eks|bekas)\b)[\s-]*)?"
    rf"(?:(?P<acting>{_ACTING})[\s.]*(?:\(\s*(?:{_ACTING})\.?\s*\)\s*)?)?"
)
"""`mantan`, `Pj`, `Penjabat (Pj)`, `Plt.` before a head."""

ABBREVIATION = r"(?:\s*\(\s*[^()]{1,30}\))?"
"""`(Sekda)`, `(BKPSDM)` behind the words it shortens."""

CAPITALISED = r"(?-i:[A-Z][\w’'-]*|[IVX]+\b)"
COMPLEMENT = (
    rf"{CAPITALISED}(?:(?:\s*,\s*(?:(?:dan|serta)\s+)?|\s+(?:dan|serta|antar)\s+|\s*&\s*|\s*/\s*|\s+){CAPITALISED})*"
)
"""The words of a division or department, commas and `dan` among them; to be used where something ends it for sure."""

_SHORT = vocabulary.alternation(vocabulary.load().complements)
_UNIT_WORD = (
    # nouns of doing and being: penanganan, kepegawaian
    rf"(?-i:(?=[A-Z]))(?>(?:{{unit_words}}|{_SHORT}|(?:pe|ke)[a-z]{{4,}}an)\b)"  # each word read one way only
)
UNIT = rf"{_UNIT_WORD}(?:(?:\s*,\s*(?:dan\s+)?|\s+(?:dan|antar)\s+|\s*&\s*|\s+){_UNIT_WORD})*"
"""The same as far as known words go: to be used where the holder's name may follow at once."""

UNIT_SMALL = UNIT.replace("(?-i:(?=[A-Z]))", "")
"""The same written small: to be used where a body ends it for sure."""

ALSO = r"(?:\s*/\s*|\s*,?\s+(?:(?:yang\s+)?(?:juga|sekaligus|merangkap)\s+){1,2}(?:sebagai\s+)?)"
"""Between two posts of one person: `anggota sekaligus koordinator`, `Anggota/Kordiv`."""

AREA = (
    r"(?:\s*(?:\d{3,4}(?:-\d{1,2})?(?:\s?/\s?|\s)|se-?\s*|di\s+(?:lingkungan\s+)?)?"
    r"(?:(?:pemkab|pemkot|pemko|pemprov|pemerintah|(?P<government><body>))\s+)?(?P<area><place>)(?:\s+(?-i:Kota)\b)?)"
)
"""The area of an office, also `0111/Bireuen`, `Kupang Kota`, `se-Kota Bogor`, `di lingkungan Pemkab Solok`."""

ABOVE = r"(?:(?:\s*,\s*|\s+)(?P<above><place>)(?=\s*,?\s+(?-i:[A-Z])))?"
"""The larger area behind an area: `Bupati Dompu, Nusa Tenggara Barat, Budi`, `Camat Kubung Solok Budi`, or the area
said twice; the meaning goes through `up_to_area`."""


def up_to_area(match: Match, meant: Office) -> Office | Finding:
    """The office, over the place behind its area only if that is a larger one in which it lies, or the same again."""
    if not match.has("above"):
        return meant
    above = match.finding("above")
    code = meant.area.code if meant.area else ""
    if code == area_of(above).code or code.startswith(f"{area_of(above).code}."):
        return meant
    span = Span(match.span().start, above.span.start)
    end = span.start + len(match.reading.text[span.start : span.end].rstrip(", \n"))
    parts = tuple(finding for finding in match.findings() if finding != above)
    return Finding("office", Span(span.start, end), meant, "", parts)


def office(match: Match, *, complement: str = "", body: Finding | None = None) -> Office | Refusal:
    """The office of a match with the groups `head`, `acting`, `former`, `area`, as far as they took part."""
    refusal = candidate_or_kin(match)
    if refusal:
        return refusal
    title = position_of(text_of(match, match.finding("head")))
    if match.has("government"):
        body_before = body_of(text_of(match, match.finding("government")))
        if not _governs(body_before) and body_before.body != title.office:
            return Refusal("the area is another body's")
    area = match.finding("area") if match.has("area") else None
    return Office(
        position=f"{title.position} {written_out(complement)}".strip() if complement else title.position,
        title=title,
        body=body_of(text_of(match, body)) if body else None,
        area=area_of(area) if area else None,
        acting=acting_of(match["acting"]),
        former=match.has("former"),
        of_kin=is_kin(match),
        area_span=area.span if area else None,
    )


def _governs(body: Body) -> bool:
    """Whether an area behind the body is the office's: `Asisten Umum Setda Sitaro`, `Sekda Pemkab Solok`."""
    return body.kind == "government" or body.body == "Sekretariat Daerah"


def text_of(match: Match, finding: Finding) -> str:
    """The text of a finding."""
    text = match.reading.text
    return text[finding.span.start : finding.span.end]


def capitalised(words: str) -> str:
    """The words of a position as they are written when it stands alone: `Divisi Hukum, Data, dan Informasi`."""
    return re.sub(r"(?<!\w)(?!(?:dan|serta)\b)[a-z]", lambda letter: letter.group().upper(), " ".join(words.split()))


def candidate_or_kin(match: Match) -> Refusal | None:
    """`calon bupati`, `istri bupati`: whoever is named next does not hold the office."""
    text, whole = match.reading.text, match.span()
    # in the text, not on the tape, where the office run for first is one sign
    if _RUNNING.search(text, max(0, whole.start - 80), whole.start):
        return Refusal("calon ... dan: both are run for, not held")
    if _RUN_FOR.search(text[whole.start : whole.end + 14]):
        return Refusal("(Cawapres): short for a candidate, not for the holder")
    before = match.before(30).lower().rstrip(" )")
    for word in _CANDIDATES:
        if before.endswith(word):
            return Refusal(f"{word}: a candidate, not the holder")
    for word in _BUILDINGS:
        if before.endswith(word):
            return Refusal(f"{word}: a building, not the holder")
    return None


def is_kin(match: Match) -> bool:
    """`istri Bupati Solok, yaitu ...`: who is named behind a comma is kin or staff of the holder."""
    before = match.before(30).lower().rstrip()
    return any(before.endswith(" " + word) or before == word for word in lexicon.classes()["kin"])


_RUNNING = re.compile(
    r"\b(?:calon|kandidat)\)?\s+(?:presiden|gubernur|bupati|wali\s?kota)\s*(?-i:(?:[A-Z][a-z]+\s+){0,3})"
    r"(?:\([^()]{2,20}\)\s*)?(?:dan|serta|&|/)\s*\Z",
    re.IGNORECASE,
)
_RUN_FOR = re.compile(
    r"\bnomor\s+urut\b|\(\s*(?:Capres|Cawapres|Cagub|Cawagub|Cabup|Cawabup|Cawalkot|Cawali|Cawawali)",
    re.IGNORECASE,
)
_BUILDINGS = ("kantor", "ruang", "rumah dinas", "rumah jabatan", "pendopo", "gedung", "halaman")
_CANDIDATES = ("calon", "kandidat", "bakal calon", "balon", "paslon", "pasangan", "pemilihan")
