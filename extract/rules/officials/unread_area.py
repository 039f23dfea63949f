"""`Ketua Bawaslu Solok, Budi`, `Sekretaris Kabupaten Jembe, Budi`: an area that nobody can tell, or that is misspelt,
between the office and the comma is no name; who stands behind the comma holds the office."""

from __future__ import annotations

from dataclasses import replace

from extract.belonging import left_open
from extract.names import TITLED, person
from extract.office import Office, area_of
from extract.people import one_letter_apart
from extract.person import Holder, holder
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

RULE = Rule(
    name="officials.unread-area",
    pattern=(
        rf"(?P<office><office>)\s+(?P<area>(?-i:[A-Z][a-z]{{3,}}(?:\s+[A-Z][a-z]+){{0,2}}))\s*,\s*{TITLED}"
        r"(?=\s*,|\s+(?-i:[a-z]))"
    ),
    needs=("office",),
    rank=15,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Ketua Bawaslu Solok, Budi Santoso, hadir.", "Budi Santoso | Ketua | Bawaslu Solok | -"),
        Example(
            "Sekretaris Kabupaten Jembe, Budi Santoso, hadir di Kabupaten Jember.",
            "Budi Santoso | Sekretaris Daerah | Kabupaten Jember | 35.09",
        ),
    ),
    counter_examples=(
        CounterExample("Ketua Bawaslu Candra, Budi Santoso, hadir.", "the first may be the name"),
        CounterExample("Ketua Bawaslu Solok, Senin, hadir.", "a day"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    found = match.finding("office")
    office: Office = found.value
    if office.area is not None or office.title.of == "none" or office.village is not None:
        return None
    named = person(match)
    if named is None:
        return None
    span = match.span("area")
    unknown = left_open(match.reading, found.span.end)
    if unknown is not None and unknown == span:
        meant = replace(office, unknown=match["area"])
        return replace(holder(match, named), value=Holder(named, meant))
    spelled = match["area"].casefold()
    levels = (office.body.levels if office.body else office.title.levels) or ()
    for place in match.reading.found["place"]:
        area = area_of(place)
        if area.kind in levels and one_letter_apart(spelled, area.bare.casefold()):
            return replace(holder(match, named), value=Holder(named, replace(office, area=area, area_span=place.span)))
    return None
