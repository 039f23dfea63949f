"""`Camat Kubung`, `Sekcam Toroh`: an office of a district."""

from __future__ import annotations

from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, AREA, BEFORE, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.district",
    pattern=rf"{BEFORE}(?P<head><head>){ABBREVIATION}(?:{AREA}(?:(?:\s*,\s*<place>){{1,2}}(?=\s*,))?)?",
    needs=("head",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Camat Kubung di Kabupaten Solok diperiksa.", "Camat | Kecamatan Kubung | 13.02.10"),
        Example("Camat Kubung, Kabupaten Solok, Rita Novianti, hadir.", "Camat | Kecamatan Kubung | 13.02.10"),
        Example("Plt Camat Toroh, Kabupaten Grobogan, hadir.", "Plt Camat | Kecamatan Toroh | 33.15.04"),
    ),
    counter_examples=(CounterExample("Tujuh camat hadir.", "no area, and the plain noun"),),
)


def _meaning(match: Match) -> Office | Refusal | None:
    head = text_of(match, match.finding("head"))
    if position_of(head).of != "district" or (head.islower() and not match.has("area")):
        return None
    return office(match)
