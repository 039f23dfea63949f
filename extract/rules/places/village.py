"""`Desa Bandung`, `Lurah Cisarua`: a village bears the name; villages have no code."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import candidates, no_place

RULE = Rule(
    name="places.village",
    pattern=r"(?<!masyarakat\s)(?<!masyarakat\sdan\s)\b(?P<type>{village_types})(?:\s*\(\s*[\w.\s]{2,12}\))?\s*(?P<t><toponym>)",
    needs=("toponym",),
    rank=80,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Tatang dilantik sebagai Lurah Cisarua di Kota Sukabumi.", "no place: a village"),
        Example("Kepala Desa (Kades) Cisarua hadir di Kota Sukabumi.", "no place: a village"),
        Example("Warga Desa Gambut, Kabupaten Banjar, melapor.", "no place: a village"),
    ),
    counter_examples=(
        CounterExample(
            "Para lurah Tangsel berkumpul.", "lower-case lurah before a city: the urban villages' heads of it"
        ),
        CounterExample("Kadis Pemberdayaan Masyarakat dan Desa (PMD) Solok hadir.", "a department's name ends in Desa"),
        CounterExample("Lurah se-Kota Bogor berkumpul.", "the name is not the village's"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    larger = any(candidate.area.kind != "district" for candidate in candidates(match.finding("t")))
    if larger and match["type"].islower():
        return None
    return no_place(match, "a village")
