"""`Kepala Bidang Lalu Lintas Kabupaten Solok`, `Kepala Bidang Kepegawaian`: a department that no dictionary lists."""

from __future__ import annotations

import re

from extract import lexicon
from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, AREA, BEFORE, COMPLEMENT, UNIT, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.unit",
    pattern=(
        rf"{BEFORE}(?P<head><head>){ABBREVIATION}\s+(?:(?P<complement>{COMPLEMENT})(?={ABBREVIATION}\s+(?:<place>|setda))|(?P<known>{UNIT})\b)"
        rf"{ABBREVIATION}(?:\s+setda\w*)?"
        rf"(?:(?:\s+(?:pada|di))?\s+kantor\s+(?P<seat><head>))?{AREA}?"
    ),
    needs=("head",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Kepala Bidang Lalu Lintas Kabupaten Solok, Budi, hadir.",
            "Kepala Bidang Lalu Lintas | Kabupaten Solok | 13.02",
        ),
        Example(
            "Kasi Pemerintahan kantor Camat Kubung Budi hadir di Kabupaten Solok.",
            "Kepala Seksi Pemerintahan | Kecamatan Kubung | 13.02.10",
        ),
        Example("Hadir Kabag Tapem Deni Saputra.", "Kepala Bagian Tata Pemerintahan | - | -"),
        Example("Hadir Kabid Pembinaan SMP, Deni Saputra.", "Kepala Bidang Pembinaan SMP | - | -"),
        Example("Kepala Bidang Hukum Budi Santoso hadir.", "Kepala Bidang Hukum | - | -"),
    ),
    counter_examples=(
        CounterExample("Direktur Sigma Kabupaten Solok, Budi, hadir.", "no public body"),
        CounterExample("Analis Hukum Kota Bogor, Budi, hadir.", "an expert"),
        CounterExample("Kepala bidang itu diperiksa.", "no department is named"),
        CounterExample("Kepala Dinas Budi Santoso hadir.", "a name, not a department"),
    ),
)

_KNOWN = re.compile(UNIT.replace("{unit_words}", lexicon.pattern("unit_words")), re.IGNORECASE)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if title.of != "unit" or title.position == "Analis":
        return None
    if title.position == "Direktur" and match.has("complement") and not _KNOWN.fullmatch(match["complement"]):
        return Refusal("the director of a company or a group")
    return office(match, complement=match["complement"] or match["known"])
