"""Tables in prose: what a row belongs to, what the table is of, what its total is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract import lexicon
from extract.count_clause import Clause
from netral.records import Span, Unit

_HEADED = re.compile(
    r"\b(?:dugaan\s+pelanggaran|indikasi\s+pelanggaran)\b[^.;]{0,80}\b(?:terbanyak|paling\s+banyak|tertinggi|paling\s+sedikit|terendah)\b[^.;]*$",
    re.IGNORECASE,
)
_SOME = re.compile(r"\b(?:paling\s+banyak|terbanyak|tertinggi|teratas|antara\s+lain|di\s?antaranya)\b", re.IGNORECASE)
_LISTED = re.compile(
    r"\b(?:meliputi|mencakup|terdiri\s+(?:dari|atas)|rincian(?:nya)?|perincian(?:nya)?)\b[^.;]*$", re.IGNORECASE
)
_OF_ALL = re.compile(r"\bdari\s+(?:total|seluruh|jumlah|semua|keseluruhan|angka)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\bdari\s+(?:total\s+)?[\w.]+\s+(?:kabupaten|kota|kab|kecamatan|provinsi|daerah|distrik|desa|kelurahan|tps|partai|saksi|calon|paslon|opd)"
    r"(?:/\w+)?\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:[-–•*]|\d{1,2}[.)])\s")
_NOUNS = re.compile(r"\b(kasus|perkara|laporan|pengaduan|aduan|temuan|pelanggaran|dugaan)\b")
_FROM = re.compile(r"\bdari\s+(?:total\s+|jumlah\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def item_after(clause: Clause, other: Span) -> bool:
    """Whether the count stands in the line below another's, both items of a list."""
    here, there = _line(clause, clause.start), _line(clause, other.start)
    between = clause.reading.text[other.end : here.start]
    return _ITEM.match(here.text) is not None and _ITEM.match(there.text) is not None and between.count("\n") <= 2


def unit_before(clause: Clause) -> Unit | None:
    """What a table counts, from the words before it: `laporan paling banyak datang dari:`."""
    text = clause.reading.text[clause.sentence.start : clause.start]
    head = _line(clause, clause.start)
    while head.start and _ITEM.match(head.text):
        head = _line(clause, head.start - 1)
        head = _line(clause, len(clause.reading.text[: head.end].rstrip()))
    if head.text.rstrip().endswith(":"):
        text = head.text + " " + text
    nouns = _NOUNS.findall(text.lower())
    return lexicon.classes()["count_units"].get(nouns[-1]) if nouns else None


def _line(clause: Clause, offset: int) -> _Line:
    """The line of the article that holds an offset."""
    text = clause.reading.text
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return _Line(start, end if end >= 0 else len(text), text[start : end if end >= 0 else len(text)])


def headed_by_suspicion(clause: Clause) -> bool:
    """`dugaan pelanggaran terbanyak ditemukan di A sebanyak 92 kasus`: what the table is of."""
    return _HEADED.search(clause.earlier) is not None


def of_some(clause: Clause) -> bool:
    """`paling banyak Bintan dengan 4, Karimun 3`: the areas of the table are not all."""
    return _SOME.search(clause.reading.text[clause.sentence.start : clause.start]) is not None


def listed(clause: Clause) -> bool:
    """`pelanggaran itu meliputi 1 kasus di ...`: what the number told before is made of."""
    return _LISTED.search(clause.earlier) is not None


def of_all(clause: Clause) -> bool:
    """`dari total laporan tersebut, 640 ...`: the share of a total told some way before."""
    return _OF_ALL.search(clause.reading.text[clause.sentence.start : clause.start]) is not None


def of_others(clause: Clause) -> bool:
    """`dari delapan kabupaten, dua rawan`: a share of what is no case."""
    return _OF_OTHERS.search(clause.reading.text[clause.sentence.start : clause.start]) is not None


def after_from(clause: Clause, total: Span) -> bool:
    """Whether a total stands earlier in the sentence behind `dari`."""
    return _FROM.search(clause.reading.text[clause.sentence.start : total.start]) is not None


def goes_on(clause: Clause) -> bool:
    """`Menyusul NTB 66 kasus`: a sentence that goes on with the table of the one before."""
    return _GOES_ON.match(clause.reading.text, clause.sentence.start) is not None


_GOES_ON = re.compile(
    r"\W*(?:Menyusul|Disusul|Berikutnya|Selanjutnya|Kemudian|Lalu|Di\s?urutan|Diikuti|Adapun|Sedangkan|Sementara)\b"
)
