"""`Koordinator Divisi Penindakan Budi Santoso`: a division of a body that is named before, or not at all."""

from __future__ import annotations

from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, BEFORE, UNIT, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.division",
    pattern=rf"{BEFORE}(?P<head><head>){ABBREVIATION}\s+(?P<known>(?:divisi|(?P<divisi><head>))\s+(?-i:[A-Z]{{2,6}})\b|(?:divisi\s+|(?P<divisi2><head>)\s+)?{UNIT}){ABBREVIATION}",
    needs=("head",),
    rank=-5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Hadir Koordinator Divisi Penanganan Pelanggaran dan Penyelesaian Sengketa Ade Nur beserta staf.",
            "Koordinator Divisi Penanganan Pelanggaran dan Penyelesaian Sengketa | - | -",
        ),
        Example("Komisioner Divisi HPP Sabdi Destian hadir.", "Komisioner Divisi HPP | - | -"),
        Example("Kordiv Hukum, Budi Santoso, hadir.", "Koordinator Divisi Hukum | - | -"),
    ),
    counter_examples=(CounterExample("Ketua Budi Santoso hadir.", "neither a division nor a body"),),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    known = match.text_of_group("known")
    if title.of != "body" or not (title.complement or known.lower().startswith("divisi")):
        return None
    return office(match, complement=known)
