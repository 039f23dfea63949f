"""`Danrem 161/Wira Sakti`, `Pangdam IX/Udayana`: an army command called by its number and name, not by one area."""

from __future__ import annotations

from dataclasses import replace

from extract.office import Office, position_of
from extract.office_words import BEFORE, CAPITALISED, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="offices.command",
    pattern=(
        rf"{BEFORE}(?P<head><head>)\s+(?P<called>(?:\d{{2,4}}|(?-i:[IVX]+))\s?/\s?(?:<place>(?:\s+<place>)?|{CAPITALISED}(?:\s+{CAPITALISED}){{0,2}}))"
        r"(?=\s*[,.;(]|\s+(?-i:Brigjen|Mayjen|Letjen|Kolonel|Letkol|Kapten|Mayor|[a-z]))"
    ),
    needs=("head",),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Hadir Danrem 161/Wira Sakti, Brigjen TNI Bernard.", "Komandan Resor Militer | Korem 161/Wira Sakti | -"
        ),
        Example("Pangdam IX/Udayana Mayjen TNI Budi hadir.", "Panglima Daerah Militer | Kodam IX/Udayana | -"),
        Example(
            "Hadir Dandim 0416/Bungo Tebo, Letkol Inf Arief.", "Komandan Distrik Militer | Kodim 0416/Bungo Tebo | -"
        ),
    ),
    counter_examples=(
        CounterExample("Dandim 0111/Bireuen Letkol Kav Hendra hadir.", "a Kodim has the area of its name"),
        CounterExample("Ketua 12/Umum, Budi, hadir.", "no command"),
    ),
)


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    if title.office not in ("Korem", "Kodam", "Kodim") or (
        title.office == "Kodim" and len(match.findings("called")) == 1
    ):
        return None
    meant = office(match)
    if isinstance(meant, Refusal):
        return meant
    alone = replace(title, of="none", office=None)
    return replace(meant, title=alone, unit=f"{title.office} {match.text_of_group('called')}")
