"""What a clause says of its number: said again, of others, suspected, denied, sent to an authority ..."""

from __future__ import annotations

import re

from extract import lexicon
from extract.count import Draft
from extract.count_clause import Clause
from netral.records import Span, Unit

_COMPARED = re.compile(r"\b(?:dibanding(?:kan)?|ketimbang|daripada|lebih\s+\w+\s+(?:dari|daripada)|pembanding)\b", re.I)
_ALLEGED_BESIDE = re.compile(r"^\W*(?:\w+\W+){0,6}?yang\s+(?:di\s?duga|terindikasi)", re.I)
_OF_THAT = re.compile(r"\bdari\s+(?:ke)?$", re.IGNORECASE)
_THAT = re.compile(
    r"^\s*(?:(?:itu|tersebut|ini)\b|(?:\w+\s+)?yang\s+(?:(?:telah|sudah|sebelumnya)\s+)?[a-z]+\s+(?:itu|tersebut)\b)",
    re.IGNORECASE,
)
VIOLATING = re.compile(
    r"^[^.;,]{0,40}?\b(?:(?:melanggar|langgar)\s+(?:asas\s+)?netralitas|yang\s+(?:telah\s+)?melanggar|berpihak|memihak|terlibat\s+politik\s+praktis)\b",
    re.IGNORECASE,
)
"""What people do who count as violators even where no stage of handling is told."""
_MEMBERS = re.compile(r"\banggota\b", re.IGNORECASE)
_EITHER = re.compile(
    r"\b(?:laporan|temuan|aduan)(?:\s*/\s*|\s(?:dan|atau|maupun|ataupun|serta)\s(?:hasil\s)?)(?:laporan|temuan|aduan)\b",
    re.IGNORECASE,
)
_EITHER_REACH = 30
_CAME_FROM = re.compile(
    r"\s*(?:kasus\s+)?(?:di\s?antaranya\s+|lainnya\s+|lagi\s+)?(?:berasal\s+dari|adalah|merupakan|berupa|hasil|dari|berdasarkan|bersumber\s+dari)\s+"
    r"(?:hasil\s+)?(?P<noun>laporan|temuan|aduan)\b",
    re.IGNORECASE,
)
_REPORTS_OF = re.compile(
    r"\b(?:menerima|mendapat(?:kan)?|dapat|terima|menampung)\s+(?:\w+\s+){0,2}(?:laporan|aduan|pengaduan)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_SUSPICION = re.compile(r"\bdugaan\b", re.IGNORECASE)
_AUTHORITY = re.compile(
    r"\b(?:ke|kepada)\s+(?:\w+\s+)?(?:kasn|bkn|komisi\s+(?:asn|aparatur)|badan\s+kepegawaian|ppk\b|kemendagri|pejabat\s+pembina)",
    re.IGNORECASE,
)
_OTHER_KIND = re.compile(
    r"^\W*(?:(?:dugaan\s+)?pelanggaran\s+)?(?:tindak\s+)?(?:pidana|administrasi|administratif|kode\s+etik|money\s+politi\w+|politik\s+uang)\b",
    re.IGNORECASE,
)
_BESIDES_THEM = re.compile(
    r"^\s*(?:lain(?:nya)?\s+)?(?:yang\s+)?(?:di\s*luar|selain|bukan|tidak\s+terkait)\s+(?:\w+\s+){0,3}(?:netralitas|asn|pns)\b",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"\b(?:di\s+luar|selain)\s+(?:\w+\s+){0,2}(?:netralitas|asn|pns)\b[^.;]{0,80}$", re.IGNORECASE)
_OTHERS = re.compile(r"^\s*(?:lain(?:nya)?|sisanya)\b", re.IGNORECASE)
_IN_ALL = re.compile(
    r"\b(?:seluruhnya|semuanya|totalnya|total|jumlahnya)\s+(?:ada\s+|sebanyak\s+|menjadi\s+)?$", re.IGNORECASE
)
_DENIED = re.compile(r"^\s*(?:lagi|lainnya)?\s*(?:belum|tidak)\s*[.,;”\"]*\s*$", re.IGNORECASE)
_SOAL = re.compile(
    r"^\s*(?:(?:di\s?antaranya|orang)?\s*(?:itu\s+|tersebut\s+)?(?:soal|terkait|berkaitan|menyangkut|tentang|mengenai|melibatkan|dilakukan)"
    r"|(?:orang\s+)?di\s?antaranya"
    r"|kode\s+etik|(?:tindak\s+)?pidana|administrasi|administratif|hukum\s+lain(?:nya)?|politik\s+uang|netralitas)\b",
    re.I,
)


def compared(clause: Clause) -> bool:
    """Whether the number is another one's measure: it inherits no stage."""
    return _COMPARED.search(clause.earlier) is not None


def of_that_number(clause: Clause) -> bool:
    """`dari 29 ASN (tersebut)`: the number is spoken of again."""
    before = clause.reading.text[clause.sentence.start : clause.start]
    return _OF_THAT.search(before) is not None or _THAT.match(clause.later) is not None


def of_members(clause: Clause) -> bool:
    """`satu anggota dijatuhi hukuman`: members of a force, if the sentence speaks of one."""
    return _MEMBERS.search(clause.reading.text[clause.start : clause.end + 12]) is not None


def of_suspicion(clause: Clause) -> bool:
    """Whether the noun of the count is dugaan (suspected violation)."""
    return _SUSPICION.search(clause.reading.text[clause.start : clause.end + 12]) is not None


def of_violators(clause: Clause) -> bool:
    """`57 ASN yang melanggar netralitas`: they count, also where nothing is said of what became of them."""
    return VIOLATING.match(clause.later) is not None


def unit_behind(clause: Clause) -> Unit | None:
    """`18 kasus, 14 di antaranya berasal dari laporan`: the share is called by what it came from."""
    noun = _CAME_FROM.match(clause.later)
    return lexicon.classes()["count_units"].get(noun["noun"].lower()) if noun else None


def of_either(clause: Clause) -> bool:
    """`37 temuan atau laporan`: the number is of both."""
    return _EITHER.search(clause.reading.text, clause.start, clause.end + _EITHER_REACH) is not None


def of_reports_of_persons(clause: Clause) -> bool:
    """`menerima laporan ada 124 ASN yang diduga`: they are those whom the reports name."""
    return _REPORTS_OF.search(clause.earlier) is not None


def is_noun_of_suspicion(clause: Clause, span: Span) -> bool:
    """`laporan *dugaan* pelanggaran`: the noun, which tells no stage beside another noun."""
    return clause.reading.text[span.start : span.end].lower() == "dugaan"


def to_authority(clause: Clause) -> bool:
    """`dilaporkan ke KASN`: what a supervisor reports to the personnel authorities he refers."""
    return _AUTHORITY.search(clause.text) is not None


def of_other_kind(clause: Clause) -> bool:
    """`14 dugaan pelanggaran pidana`; `selain soal ASN, dua pengaduan`: violations of another kind."""
    if _OTHER_KIND.match(clause.later) or _BESIDES_THEM.match(clause.later):
        return True
    return _BESIDES.search(clause.reading.text[clause.sentence.start : clause.start]) is not None


def of_the_others(clause: Clause) -> bool:
    """`23 kasus lainnya`: of the total told before."""
    return _OTHERS.match(clause.later) is not None


def in_all(clause: Clause) -> bool:
    """`jadi seluruhnya 11 orang`."""
    return _IN_ALL.search(clause.reading.text[clause.sentence.start : clause.start]) is not None


def denied(clause: Clause) -> bool:
    """`satu laporan terbukti, satu lagi tidak`: the stage before is denied of this one."""
    return _DENIED.match(clause.later) is not None


def alleged_beside(clause: Clause) -> bool:
    """`dua ASN yang diduga tidak netral`: the relative clause says what is known of them."""
    return _ALLEGED_BESIDE.match(clause.reading.text[clause.start : clause.right]) is not None


def is_telling(clause: Clause, draft: Draft) -> bool:
    """Whether a bare number is followed by a stage, or by what it is about."""
    return (
        bool(clause.stages())
        or in_all(clause)
        or _SOAL.match(clause.reading.text[draft.number.end : clause.right]) is not None
    )
