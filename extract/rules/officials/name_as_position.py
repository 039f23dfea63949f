"""`Irma Nurhayati sebagai Camat Cikole`, `Rudi selaku Ketua KPU Solok`, `Budi yang menjabat Sekda Solok`."""

from __future__ import annotations

import re

from extract import tape
from extract.names import TITLED, Person, person
from extract.office import POSTLESS
from extract.person import holder
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
    postless = match.finding("office").value.title in POSTLESS
    if postless and named is not None and " " not in named.name:
        return None
    if named is not None and (postless or match.has("is")) and not _is_someone(match, named):
        return None
    if named is not None and " " not in named.name and not _named_elsewhere(match, named):
        return None
    return holder(match, named) if named else None


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
    return not any(
        _AGENT.fullmatch(word) or re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text)
        for word in named.name.split()
        if word.isalpha() and len(word) > _INITIALS
    )


_INITIALS = 2


def _named_elsewhere(match: Match, named: Person) -> bool:
    """Whether a single word is capitalised within a sentence too: `Pria yang kini menjabat Camat` is nobody's name."""
    text, start = match.reading.text, match.reading.sentences[match.sentence].start
    before = text[start : named.span.start].strip(" “”\"'")
    return bool(before) or bool(re.search(rf"(?<=[a-z,”\"] ){re.escape(named.name)}(?!\w)", text))
