"""`Kepala Seksi di Kecamatan Kubung`, `staf pada Kantor Camat Kubung`: staff of a district's office."""

from __future__ import annotations

from extract.office import Office, area_of, position_of
from extract.office_words import ABBREVIATION, BEFORE, UNIT, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.district-staff",
    pattern=(
        rf"{BEFORE}(?P<head><head>)(?:\s+(?P<complement>{UNIT}))?{ABBREVIATION}"
        r"\s+(?:di|pada)\s+(?:lingkungan\s+)?(?:kantor\s+)?(?:(?:kecamatan|distrik|camat)\s+)?(?P<area><place>)"
    ),
    needs=("head",),
    rank=12,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Kepala Seksi di Kecamatan Kubung Budi hadir di Solok.", "Kepala Seksi | Kecamatan Kubung | 13.02.10"),
        Example(
            "Kasi Pemerintahan pada Kantor Kecamatan Kubung, Budi, hadir di Solok.",
            "Kepala Seksi Pemerintahan | Kecamatan Kubung | 13.02.10",
        ),
    ),
    counter_examples=(
        CounterExample("Kepala Seksi di Kabupaten Solok hadir.", "of which department is not said"),
        CounterExample("Ketua Bawaslu di Kecamatan Kubung, Solok, hadir.", "where, not of what"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if title.of != "unit" or title.position == "Analis" or area_of(match.finding("area")).kind != "district":
        return None
    return office(match, complement=match["complement"])
