"""`Radar Bogor`, `Tribun Jateng`, `Kaltim Post`: a news outlet bears the name."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import no_place

RULE = Rule(
    name="places.outlet",
    pattern=r"\b(?P<before>{outlet_before})\s?(?P<t><toponym>)|(?P<u><toponym>)[\s.]?(?P<after>{outlet_after})\b",
    needs=("toponym",),
    rank=70,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Dikutip dari Radar Bogor, camat itu hadir.", "no place: a news outlet"),
        Example("Kepada Kaltim Post ia membantah.", "no place: a news outlet"),
    ),
    counter_examples=(
        CounterExample("Perolehan suara Bogor dihitung ulang.", "in lower case suara means votes"),
        CounterExample("Camat Bogor Selatan, satu dari tiga terlapor, hadir.", "satu is the number one"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    word = match["before"] or match["after"]
    if not (word[0].isupper() or word == "com"):
        return None
    return no_place(match, "a news outlet", group="t" if match.has("t") else "u")
