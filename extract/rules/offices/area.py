"""`Pj Bupati Solok`, `Sekda OKU Timur`, `Kepala BKPSDM Kota Bogor`: an office of an area."""

from __future__ import annotations

from extract.office import Office, body_of, position_of
from extract.office_words import ABBREVIATION, ABOVE, AREA, BEFORE, CAPITALISED, UNIT, office, text_of, up_to_area
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.area",
    pattern=(
        BEFORE
        + r"(?P<head><head>)"
        + rf"(?:\s+(?P<complement>(?:bidang\s+)?{UNIT}"
        + rf"|(?:(?:bidang|dan)\s+)?{CAPITALISED}(?:\s+(?:dan\s+)?{CAPITALISED})*?)"
        + rf"(?={ABBREVIATION}\s+(?:<head>|<place>|<body>|setda|sekretariat))"
        + rf"|\s+(?P<known>(?:(?-i:Bidang)\s+)?{UNIT}\b))?"
        + r"(?:\s+(?P<secretary><head>)|\s+(?:setda\w*|sekretariat(?=\s+<body>))"
        + r"|\s+(?P<secretariat><body>)(?!\s*<place>))?"
        + ABBREVIATION
        + rf"{AREA}?{ABBREVIATION}(?:\s+(?P<field>(?-i:Bidang)\s+{UNIT}))?{ABOVE}"
    ),
    needs=("head",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Penjabat (Pj) Wali Kota Sukabumi, Kusmana, hadir.", "Pj Wali Kota | Kota Sukabumi | 32.72"),
        Example(
            "Kata Plh. Sekda Lampung Tengah Nyoman Suartha.", "Plh Sekretaris Daerah | Kabupaten Lampung Tengah | 18.02"
        ),
        Example("Mantan Bupati Solok itu hadir.", "former Bupati | Kabupaten Solok | 13.02"),
        Example(
            "Kepala Dinas Perkebunan Rakyat Kabupaten Solok, Budi, hadir.",
            "Kepala Dinas Perkebunan Rakyat | Kabupaten Solok | 13.02",
        ),
        Example(
            "Staf Ahli Bupati Solok Bidang Hukum, Rudi, hadir.", "Staf Ahli Bidang Hukum | Kabupaten Solok | 13.02"
        ),
        Example(
            "Staf Ahli Ekonomi, Keuangan, dan Pembangunan Pemkab Solok, Rudi, hadir.",
            "Staf Ahli Ekonomi, Keuangan, dan Pembangunan | Kabupaten Solok | 13.02",
        ),
        Example("Bupati Dompu, NTB, Budi Santoso, hadir.", "Bupati | Kabupaten Dompu | 52.05"),
        Example("Bupati Dompu, Nusa Tenggara Barat Budi Santoso hadir.", "Bupati | Kabupaten Dompu | 52.05"),
        Example("Hadir Asisten II Ekonomi dan Pembangunan Budi.", "Asisten II Perekonomian dan Pembangunan | - | -"),
        Example("Kapolres Bireuen AKBP Rahmad hadir.", "Kepala Kepolisian Resor | Polres Bireuen | 11.11"),
    ),
    counter_examples=(
        CounterExample("Calon Bupati Solok berkampanye.", "a candidate"),
        CounterExample("Pemilihan Bupati Solok digelar.", "an election"),
    ),
)


_DEPARTMENTS = ("Kepala Dinas", "Kepala Badan", "Sekretaris Dinas", "Sekretaris Badan")
"""Whose name may go on after what the dictionary lists: Kepala Dinas Perkebunan *Rakyat*."""


def _meaning(match: Match) -> Office | Finding | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if title.of != "area":
        return None
    complement = match["complement"] or match["known"]
    if complement and not (title.complement or title.position.startswith(_DEPARTMENTS)):
        return None
    if match.has("secretariat") and body_of(text_of(match, match.finding("secretariat"))).body != "Sekretariat Daerah":
        return None
    if match.has("secretary"):
        complement = f"{complement} {position_of(text_of(match, match.finding('secretary'))).position}".strip()
    if match.has("field"):
        if not title.complement:
            return None
        complement = f"{complement} {match['field']}".strip()
    meant = office(match, complement=complement)
    return up_to_area(match, meant) if isinstance(meant, Office) else meant
