"""Officials: holders named by rules, then one person out of many mentions, whose office the article says.

Policy (GUIDE): the fullest name is the name; later short forms are the same person; who only held an office once is
kept apart as former. An office named without its area takes it from another mention of the same office, else from the
nearest area of a fitting kind named before; if there is none, the place stays unknown.
"""

from __future__ import annotations

import re

from extract import rulebook
from extract.layers.offices import show as show_office
from extract.people import merge, same_person
from extract.person import Holder, without_area
from extract.reading import Reading, apply
from extract.role import role
from extract.rule import Finding
from netral.records import Official, Span


def show(value: object) -> str:
    """How examples write a holder: `Kusmana Hartadji | Pj Wali Kota | Kota Sukabumi | 32.72`."""
    return f"{value.person.name} | {show_office(value.office)}" if isinstance(value, Holder) else str(value)


def read(reading: Reading) -> None:
    """Fill the layer `official`, and take out places that turn out to be parts of names."""
    found = apply(reading, "official", rulebook.rules("officials"), sees=("date", "place", "body", "head", "office"))
    found = [own for finding in found if (own := without_area(reading, finding)) is not None]
    found = [finding for finding in found if not _in_headline(reading, finding, found)]
    reading.found["official"] = found
    names = [finding.value.person.span for finding in found]
    for place in reading.found["place"]:
        if any(name.covers(place.span) for name in names):
            reading.refuse(place.span, "officials", "part of a person's name")
    reading.found["place"] = [
        place for place in reading.found["place"] if not any(name.covers(place.span) for name in names)
    ]
    reading.officials = _officials(reading)


def _in_headline(reading: Reading, finding: Finding, found: list[Finding]) -> bool:
    """Headlines capitalise every word, so that a verb after a position looks like a name: only a name that the
    running text confirms counts there."""
    name: str = finding.value.person.name
    if not reading.is_heading(reading.sentence_of(finding.span)) or _ITEM.match(_line(reading, finding.span)):
        return False
    confirmed = _named_below(reading, name, finding.span) or any(
        same_person(name, other.value.person.name)
        for other in found
        if other is not finding and not reading.is_heading(reading.sentence_of(other.span))
    )
    if not confirmed:
        reading.refuse(finding.span, finding.rule, "in a headline, and nobody of that name in the text")
    return not confirmed


_ITEM = re.compile(r"\s*(?:[-•*–]|\d{1,2}[.)])\s")
"""An item of a list looks like a headline."""


def _line(reading: Reading, span: Span) -> str:
    return reading.text[reading.text.rfind("\n", 0, span.start) + 1 : span.end]


_ABSTRACT = re.compile(r"(?:[Pp]e|[Kk]e)[a-z]{4,}an")
"""Nouns of doing and being (pencegahan, kepegawaian) that a headline capitalises."""


def _named_below(reading: Reading, name: str, span: Span) -> bool:
    """Whether a word of a headline's name stands in the running text, capitalised inside a sentence and never small."""
    words = [part for part in re.findall(r"[^\W\d_]+", name) if len(part) > 2]
    if any(_ABSTRACT.fullmatch(word) for word in words):
        return False
    for word in {words[0], words[-1]} if words else ():
        if re.search(rf"(?<!\w){word.lower()}(?!\w)", reading.text):
            continue
        for match in re.finditer(rf"(?<=[a-z,”\"] ){word}(?!\w)", reading.text):
            index = reading.sentence_of(Span(match.start(), match.end()))
            if not span.overlaps(reading.sentences[index]) and not reading.is_heading(index):
                return True
    return False


def _officials(reading: Reading) -> list[Official]:
    """The persons of the article, one record each, in the order of their first mention."""
    result = []
    for someone in merge(reading):
        office = someone.office
        result.append(
            Official(
                name=someone.name,
                position=office.position,
                acting=office.acting,
                office=someone.office_name,
                place=someone.place,
                role=role(reading, someone),
                former=office.former,
                text=reading.text[someone.span.start : someone.span.end],
                span=someone.span,
                rule=someone.rule,
                mentions=someone.mentions,
                evidence=someone.evidence,
            )
        )
    return result
