"""`Pasi Intel Kodim 1512/Weda`, `Perwira Penghubung Kodim 0210/TU`: staff of an army command called by its number."""

from __future__ import annotations

from dataclasses import replace

from extract.office import Office, area_of, body_of, position_of
from extract.office_words import ABBREVIATION, BEFORE, CAPITALISED, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.army-staff",
    pattern=(
        rf"{BEFORE}(?P<head><head>)(?:\s+(?P<complement>{CAPITALISED}(?:\s+{CAPITALISED}){{0,2}}))?{ABBREVIATION}"
        rf"\s+(?P<body><body>)\s+(?P<called>(?:\d{{2,4}}(?:-\d{{1,2}})?|(?-i:[IVX]+))\s?/\s?"
        rf"(?:<place>|{CAPITALISED}(?:\s+{CAPITALISED}){{0,2}}))(?=\s*[,.;(]|\s+(?-i:[a-z]))"
    ),
    needs=("head", "body"),
    rank=15,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Hadir Pasi Intel Kodim 1512/Weda, Lettu Inf Budi.", "Perwira Seksi Intelijen | Kodim 1512/Weda | -"),
        Example("Hadir Perwira Penghubung Kodim 0210/TU, Mayor Budi.", "Perwira Penghubung | Kodim 0210/TU | -"),
        Example("Hadir Pasi Ops Kodim 0606/Kota Bogor, Kapten Budi.", "Perwira Seksi Operasi | Kodim Bogor | 32.71"),
    ),
    counter_examples=(
        CounterExample("Ketua Bawaslu 12/Umum, Budi, hadir.", "no army command"),
        CounterExample("Anggota Kodim 1512/Weda, Budi, hadir.", "any soldier"),
    ),
)

_POSTS = ("Perwira", "Kepala Staf", "Komandan")


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    body = body_of(text_of(match, match.finding("body")))
    if body.kind != "army" or not title.position.startswith(_POSTS):
        return None
    meant = office(match, complement=match["complement"])
    if isinstance(meant, Refusal):
        return meant
    places = match.findings("called")
    if places and area_of(places[0]).kind in ("regency", "city"):
        title = replace(title, of="area", office=body.body)
        return replace(meant, title=title, area=area_of(places[0]), area_span=places[0].span)
    called = match.text_of_group("called")
    return replace(meant, title=replace(title, of="none", office=None), unit=f"{body.body} {called}")
