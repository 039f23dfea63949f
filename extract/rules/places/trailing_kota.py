"""`Polresta Bekasi Kota`: the police and others write the city's type word behind the name."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import choose

RULE = Rule(
    name="places.trailing-kota",
    pattern=r"(?P<t><toponym>)\s+(?:(?-i:Kota)\b|(?P<kota><toponym>))(?!\s*<toponym>)(?!\s+(?-i:[A-Z]))",
    anchors=("kota",),
    rank=55,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Kasus itu ditangani Polres Metro Bekasi Kota.", "32.75"),
        Example("Kapolres Sukabumi Kota hadir.", "32.72"),
    ),
    counter_examples=(
        CounterExample("Warga Bekasi Kota Bekasi hadir.", "the type word belongs to the name behind it"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    # Kota is also a district's name, so it may itself have become a toponym
    if match.has("kota") and match.text_of(match.finding("kota")) != "Kota":
        return None
    return choose(match, ("city",), "named as city behind the name")
