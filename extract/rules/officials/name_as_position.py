"""`Irma Nurhayati sebagai Camat Cikole`, `Rudi selaku Ketua KPU Solok`, `Budi yang menjabat Sekda Solok`."""

from __future__ import annotations

import re

from extract import tape
from extract.names import TITLED, Person, person
from extract.office import POSTLESS
from extract.person import holder, is_noun
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

RULE = Rule(
    name="officials.name-as-position",
    pattern=(
        rf"{TITLED}\s*,?\s*(?:(?:itu|tersebut)\s+)?(?:(?:dilantik|diangkat|ditunjuk)\s+)?"
        r"(?:sebagai|selaku|menjadi|(?P<is>(?:tercatat|berstatus|bekerja|bertugas)\s+(?:sebagai|selaku)|merupakan|adalah|ialah)"
        r"|(?:yang\s+)?(?:(?:juga|kini|saat\s+ini|sekarang|diketahui)\s+){0,2}menjabat(?:\s+(?:sebagai|selaku))?"
        r"|yang\s+(?:(?:juga|kini|saat\s+ini|sekarang)\s+){0,2}(?:diketahui\s+|tercatat\s+|berstatus\s+|bertugas\s+)?(?:sebagai|merupakan|adalah))"
        r"\s+(?:(?:seorang|oknum)\s+)?(?P<office><office>)"
    ),
    needs=("office",),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Irma Nurhayati sebagai Camat Cikole dilantik di Kota Sukabumi.",
            "Irma Nurhayati | Camat | Kecamatan Cikole | 32.72.02",
        ),
        Example(
            "Pembawa acara bernama Budi Santoso itu adalah seorang ASN.", "Budi Santoso | Aparatur Sipil Negara | - | -"
        ),
        Example("Rudi Hartono selaku Ketua KPU Kota Bogor hadir.", "Rudi Hartono | Ketua | KPU Kota Bogor | 32.71"),
        Example(
            "Budi Santoso merupakan pegawai di Dinas Sosial Kota Bogor.",
            "Budi Santoso | Pegawai Dinas Sosial | Kota Bogor | 32.71",
        ),
        Example(
            "Terlapor Budi Santoso tercatat sebagai guru SMAN 2 di Kota Bogor.", "Budi Santoso | Guru | SMAN 2 | -"
        ),
        Example(
            "Budi Santoso adalah Camat Tanah Sareal di Kota Bogor.",
            "Budi Santoso | Camat | Kecamatan Tanah Sareal | 32.71.06",
        ),
        Example(
            "Hadir Budi Santoso yang saat ini menjabat sebagai Camat Tanah Sareal di Kota Bogor.",
            "Budi Santoso | Camat | Kecamatan Tanah Sareal | 32.71.06",
        ),
    ),
    counter_examples=(
        CounterExample("Pria yang kini menjabat Camat Tanah Sareal di Kota Bogor itu hadir.", "a noun, no person"),
        CounterExample("Statusnya sebagai ASN di Kota Bogor tetap.", "no name"),
        CounterExample("Rudi dan Budi Santoso sebagai Bupati dan Wakil Bupati Solok hadir.", "which of the two?"),
        CounterExample("Ia lolos ke Senayan menjadi anggota DPR RI.", "a place"),
        CounterExample("Budi Santoso merupakan Bupati Solok pada 2003 sampai 2013.", "his term is over"),
        CounterExample("Pengguna Anggaran adalah Camat Tanah Sareal di Kota Bogor.", "a noun, no person"),
        CounterExample("Budi Santoso bukan Camat Tanah Sareal di Kota Bogor.", "he is not"),
        CounterExample("Budi Santoso merupakan calon Wali Kota Bogor.", "a candidate"),
        CounterExample("Menurut Budi Santoso yang dilanggar adalah Bupati Solok.", "a verb stands between"),
        CounterExample("Sebagai Camat Cikole di Kota Sukabumi ia hadir.", "no name stands before it"),
        CounterExample(
            "Sekcam Cikole, Rizal Hakim, diangkat sebagai Plt Lurah Gunungparang, Kota Sukabumi.",
            "what he is stands before his name, what he becomes behind it",
        ),
    ),
)


_HOLDS_ANOTHER = re.compile(rf"{tape.any_of('office')}\s*,?\s*$")


def _meaning(match: Match) -> Finding | None:
    if _HOLDS_ANOTHER.search(match.before(10)):
        return None
    named = person(match, inside=True)
    if named is None or _shared_or_past(match, named):
        return None
    postless = match.finding("office").value.title in POSTLESS
    if postless and " " not in named.name:
        return None
    if (postless or match.has("is")) and not _is_someone(match, named):
        return None
    if " " not in named.name and not _named_elsewhere(match, named):
        return None
    return holder(match, named)


_BEFORE_IS = re.compile(
    r"(?:\A|[,;:.\"”)]|\b(?:bahwa|dan|sedangkan|sementara|karena|sebab|diketahui|bernama|terlapor|tersangka|terdakwa))\s*\Z",
    re.IGNORECASE,
)
_AGENT = re.compile(r"(?:Pe[nml]|Ter)[a-z]{4,}|(?:Pe|Ke)[a-z]{3,}an")


def _is_someone(match: Match, named: Person) -> bool:
    """Whether the name is one, not a capitalised noun of which an office is said: `Pengguna Anggaran adalah Camat`."""
    text = match.reading.text
    sentence = match.reading.sentences[match.sentence]
    if not _BEFORE_IS.search(text[sentence.start : named.span.start]):
        return False
    return not is_noun(match.reading, named.name) and not any(map(_AGENT.fullmatch, named.name.split()))


def _named_elsewhere(match: Match, named: Person) -> bool:
    """Whether a single word is capitalised within a sentence too: `Pria yang kini menjabat Camat` is nobody's name."""
    text, start = match.reading.text, match.reading.sentences[match.sentence].start
    before = text[start : named.span.start].strip(" “”\"'")
    return bool(before) or bool(re.search(rf"(?<=[a-z,”\"] ){re.escape(named.name)}(?!\w)", text))


_AND = re.compile(r"[A-Z][\w.]*\s+(?:dan|serta|&)\s+\Z")
_TO = re.compile(r"\b(?:ke|di|dari)\s+\Z")
_UNTIL = re.compile(
    r"\s+(?:pada|periode|tahun|dari|sejak)?\s*(?:tahun\s+)?\d{4}\s*(?:-|–|/|sampai|hingga|s\.?d\.?)\s*(?P<end>\d{4})"
)


def _shared_or_past(match: Match, named: Person) -> bool:
    """Whether it is a place (`lolos ke Senayan menjadi anggota DPR`), one of two persons of whom each has another post
    (`A dan B sebagai Gubernur dan Wakil Gubernur`), or a term that is over (`merupakan Bupati Solok 2003-2013`)."""
    text, office = match.reading.text, match.finding("office")
    before = match.before(40) + text[match.span().start : named.span.start]  # offices and areas are no names there
    if _TO.search(before) or (_AND.search(before) and office.value.title.rank in ("head", "deputy")):
        return True
    until = _UNTIL.match(text, office.span.end)
    published = match.reading.published
    return until is not None and published is not None and int(until["end"]) < published.year
