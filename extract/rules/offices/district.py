"""`Camat Kubung`, `Sekcam Toroh`: an office of a district."""

from __future__ import annotations

from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, ABOVE, AREA, BEFORE, office, text_of, up_to_area
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.district",
    pattern=rf"{BEFORE}(?P<head><head>){ABBREVIATION}(?:{AREA}(?:(?:\s*,\s*<place>){{1,2}}(?=\s*,)|{ABOVE}))?",
    needs=("head",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Camat Kubung di Kabupaten Solok diperiksa.", "Camat | Kecamatan Kubung | 13.02.10"),
        Example("Camat Kubung, Kabupaten Solok, Rita Novianti, hadir.", "Camat | Kecamatan Kubung | 13.02.10"),
        Example("Camat Kubung Solok Rita Novianti hadir.", "Camat | Kecamatan Kubung | 13.02.10"),
        Example("Plt Camat Toroh, Kabupaten Grobogan, hadir.", "Plt Camat | Kecamatan Toroh | 33.15.04"),
    ),
    counter_examples=(CounterExample("Tujuh camat hadir.", "no area, and the plain noun"),),
)


def _meaning(match: Match) -> Office | Finding | Refusal | None:
    head = text_of(match, match.finding("head"))
    if position_of(head).of != "district" or (head.islower() and not match.has("area")):
        return None
    meant = office(match)
    return up_to_area(match, meant) if isinstance(meant, Office) else meant
