"""`Irma Nurhayati sebagai Camat Cikole`, `Rudi selaku Ketua KPU Solok`, `Budi yang menjabat Sekda Solok`."""

from __future__ import annotations

import re

from extract import tape
from extract.names import TITLED, person
from extract.person import holder
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

RULE = Rule(
    name="officials.name-as-position",
    pattern=(
        rf"{TITLED}\s*,?\s*(?:(?:dilantik|diangkat|ditunjuk)\s+)?"
        r"(?:sebagai|selaku|menjadi|menjabat(?:\s+sebagai)?|yang\s+(?:juga\s+|kini\s+)?menjabat(?:\s+sebagai)?)\s+(?P<office><office>)"
    ),
    needs=("office",),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Irma Nurhayati sebagai Camat Cikole dilantik di Kota Sukabumi.",
            "Irma Nurhayati | Camat | Kecamatan Cikole | 32.72.02",
        ),
        Example("Rudi Hartono selaku Ketua KPU Kota Bogor hadir.", "Rudi Hartono | Ketua | KPU Kota Bogor | 32.71"),
    ),
    counter_examples=(
        CounterExample("Sebagai Camat Cikole di Kota Sukabumi ia hadir.", "no name stands before it"),
        CounterExample(
            "Sekcam Cikole, Rizal Hakim, diangkat sebagai Plt Lurah Gunungparang, Kota Sukabumi.",
            "what he is stands before his name, what he becomes behind it",
        ),
    ),
)


_HOLDS_ANOTHER = re.compile(rf"{tape.any_of('office')}\s*,?\s*$")


def _meaning(match: Match) -> Finding | None:
    if _HOLDS_ANOTHER.search(match.before(10)):
        return None
    named = person(match, inside=True)
    return holder(match, named) if named else None
