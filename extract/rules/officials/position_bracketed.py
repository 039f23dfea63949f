"""`narasumber Kepala BKN (Drs. Budi Santoso, M.Hum) dan Direktur Pengawasan BKN (Rina Wati)`: the name in brackets."""

from __future__ import annotations

import re

from extract.names import TITLED, Person, person, person_at
from extract.office import RANK_AND_FILE, Office
from extract.person import holder, is_noun
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from netral.records import Span

_LOOSE = r"(?-i:(?P<loose>(?:[\s,.]+[A-Z]{1,3}(?![\w-])\.?){0,3}))"
"""What is left of degrees that no list spells so: `M PD`."""

RULE = Rule(
    name="officials.position-bracketed",
    pattern=rf"(?P<office><office>)(?:\s*,?\s*[(\[]\s*{TITLED}{_LOOSE}\s*[)\]])?",
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
        Example(
            "Hadir Dandim 0111/Bireuen ( Letkol Arh Sumardi.S.Sos.,M.I.Pol ), dan lainnya.",
            "Sumardi | Komandan Distrik Militer | Kodim Bireuen | 11.11",
        ),
        Example(
            "Hadir Sekretaris Daerah Kota Bogor,( Drs. I Made Santosa M PD ), dan lainnya.",
            "I Made Santosa | Sekretaris Daerah | Kota Bogor | 32.71",
        ),
        Example(
            "Hadir Ketua KPU Kota Bogor ( Budi Santoso ST), Para Camat.",
            "Budi Santoso | Ketua | KPU Kota Bogor | 32.71",
        ),
        Example(
            "Ketua Bawaslu Kota Bogor, [Rina Wati], mengatakan hal itu.",
            "Rina Wati | Ketua | Bawaslu Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Ketua Bawaslu Kota Bogor [Baca Juga] hadir.", "a link"),
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
    if named is not None and match.has("name") and match["loose"]:
        named = _without_letter(named)
    ranked = match.has("name") and bool(match["leading"])
    if named is None or not (ranked or " " in named.name) or is_noun(match.reading, named.name):
        return None
    return holder(match, named)


def _without_letter(named: Person) -> Person:
    """The name without the first letter of a degree that goes on behind it: `I Made Santosa M`."""
    name = _LETTER.sub("", named.name)
    return Person(name, Span(named.span.start, named.span.end - (len(named.name) - len(name))))


_LETTER = re.compile(r"\s[A-Z]\Z")
_AT_END = re.compile(rf"[(\[]\s*{TITLED}{_LOOSE}\s*[)\]]\Z")


def _inside(match: Match) -> Person | None:
    """The name in a bracket that the office took for a short form of its words."""
    office = match.finding("office").span
    text = match.reading.text[office.start : office.end]
    found = _AT_END.search(text, max(0, text.rfind("("), text.rfind("[")))
    if found is None:
        return None
    return person_at(match.reading.text, Span(office.start + found.start("name"), office.start + found.end("name")))
