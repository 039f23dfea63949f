"""Officials: holders named by rules, then one person out of many mentions, whose office the article says.

Policy (GUIDE): the fullest name is the name; later short forms are the same person; who only held an office once is
kept apart as former. An office named without its area takes it from another mention of the same office, else from the
nearest area of a fitting kind named before; if there is none, the place stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract import rulebook, vocabulary
from extract.layers.offices import show as show_office
from extract.names import Person
from extract.people import merge, same_person, words
from extract.person import Holder, without_area
from extract.reading import Reading, apply
from extract.role import offices_named, role
from extract.rule import Finding
from netral.records import Official, Span


def show(value: object) -> str:
    """How examples write a holder: `Kusmana Hartadji | Pj Wali Kota | Kota Sukabumi | 32.72`."""
    return f"{value.person.name} | {show_office(value.office)}" if isinstance(value, Holder) else str(value)


def read(reading: Reading) -> None:
    """Fill the layer `official`, and take out places that turn out to be parts of names."""
    found = apply(reading, "official", rulebook.rules("officials"), sees=("date", "place", "body", "head", "office"))
    found = [own for finding in found if (own := without_area(reading, finding)) is not None]
    below = [f.value.person.name for f in found if not _is_heading(reading, reading.sentence_of(f.span))]
    found = [kept for finding in found if (kept := _confirmed(reading, finding, below)) is not None]
    reading.found["official"] = found
    names = [finding.value.person.span for finding in found]
    for place in reading.found["place"]:
        if any(name.covers(place.span) for name in names):
            reading.refuse(place.span, "officials", "part of a person's name")
    reading.found["place"] = [
        place for place in reading.found["place"] if not any(name.covers(place.span) for name in names)
    ]
    _drop_short_names(reading)
    reading.officials = _officials(reading)


def _drop_short_names(reading: Reading) -> None:
    """Take out places that are what a person is called for short, behind a verb of saying: `kata Bone` of
    Bonefasius."""
    firsts = {word for f in reading.found["official"] for word in f.value.person.name.split()}
    kept = []
    for place in reading.found["place"]:
        called = reading.text[place.span.start : place.span.end]
        ahead = reading.text[max(0, place.span.start - _VERB) : place.span.start]
        if _SAYS.search(ahead) and any(word.startswith(called) and word != called for word in firsts):
            reading.refuse(place.span, "officials", "a person's short name behind a verb of saying")
        else:
            kept.append(place)
    reading.found["place"] = kept


_VERB = 24
_SAYS = re.compile(rf"(?<!\w){vocabulary.alternation(vocabulary.load().speech.quoting)}\s+\Z")


def _confirmed(reading: Reading, finding: Finding, below: list[str]) -> Finding | None:
    """Headlines capitalise every word, so that a verb after a position looks like a name: of a name there only the
    words count that stand together in a name of the running text. `below`: the names in offices there."""
    if (
        finding.rule == _BRACKETED
        or not _is_heading(reading, reading.sentence_of(finding.span))
        or _ITEM.match(_line(reading, finding.span))
    ):
        return finding
    for run in _runs(finding.value.person):
        if any(same_person(run.name, name) for name in below) or _named_below(reading, run.name, finding.span):
            return finding if _is_caption(reading, finding) else _cut(finding, run)
    reading.refuse(finding.span, finding.rule, "in a headline, and nobody of that name in the text")
    return None


_BRACKETED = "officials.position-bracketed"
"""A name in brackets is no verb, whatever the line looks like."""


def _is_heading(reading: Reading, sentence: int) -> bool:
    """Also a line like a headline that ends in a quotation: `Camat Palolo Berang “Saya Netral”`."""
    if reading.is_heading(sentence):
        return True
    span = reading.sentences[sentence]
    line = reading.text[span.start : span.end]
    alone = span.start == 0 or reading.text[max(0, span.start - 8) : span.start].rstrip(" ").endswith("\n")
    if not alone or not _QUOTING.fullmatch(line):
        return False
    small = [word for word in re.findall(r"(?<![\w-])[^\W\d_][\w’'-]*", line) if word[0].islower()]
    return len(small) * 10 <= len(line.split()) * 3


_QUOTING = re.compile(r"[^\s“”\"][^“”\"]*[^\s,:“”\"]\s+[“\"][^“”\"]+[^.!?,“”\"][”\"]")


def _cut(finding: Finding, run: Person) -> Finding:
    return replace(finding, value=replace(finding.value, person=run))


def _is_caption(reading: Reading, finding: Finding) -> bool:
    """Below the title, a line that ends with a name, but for a note in brackets: nothing is told in it."""
    end = finding.value.person.span.end
    return end > reading.title_end and bool(_CAPTION.match(reading.text, end))


_CAPTION = re.compile(r"[.,]?\s*(?:\([^()\n]*\)\s*)?(?:\n|\Z)")


def _runs(named: Person) -> Iterator[Person]:
    """The name, then ever shorter runs of its words, the earlier ones first."""
    pieces = [(piece.start(), piece.end()) for piece in re.finditer(r"\S+", named.name)]
    for length in range(len(pieces), 0, -1):
        for first in range(len(pieces) - length + 1):
            start, end = pieces[first][0], pieces[first + length - 1][1]
            run = named.name[start:end]
            if len(words(run)[0] if words(run) else "") > _INITIALS or length > 1:
                yield Person(run, Span(named.span.start + start, named.span.start + end))


_INITIALS = 2
_ITEM = re.compile(r"\s*(?:[-•*–]|\d{1,2}[.)])\s")
"""An item of a list looks like a headline."""


def _line(reading: Reading, span: Span) -> str:
    return reading.text[reading.text.rfind("\n", 0, span.start) + 1 : span.end]


_ABSTRACT = re.compile(r"(?:[Pp]e|[Kk]e)[a-z]{4,}an")
"""Nouns of doing and being (pencegahan, kepegawaian) that a headline capitalises."""


def _named_below(reading: Reading, name: str, span: Span) -> bool:
    """Whether a name of a headline stands in the running text, capitalised inside a sentence and as nothing else; none
    of its words is ever written small there."""
    parts = [part for part in re.findall(r"[^\W\d_]+", name) if len(part) > _INITIALS]
    if not parts or any(
        _ABSTRACT.fullmatch(part) or re.search(rf"(?<!\w){part.lower()}(?!\w)", reading.text) for part in parts
    ):
        return False
    for match in re.finditer(rf"(?<=[a-z,”\"] ){re.escape(name)}(?!\w)", reading.text):
        there = Span(match.start(), match.end())
        index = reading.sentence_of(there)
        if span.overlaps(reading.sentences[index]) or _is_heading(reading, index):
            continue
        if not any(reading.within_or_over(layer, there) for layer in ("place", "body", "office", "toponym")):
            return True
    return False


def _officials(reading: Reading) -> list[Official]:
    """The persons of the article, one record each, in the order of their first mention."""
    result = []
    named = offices_named(reading)
    for someone in merge(reading):
        office = someone.office
        result.append(
            Official(
                name=someone.name,
                position=office.position,
                acting=office.acting,
                office=someone.office_name,
                place=someone.place,
                role=role(reading, someone, named),
                former=office.former,
                text=reading.text[someone.span.start : someone.span.end],
                span=someone.span,
                rule=someone.rule,
                mentions=someone.mentions,
                evidence=someone.evidence,
            )
        )
    return result
