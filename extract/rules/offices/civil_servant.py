"""`seorang ASN bernama Budi`, `Budi merupakan PNS di Pemkab Solok`: a civil servant of whom no post is told."""

from __future__ import annotations

from extract.office import CIVIL_SERVANT, CONTRACT, Office, area_of
from extract.office_words import AREA, candidate_or_kin
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_NAMED = r"(?=\s+(?:yang\s+)?(?:itu\s+|tersebut\s+)?(?:bernama|atas\s+nama|a\.?n\.)\s+(?-i:[A-Z]))"
_SAID_TO_BE = (
    r"(?:(?<=merupakan\s)|(?<=adalah\s)|(?<=seorang\s)|(?<=sebagai\s)|(?<=berstatus\s)|(?<=oknum\s))(?<!calon\s)"
)
_WHERE = (
    rf"(?:\s+(?:di|pada)(?:\s+(?:lingkungan|lingkup))?{AREA}|\s+(?:pemkab|pemkot|pemko|pemprov)\s+(?P<other><place>))?"
)

RULE = Rule(
    name="offices.civil-servant",
    pattern=(
        r"(?P<former>\b(?:mantan|eks)\s+)?"
        rf"(?:{_SAID_TO_BE}\b(?P<said>{{civil_servant}})|\b(?P<called>{{civil_servant}}))(?:\s+(?:aktif|fungsional))?{_WHERE}"
        rf"(?(called){_NAMED})"
    ),
    words=("asn", "pns", "pppk", "p3k", "aparatur", "pegawai"),
    rank=-20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Seorang ASN bernama Budi Santoso diperiksa.", "Aparatur Sipil Negara | - | -"),
        Example(
            "Budi Santoso merupakan PNS di lingkungan Pemkab Solok.", "Aparatur Sipil Negara | Kabupaten Solok | 13.02"
        ),
        Example("Ia adalah PPPK di Kota Bogor.", "Pegawai Pemerintah dengan Perjanjian Kerja | Kota Bogor | 32.71"),
    ),
    counter_examples=(
        CounterExample("ASN di lingkungan Pemkab Solok wajib netral.", "nobody"),
        CounterExample("Tiga ASN diperiksa.", "nobody is named"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    refusal = candidate_or_kin(match)
    if refusal:
        return refusal
    contract = (match["said"] or match["called"]).lower().startswith(("pppk", "p3k", "pegawai pemerintah"))
    group = next((group for group in ("area", "other") if match.has(group)), None)
    area = match.finding(group) if group else None
    title = CONTRACT if contract else CIVIL_SERVANT
    return Office(
        position=title.position,
        title=title,
        area=area_of(area) if area else None,
        former=match.has("former"),
        area_span=area.span if area else None,
    )
