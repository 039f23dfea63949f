"""`Kusmana Hartadji, Penjabat Wali Kota Sukabumi, hadir`; `Rudi (Ketua KPU Solok)`: the name, then the position."""

from __future__ import annotations

import re

from extract import tape
from extract.names import TITLED, Person, person
from extract.person import holder
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

_OFFICE = tape.any_of("office")
_HOLDS_ANOTHER = re.compile(rf"{_OFFICE}\s*,?\s*(?:[A-Z][\w.]*\s*)?$")

RULE = Rule(
    name="officials.name-position",
    pattern=(
        rf"{TITLED}(?P<joint>\s*(?:,\s*(?:yang\s+(?:juga\s+|kini\s+|saat\s+ini\s+)?(?:menjabat\s+)?(?:sebagai\s+)?)?|\(\s*|\s))"
        r"(?P<office><office>)(?=\s*(?:,|\.|\d?\)|;|$|\s(?-i:[a-z])))"
    ),
    needs=("office",),
    rank=0,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Kusmana Hartadji, Penjabat Wali Kota Sukabumi, memberi apresiasi.",
            "Kusmana Hartadji | Pj Wali Kota | Kota Sukabumi | 32.72",
        ),
        Example(
            "Ketua Bawaslu Kota Bogor menyebut Budi Santoso, Camat Tanah Sareal, hadir.",
            "Budi Santoso | Camat | Kecamatan Tanah Sareal | 32.71.06",
        ),
        Example(
            "Hadir pula Maizarni Putri (Ketua Bawaslu Kota Bogor).",
            "Maizarni Putri | Ketua | Bawaslu Kota Bogor | 32.71",
        ),
        Example("Menurut Rudi Hartono, Camat Kubung, ia khilaf.", "Rudi Hartono | Camat | Kecamatan Kubung | 13.02.10"),
        Example("Sidang dipimpin Wiwin Sulastri, S.H (Hakim Anggota 1).", "Wiwin Sulastri | Hakim Anggota | - | -"),
    ),
    counter_examples=(
        CounterExample(
            "Hadir Bupati Solok Budi Santoso, Sekda Solok Candra Wijaya.", "Budi holds the office before his name"
        ),
        CounterExample(
            "Acara dihadiri Budi Santoso, Camat Kubung Rahmat Hidayat.", "the office is that of the name after it"
        ),
        CounterExample("Menurut Tito, Gubernur Riau pernah ditegur.", "the governor is spoken of by Tito"),
    ),
)


_ABOUT = re.compile(r"\b(?:menurut|kata|ujar|tutur|ungkap|tegas|jelas)\s*$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+[a-z]")


def _meaning(match: Match) -> Finding | None:
    if _HOLDS_ANOTHER.search(match.before(40)):
        return None
    named = person(match, inside=True)
    if named is None or (match["joint"].isspace() and " " not in named.name):
        return None
    if "," in match["joint"] and _GOES_ON.match(match.after(4)) and _ABOUT.search(_before(match, named)):
        return None
    return holder(match, named)


def _before(match: Match, named: Person) -> str:
    return match.reading.text[max(0, named.span.start - 12) : named.span.start]
