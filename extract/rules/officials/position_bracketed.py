"""`narasumber Kepala BKN (Drs. Budi Santoso, M.Hum) dan Direktur Pengawasan BKN (Rina Wati)`: the name in brackets."""

from __future__ import annotations

import re

from extract.names import TITLED, Person, person, person_at
from extract.office import RANK_AND_FILE, Office
from extract.person import holder, is_noun
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from netral.records import Span

RULE = Rule(
    name="officials.position-bracketed",
    pattern=rf"(?P<office><office>)(?:\s*\(\s*{TITLED}\s*\))?",
    needs=("office",),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Narasumbernya Plt Kepala BKD Kota Bogor (Drs. Budi Santoso, M.Hum) dan lainnya.",
            "Budi Santoso | Plt Kepala Badan Kepegawaian Daerah | Kota Bogor | 32.71",
        ),
        Example(
            "Direktur Pengawasan BKN (Rina Wati) menyampaikan materi.",
            "Rina Wati | Direktur Pengawasan | Badan Kepegawaian Negara | ID",
        ),
    ),
    counter_examples=(
        CounterExample("Bupati Solok (Petahana) hadir.", "what he is, in a single word"),
        CounterExample("Bupati Solok (Foto Humas) hadir.", "who took the picture"),
        CounterExample("Ketua Bawaslu Kota Bogor (Budi Santoso)", "below a picture it may be the photographer"),
        CounterExample("Bupati Solok (Calon Petahana) hadir, calon itu petahana.", "nouns"),
        CounterExample("ASN di Dinas Sosial Kota Bogor (Budi Santoso) hadir.", "one of many"),
    ),
)

_GOES_ON = re.compile(r"\s*,?\s+[a-z]|\s*,")


def _meaning(match: Match) -> Finding | None:
    office: Office = match.finding("office").value
    if office.title in RANK_AND_FILE or not _GOES_ON.match(match.after(4)):
        return None
    named = person(match) if match.has("name") else _inside(match)
    if named is None or " " not in named.name or is_noun(match.reading, named.name):
        return None
    return holder(match, named)


_AT_END = re.compile(rf"\(\s*{TITLED}\s*\)\Z")


def _inside(match: Match) -> Person | None:
    """The name in a bracket that the office took for a short form of its words."""
    office = match.finding("office").span
    text = match.reading.text[office.start : office.end]
    found = _AT_END.search(text, max(0, text.rfind("(")))
    if found is None:
        return None
    return person_at(match.reading.text, Span(office.start + found.start("name"), office.start + found.end("name")))
