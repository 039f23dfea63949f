"""`Lurah Loa Ipuh`, `Kepala Desa Karangsari, Kecamatan Brati`: an office of a village, which has no code."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.office import Office, position_of
from extract.office_words import ABBREVIATION, BEFORE, CAPITALISED, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.village",
    pattern=(
        rf"{BEFORE}(?P<head><head>){ABBREVIATION}\s*\.?(?P<village>{CAPITALISED}(?:\s+{CAPITALISED}){{0,2}})"
        r"(?=\s*[,.(]|\s+(?:[a-z<]|<place>|$))(?:\s*,?\s*(?:kec(?:amatan|\.)?\s*)?<place>)*"
    ),
    needs=("head",),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Plt.Lurah Loa Ipuh, Hj. Noorbaiti, membantah.", "Plt Lurah | Kelurahan Loa Ipuh | -"),
        Example(
            "Kepala Desa Karangsari, Kecamatan Brati, Sukarman, hadir di Grobogan.", "Kepala Desa | Desa Karangsari | -"
        ),
        Example("Penjabat Kepala Desa (Kades) Karangsari, Sukarman, hadir.", "Pj Kepala Desa | Desa Karangsari | -"),
    ),
    counter_examples=(CounterExample("Sebelas kepala desa hadir.", "no village is named"),),
)

_TITLE_WORDS = re.compile(r"^(?:H|Hj|Drs|Dr|Ir)\b\.?")


def _meaning(match: Match) -> Office | Refusal | None:
    if position_of(text_of(match, match.finding("head"))).of != "village" or _TITLE_WORDS.match(match["village"]):
        return None
    meant = office(match)
    return replace(meant, village=match["village"]) if isinstance(meant, Office) else meant
