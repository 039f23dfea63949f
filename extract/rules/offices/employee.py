"""`pegawai di Dinas Sosial`, `ASN di lingkungan Setda Solok`, `bertugas di Dinas X`: rank and file."""

from __future__ import annotations

from extract.office import EMPLOYEE, Office, area_of, body_of
from extract.office_words import ABBREVIATION, AREA, COMPLEMENT, UNIT, candidate_or_kin, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_WHERE = r"\s+(?:di|pada)\s+(?:(?:lingkungan|lingkup|jajaran|kantor)\s+)?"

RULE = Rule(
    name="offices.employee",
    pattern=(
        r"(?P<former>\b(?:mantan|eks|bekas)\s+)?"
        r"\b(?:(?P<who>(?:pegawai(?:\s+negeri(?:\s+sipil)?)?|aparatur\s+sipil\s+negara)(?:\s*\((?:asn|pns)\))?|asn|pns|pppk|p3k)(?:\s+(?:aktif|fungsional|biasa))?"
        r"(?:\s+(?:yang\s+)?(?:bertugas|berdinas|bekerja))?|bertugas|berdinas)"
        rf"{_WHERE}(?:(?P<body><body>)|(?P<department>(?-i:Dinas|Badan)\s+(?:{COMPLEMENT}(?=\s*\((?:<body>|(?-i:[A-Z])[\w-]{{2,12}})\)|\s+<place>)|{UNIT}))){ABBREVIATION}{AREA}?"
    ),
    anchors=("pegawai", "aparatur", "asn", "pns", "pppk", "p3k", "bertugas", "berdinas"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Ia pegawai di Sekretariat Daerah Kabupaten Solok.", "Pegawai Sekretariat Daerah | Kabupaten Solok | 13.02"
        ),
        Example("Ia bertugas di Dinas Sosial Kota Bogor.", "Pegawai Dinas Sosial | Kota Bogor | 32.71"),
        Example("Ia ASN yang bertugas di Dinas Tata Kota Bogor.", "Pegawai Dinas Tata | Kota Bogor | 32.71"),
        Example(
            "Seorang aparatur sipil negara (ASN) di Dinas Tata Kawasan (DTK) Kota Bogor, Budi, diperiksa.",
            "Pegawai Dinas Tata Kawasan | Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Ia bertugas di Bawaslu Kabupaten Solok.", "no department of a region"),
        CounterExample("Ia wartawan di Dinas Sosial Kota Bogor.", "no civil servant"),
        CounterExample("Ia bertugas di Kabupaten Solok.", "of no department"),
        CounterExample("ASN di lingkungan Pemkab Solok wajib netral.", "all of them"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    refusal = candidate_or_kin(match)
    if refusal:
        return refusal
    if match.has("body"):
        body = body_of(text_of(match, match.finding("body")))
        if body.kind != "unit":
            return None
        position = f"Pegawai {body.body}"
    else:
        position = f"Pegawai {match['department']}"
    area = match.finding("area") if match.has("area") else None
    return Office(
        position=position,
        title=EMPLOYEE,
        area=area_of(area) if area else None,
        former=match.has("former"),
        area_span=area.span if area else None,
    )
