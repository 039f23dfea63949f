"""`Ketua Bawaslu Kabupaten Solok`, `Kordiv Penindakan Bawaslu Kukar`, `Ketua Komisi I DPRD Banjar`: of a body."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.office import Office, position_of, written_out
from extract.office_words import (
    ABBREVIATION,
    ABOVE,
    ALSO,
    AREA,
    BEFORE,
    COMPLEMENT,
    UNIT,
    UNIT_SMALL,
    capitalised,
    office,
    text_of,
    up_to_area,
)
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.body",
    pattern=(
        rf"{BEFORE}(?:(?P<first><head>){ALSO})?(?P<head><head>)"
        rf"(?:{ABBREVIATION}\s+(?P<complement>{COMPLEMENT}(?:\s*\([^()]{{2,12}}\)(?:\s*,\s*(?:dan\s+)?|\s+dan\s+){COMPLEMENT})?|{UNIT_SMALL}))?{ABBREVIATION}(?:\s+(?:dari|pada|di)|\s*,)?"
        rf"\s+(?P<body><body>){ABBREVIATION}(?:\s+(?P<state>ri\b|republik\s+indonesia))?(?:\s+[IVX]+\b)?{AREA}?{ABBREVIATION}"
        rf"(?:(?:[,\s]+|{ALSO})(?:(?P<second><head>)|(?P<field>(?-i:Bidang)))\s+(?P<division>{UNIT}|(?-i:[A-Z0-9]{{3,6}}\b))"
        r"|\s+(?P<commission>(?-i:Komisi)\s+(?-i:[A-F]|[IVX]+|\d)\b))?"
        rf"{ABOVE}"
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
        Example(
            "Ketua Bawaslu Kabupaten Solok, Sumatera Barat, Budi, hadir.", "Ketua | Bawaslu Kabupaten Solok | 13.02"
        ),
        Example("Ketua Komisi I DPRD Kabupaten Banjar hadir.", "Ketua Komisi I | DPRD Kabupaten Banjar | 63.03"),
        Example(
            "Kabid Aset BPKAD Kabupaten Solok, Budi, hadir.",
            "Kepala Bidang Aset Badan Pengelolaan Keuangan dan Aset Daerah | Kabupaten Solok | 13.02",
        ),
        Example(
            "Anggota Bawaslu Sumut Koordinator Divisi Penindakan, Marasi, hadir.",
            "Anggota Koordinator Divisi Penindakan | Bawaslu Sumatera Utara | 12",
        ),
        Example(
            "Anggota DPRD Nias Selatan Komisi A, Budi, hadir.", "Anggota Komisi A | DPRD Kabupaten Nias Selatan | 12.14"
        ),
        Example(
            "Anggota KPU Kabupaten Solok Divisi Sosialisasi, Pendidikan Pemilih dan SDM, Budi, hadir.",
            "Anggota Divisi Sosialisasi, Pendidikan Pemilih dan Sumber Daya Manusia | KPU Kabupaten Solok | 13.02",
        ),
        Example(
            "Ia anggota sekaligus koordinator divisi hukum, data, dan informasi Bawaslu Kabupaten Solok.",
            "Anggota Koordinator Divisi Hukum, Data, dan Informasi | Bawaslu Kabupaten Solok | 13.02",
        ),
        Example(
            "Anggota/Kordiv Hukum Bawaslu Kabupaten Solok, Budi, hadir.",
            "Anggota Koordinator Divisi Hukum | Bawaslu Kabupaten Solok | 13.02",
        ),
        Example(
            "Anggota Bawaslu Kabupaten Solok sekaligus Divisi Hukum Data dan Informasi, Budi, hadir.",
            "Anggota Divisi Hukum Data dan Informasi | Bawaslu Kabupaten Solok | 13.02",
        ),
        Example(
            "Koordinator Divisi Hubungan Masyarakat (Humas), Data dan Informasi Bawaslu Sumut, Budi, hadir.",
            "Koordinator Divisi Hubungan Masyarakat, Data dan Informasi | Bawaslu Sumatera Utara | 12",
        ),
        Example(
            "Komisioner Bawaslu Kota Bogor Bidang Penyelesaian Sengketa, Budi, hadir.",
            "Komisioner Bidang Penyelesaian Sengketa | Bawaslu Kota Bogor | 32.71",
        ),
        Example(
            "Kepala bidang pengembangan BKPSDM Kota Bogor, Budi, hadir.",
            "Kepala Bidang Pengembangan Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | Kota Bogor | 32.71",
        ),
        Example(
            "Analis SDM BKD Kota Bogor, Budi, hadir.",
            "Analis Sumber Daya Manusia Badan Kepegawaian Daerah | Kota Bogor | 32.71",
        ),
        Example("Ketua KPU Kota Bogor Kota Bogor, Budi, hadir.", "Ketua | KPU Kota Bogor | 32.71"),
    ),
    counter_examples=(
        CounterExample(
            "Anggota pelaporan Bawaslu Solok.",
            "what is written small completes posts of departments and divisions only",
        ),
        CounterExample("Ketua RT menghubungi Bawaslu Solok.", "a verb stands between"),
        CounterExample("Jaksa Budi Santoso dari Kejaksaan Negeri Solok hadir.", "the name stands between"),
        CounterExample("Anggota keluarga pegawai Bawaslu hadir.", "lower-case words stand between"),
    ),
)


_COMPLETED_SMALL = ("Koordinator", "Divisi", "Kepala Bidang", "Kepala Bagian", "Kepala Seksi", "Kepala Subb")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")


def _meaning(match: Match) -> Office | Finding | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if title.of not in ("body", "unit"):
        return None
    if match.has("complement") and title.position.startswith(("Hakim", "Jaksa")):
        return None
    complement = _IN_BRACKETS.sub("", match["complement"])
    if complement[:1].islower() and not title.position.startswith(_COMPLETED_SMALL):
        return None
    complement = capitalised(complement) if complement[:1].islower() else complement
    meant = office(match, complement=complement, body=match.finding("body"))
    if isinstance(meant, Office) and match.has("first"):
        first = position_of(text_of(match, match.finding("first")))
        if first.of != "body" or title.of != "body":
            return None
        meant = replace(meant, position=f"{first.position} {meant.position}")
    if isinstance(meant, Office) and meant.body is not None and meant.body.kind == "unit":
        meant = replace(meant, position=f"{meant.position} {meant.body.body}")
    if isinstance(meant, Office) and match.has("second"):
        second = position_of(text_of(match, match.finding("second"))).position
        meant = replace(meant, position=f"{meant.position} {second} {written_out(match['division'])}")
    if isinstance(meant, Office) and match.has("field"):
        meant = replace(meant, position=f"{meant.position} {match['field']} {written_out(match['division'])}")
    if isinstance(meant, Office) and match.has("commission"):
        meant = replace(meant, position=f"{meant.position} {match['commission']}")
    if not isinstance(meant, Office):
        return meant
    return up_to_area(match, replace(meant, of_the_state=match.has("state")))
