"""`Kepala Puskesmas Kokap, drg. Sulistyowati`: a health centre bears the name of its district or village."""

from __future__ import annotations

from dataclasses import replace

from extract import titles
from extract.office import Office, area_of, position_of
from extract.office_words import BEFORE, CAPITALISED, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.health",
    pattern=rf"{BEFORE}(?P<head><head>)\s+(?P<called><place>(?:\s+(?-i:Selatan|Utara|Barat|Timur|Tengah|Kota)\b)?|{CAPITALISED}(?:\s+{CAPITALISED}){{0,2}}?(?=\s*,|\s+(?-i:[a-z])))",
    anchors=("puskesmas", "kapus"),
    needs=("head",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Kepala Puskesmas Kokap, drg. Sulistyowati, hadir.", "Kepala Puskesmas | Puskesmas Kokap | -"),
        Example(
            "Kepala Puskesmas Kokap Budi Santoso hadir di Kabupaten Kulon Progo.",
            "Kepala Puskesmas | Puskesmas Kokap | 34.01.08",
        ),
        Example("Kepala Puskesmas Sari Mulya,dr. Yuliana Zebua hadir.", "Kepala Puskesmas | Puskesmas Sari Mulya | -"),
    ),
    counter_examples=(
        CounterExample("Kepala Puskesmas Budi Santoso, kemarin, hadir.", "the holder's name"),
        CounterExample("Kepala puskesmas itu hadir.", "no name follows"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    called = match.span("called")
    after = match.after(20).lstrip(" ,")
    an_area = any(found.span == called for layer in ("toponym", "place") for found in match.reading.found[layer])
    if title.position != "Kepala Puskesmas" or not (
        an_area or match.findings("called") or titles.load().leading.match(after)
    ):
        return None
    meant = office(match)
    if isinstance(meant, Refusal):
        return meant
    alone = replace(title, of="none", office=None)
    unit = f"Puskesmas {match.text_of_group('called')}"
    places = match.findings("called")
    if not places or places[0].span != called:
        return replace(meant, title=alone, unit=unit)
    place = places[0]
    return replace(meant, title=alone, unit=unit, area=area_of(place), area_span=place.span)
