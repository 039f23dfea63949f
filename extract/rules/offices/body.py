"""`Ketua Bawaslu Kabupaten Solok`, `Kordiv Penindakan Bawaslu Kukar`, `Ketua Komisi I DPRD Banjar`: of a body."""

from __future__ import annotations

from dataclasses import replace

from extract.office import Office, position_of, written_out
from extract.office_words import ABBREVIATION, AREA, BEFORE, COMPLEMENT, UNIT, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.body",
    pattern=(
        rf"{BEFORE}(?P<head><head>)(?:{ABBREVIATION}\s+(?P<complement>{COMPLEMENT}))?{ABBREVIATION}(?:\s+(?:dari|pada|di)|\s*,)?"
        rf"\s+(?P<body><body>){ABBREVIATION}(?:\s+(?P<state>ri\b|republik\s+indonesia))?(?:\s+[IVX]+\b)?{AREA}?{ABBREVIATION}"
        rf"(?:[,\s]+(?:yang\s+juga\s+)?(?P<second><head>)\s+(?P<division>{UNIT}))?"
    ),
    needs=("head", "body"),
    rank=10,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Ketua Bawaslu RI Rahmat hadir.", "Ketua | Bawaslu RI | ID"),
        Example(
            "Koordinator Divisi Penanganan Pelanggaran, Data dan Informasi Bawaslu Kabupaten Solok, Maizarni, hadir.",
            "Koordinator Divisi Penanganan Pelanggaran, Data dan Informasi | Bawaslu Kabupaten Solok | 13.02",
        ),
        Example("Ketua Komisi I DPRD Kabupaten Banjar hadir.", "Ketua Komisi I | DPRD Kabupaten Banjar | 63.03"),
        Example(
            "Anggota Bawaslu Sumut Koordinator Divisi Penindakan, Marasi, hadir.",
            "Anggota Koordinator Divisi Penindakan | Bawaslu Sumatera Utara | 12",
        ),
    ),
    counter_examples=(
        CounterExample("Ketua RT menghubungi Bawaslu Solok.", "a verb stands between"),
        CounterExample("Anggota keluarga pegawai Bawaslu hadir.", "lower-case words stand between"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if title.of not in ("body", "unit"):
        return None
    meant = office(match, complement=match["complement"], body=match.finding("body"))
    if isinstance(meant, Office) and match.has("second"):
        second = position_of(text_of(match, match.finding("second"))).position
        meant = replace(meant, position=f"{meant.position} {second} {written_out(match['division'])}")
    return replace(meant, of_the_state=match.has("state")) if isinstance(meant, Office) else meant
