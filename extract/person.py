"""What a rule for officials says: who, in which office."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extract.belonging import left_open
from extract.names import Person
from extract.office import Office
from extract.reading import Reading
from extract.rule import Finding
from extract.tape import Match
from extract.toponym import candidates
from netral.records import Span


@dataclass(frozen=True, slots=True)
class Holder:
    """A person named in an office, as one passage gives it."""

    person: Person
    office: Office


def holder(match: Match, named: Person, group: str = "office") -> Finding:
    """The finding that `named` holds the office in `group`, over both."""
    office = match.finding(group)
    start = min(office.span.start, named.span.start)
    end = max(office.span.end, named.span.end)
    return Finding("official", Span(start, end), Holder(named, office.value), "", (office,))


def without_area(reading: Reading, finding: Finding) -> Finding | None:
    """The finding without the area's name that its office left at the head of the person's: `Ketua Bawaslu Bima Atina
    Sri` is Atina Sri. None where a single word is left, which may as well be the rest of a longer name."""
    holder: Holder = finding.value
    area = left_open(reading, finding.parts[0].span.end)
    if area is None or area.start != holder.person.span.start:
        return finding
    rest = reading.text[area.end : holder.person.span.end]
    name = rest.strip()
    if " " not in name:
        reading.refuse(finding.span, finding.rule, "the area's name or the person's first?")
        return None
    span = Span(holder.person.span.end - len(rest.lstrip()), holder.person.span.end)
    return replace(finding, value=replace(holder, person=replace(holder.person, name=name, span=span)))


def named_alone(match: Match, named: Person, group: str = "office") -> Finding:
    """The finding of a further holder, over the name only."""
    office = match.finding(group)
    return Finding("official", named.span, Holder(named, office.value), "", (office,))


_AFTER_A_SEAT = ("court", "prosecutor", "police")


def behind_area(reading: Reading, office: Office, named: Person) -> Person | None:
    """The name without a toponym at its head that the article does not settle: `Panitera PN Solok Dewi`. Courts,
    prosecutors and police are also called after what is no regency: `Jaksa Kejari Seram Timur Dewi Anggraini`."""
    if office.area is not None or office.title.of == "none":
        return named
    seated = office.body is not None and office.body.kind in _AFTER_A_SEAT
    for toponym in reading.found["toponym"]:
        if toponym.span.start != named.span.start:
            continue
        if toponym.span.covers(named.span):
            return None
        kinds = [one.area.kind for one in candidates(toponym) if one.needs is None]
        if any(seated or kind != "district" for kind in kinds):
            rest = reading.text[toponym.span.end : named.span.end]
            start = toponym.span.end + len(rest) - len(rest.lstrip())
            return Person(" ".join(rest.split()), Span(start, named.span.end))
    return named


_INITIALS = 2


def is_noun(reading: Reading, name: str) -> bool:
    """Whether the article writes a word of what looks like a name small elsewhere: `Netral dan Profesional`."""
    return any(
        re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", reading.text)
        for word in name.split()
        if word.isalpha() and len(word) > _INITIALS
    )
