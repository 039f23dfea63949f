"""`Lampung`, `Tangsel`, `di Soreang`: the name alone; a district's counts only inside a regency of the article."""

from __future__ import annotations

import re

from extract import gazetteer, tape, vocabulary
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import ALL, AREAS, Choice, candidates, no_place

# "di", "di kompleks Intermaks," and the like: a locative phrase that the name ends; "dari Toba sampai" Entikong
_LOCATED = re.compile(
    r"\b(?:di|ke|dari|asal|wilayah|kawasan|daerah|warga|se)(?:[\s-]|\s[^,.;:\d]{2,40},\s)"
    rf"(?:{tape.any_of('toponym')}\s*(?:,\s*(?:dan|serta)|,|dan|serta|sampai|hingga|maupun)\s*)*$",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(r"\s([A-Z][a-z]+)")

RULE = Rule(
    name="places.bare",
    pattern=r"(?P<t><toponym>)",
    needs=("toponym",),
    rank=0,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Kasus terbanyak ada di Lampung dan Tangsel.", "36.74"),
        Example("Ketua Bawaslu Kabupaten Bandung ditemui di Soreang.", "32.04.37"),
        Example("Ia melapor ke Bupati Sanggau dari Toba sampai Entikong.", "61.03.21"),
        Example(
            "Data pegawai (IDIS dan SBT) tidak cocok.",
            "no place: an acronym, and nothing of the area it may stand for",
        ),
        Example(
            "Ia tinggal di Kota Baru, Kelurahan Lewoleba, Kecamatan Nubatukan.",
            "no place: a part of the village named behind it",
        ),
    ),
    counter_examples=(
        CounterExample("Ia ditemui di Soreang.", "no regency is named that the district could lie in"),
        CounterExample("Warga di Luak Limopuluah di Kabupaten Lima Puluh Kota hadir.", "a longer name, no district"),
        CounterExample("Calon itu batu sandungan.", "a common word in lower case"),
    ),
)


def _meaning(match: Match) -> Finding:
    toponym = match.finding("t")
    if _BEFORE_VILLAGE.match(match.reading.text, toponym.span.end):
        return no_place(match, "a part of the village named behind it")
    if _is_other_acronym(match, toponym):
        return no_place(match, "an acronym, and nothing of the area it may stand for")
    located = _LOCATED.search(match.before(60)) is not None
    goes_on = _NAME_GOES_ON.match(match.after(20))
    if goes_on and goes_on[1] not in vocabulary.load().names.never:
        located = False  # Luak Limopuluah is not the district Luak
    kinds = ALL if located else AREAS
    why = "named alone after a locative" if located else "named alone"
    choice = Choice(toponym, kinds, False, why, located=located)
    return Finding("place", toponym.span, choice, RULE.name, (toponym,))


_BEFORE_VILLAGE = re.compile(r"\s*,\s*(?:Kelurahan|Desa)\s+[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2},?\s+Kec(?:amatan|\.)")
_ACRONYM = re.compile(r"[A-Z]{2,4}")
_SAFE = {"DKI", "DIY", "NTB", "NTT", "NAD"}
_OF_AN_OFFICE = re.compile(r"(?:[A-Z][\w.]*|\b(?:di|se|ke|dari|asal|warga))\s*-?\s*$")


def _is_other_acronym(match: Match, toponym: Finding) -> bool:
    """Whether capitals may shorten anything: no office or `di` before them, and neither the area nor its province is
    named in the article."""
    text = match.reading.text
    short = text[toponym.span.start : toponym.span.end]
    if not _ACRONYM.fullmatch(short) or short in _SAFE or _OF_AN_OFFICE.search(match.before(20)):
        return False
    known = gazetteer.load()
    names = {area.bare for one in candidates(toponym) for area in (one.area, known.by_code(one.area.code[:2]))}
    return not any(name in text for name in names)
