"""`Lampung Selatan 13 orang, Pesawaran 10, serta Metro empat`: a name that is a common word too, or a district's, in a
list of areas that each have their figure."""

from __future__ import annotations

import re

from extract.reading import Reading
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import ALL, Choice
from netral.records import Span

RULE = Rule(
    name="places.figure-list",
    pattern=r"(?P<t><toponym>)",
    needs=("toponym", "number"),
    rank=5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Terbanyak Lampung Selatan 13 orang, Pesawaran 10, serta Metro empat.", "18.72"),
        Example("Rinciannya Maluku Tengah tujuh, Seram Bagian Barat 5, dan Buru satu.", "81.04"),
        Example("Di Kabupaten Bulungan: Tanjung Palas 21 kasus, Tanjung Selor 30.", "65.01.01"),
    ),
    counter_examples=(
        CounterExample("Di Lampung Selatan 13 orang, dan Metro ramai.", "no figure stands behind the name"),
        CounterExample("Warga Metro 13 orang hadir.", "no other area has a figure"),
    ),
)


_SAME = re.compile(r"\s*\(?(?:sama-sama\s|masing-masing\s)?")
_REACH = 18


def _meaning(match: Match) -> Finding | None:
    toponym, reading = match.finding("t"), match.reading
    if not _figured(reading, toponym):
        return None
    others = reading.within("toponym", reading.sentences[match.sentence])
    if not any(_figured(reading, other) for other in others if other is not toponym):
        return None
    choice = Choice(toponym, ALL, False, "with a figure in a list of areas", located=True)
    return Finding("place", toponym.span, choice, RULE.name, (toponym,))


def _figured(reading: Reading, toponym: Finding) -> bool:
    """Whether a number stands right behind a name."""
    end = toponym.span.end
    near = (number.span.start for number in reading.within("number", Span(end, end + 2 * _REACH)))
    return any(start - end <= _REACH and _SAME.fullmatch(reading.text[end:start]) for start in near)
