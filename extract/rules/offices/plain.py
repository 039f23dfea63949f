"""`jaksa penuntut umum`, `hakim ketua`, `Mendagri`: an office that needs no area or body beside it."""

from __future__ import annotations

from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, BEFORE, UNIT, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_ALONE = (
    "Hakim Ketua",
    "Hakim Anggota",
    "Hakim",
    "Jaksa Penuntut Umum",
    "Jaksa",
    "Guru",
    "Kepala Puskesmas",
    "Kepala Sekolah",
    "Komisioner",
    "Kepala Sekretariat",
    "Koordinator Sekretariat",
    "Kepala Satuan Reserse Kriminal",
    "Kepala Seksi Intelijen",
    "Kepala Seksi Tindak Pidana Umum",
    "Kepala Seksi Tindak Pidana Khusus",
    "Kepala Bidang Hubungan Masyarakat",
    "Kepala Seksi Hubungan Masyarakat",
)

RULE = Rule(
    name="offices.plain",
    pattern=rf"{BEFORE}(?P<head><head>){ABBREVIATION}(?:\s+(?P<complement>{UNIT}){ABBREVIATION})?",
    needs=("head",),
    rank=-10,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Mendagri Tito hadir.", "Menteri Dalam Negeri | Kementerian Dalam Negeri | ID"),
        Example("Tuntutan jaksa penuntut umum (JPU) Bagus dibacakan.", "Jaksa Penuntut Umum | - | -"),
        Example(
            "Asisten KASN Bidang Pengaduan, Budi, hadir.",
            "Asisten Komisioner Bidang Pengaduan | Komisi Aparatur Sipil Negara | ID",
        ),
    ),
    counter_examples=(CounterExample("Ketua hadir.", "of what body is not said"),),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if title.of != "none" and title.position not in _ALONE:
        return None
    if match.has("complement") and (title.of != "none" or not title.complement):
        return None
    return office(match, complement=match["complement"])
