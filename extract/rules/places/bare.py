"""`Lampung`, `Tangsel`, `di Soreang`: the name alone; a district's counts only inside a regency of the article."""

from __future__ import annotations

import re

from extract import tape, vocabulary
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import ALL, AREAS, Choice

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
    ),
    counter_examples=(
        CounterExample("Ia ditemui di Soreang.", "no regency is named that the district could lie in"),
        CounterExample("Warga di Luak Limopuluah di Kabupaten Lima Puluh Kota hadir.", "a longer name, no district"),
        CounterExample("Calon itu batu sandungan.", "a common word in lower case"),
    ),
)


def _meaning(match: Match) -> Finding:
    toponym = match.finding("t")
    located = _LOCATED.search(match.before(60)) is not None
    goes_on = _NAME_GOES_ON.match(match.after(20))
    if goes_on and goes_on[1] not in vocabulary.load().names.never:
        located = False  # Luak Limopuluah is not the district Luak
    kinds = ALL if located else AREAS
    why = "named alone after a locative" if located else "named alone"
    choice = Choice(toponym, kinds, False, why, located=located)
    return Finding("place", toponym.span, choice, RULE.name, (toponym,))
