"""One person out of many mentions: names joined, offices completed, short forms found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from extract import vocabulary
from extract.belonging import called, represented, with_area, with_body
from extract.names import Person
from extract.office import POSTLESS, Office
from extract.person import Holder
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’`-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Someone:
    """A person with the office that tells most. `span` is the name's best mention; `mentions` all of them."""

    name: str
    office: Office
    span: Span
    rule: str
    mentions: tuple[Span, ...]
    place: str | None
    office_name: str
    evidence: dict[str, Span]


@lru_cache(maxsize=4096)
def words(name: str) -> tuple[str, ...]:
    """The words of a name that tell persons apart, folded."""
    return tuple(word.casefold().replace("’", "'") for word in _WORD.findall(name))


def same_person(one: str, other: str) -> bool:
    """Whether the shorter name is made of words of the longer one, in its order: `Bagja` and `Rahmat Bagja`."""
    short, long = sorted((words(one), words(other)), key=len)
    rest = iter(long)
    return bool(short) and all(word in rest for word in short)


def merge(reading: Reading) -> list[Someone]:
    """The persons named in an office. Holders of one name are one person; the fullest name and office stand."""
    groups: list[list[Finding]] = []
    for finding in reading.found["official"]:
        holder: Holder = finding.value
        group = next((g for g in groups if any(_joins(holder, f.value) for f in g)), None)
        if group is None:
            groups.append([finding])
        else:
            group.append(finding)
    return [_someone(reading, group) for group in groups]


def _joins(one: Holder, other: Holder) -> bool:
    """Same name, and offices that do not contradict each other where one of the names is a single word; or a name
    spelled once so, once so, in the same office."""
    a, b = one.office, other.office
    if not same_person(one.person.name, other.person.name):
        return _same_office(a, b) and spelled_alike(one.person.name, other.person.name)
    if min(len(words(one.person.name)), len(words(other.person.name))) > 1:
        return True
    if words(one.person.name) == words(other.person.name):
        return True
    if a.title in POSTLESS or b.title in POSTLESS:
        return True
    return a.title.position == b.title.position or a.body == b.body or (_supervises(a) and _supervises(b))


def _same_office(one: Office, other: Office) -> bool:
    """Whether two offices are one that few hold, its area told or not."""
    same = one.title == other.title and one.body == other.body and one.village == other.village
    return same and one.title.rank != "staff" and (one.area == other.area or None in (one.area, other.area))


def _supervises(office: Office) -> bool:
    """Of Bawaslu and its kin, whose members also sit in the Sentra Gakkumdu."""
    return office.body is not None and office.body.kind == "supervisor"


def spelled_alike(one: str, other: str) -> bool:
    """Whether names of two words or more differ by one letter a word at most: `Safrul Anwar`, `Syafrul Anwar`."""
    ours, theirs = words(one), words(other)
    return len(ours) == len(theirs) > 1 and all(map(one_letter_apart, ours, theirs))


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two words are the same but for one letter more, less or other; short ones only if they are the same."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or (min(len(short), len(long)) < _TELLING and short != long):
        return False
    head = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[head + (len(short) == len(long)) :] == long[head + 1 :]


_TELLING = 4
"""Shorter words one letter apart are as often two names: Adi and Edi."""


def _someone(reading: Reading, group: list[Finding]) -> Someone:
    name_from = max(
        group, key=lambda f: (len(words(f.value.person.name)), _uses(reading, f.value.person.name), -f.span.start)
    )
    best = max(group, key=lambda f: _weight(f.value.office))
    office: Office = best.value.office
    for finding in group:
        office = _completed(office, finding.value.office)
    evidence = {"position": best.parts[0].span}
    if office.body is None and office.area is None:
        office = represented(reading, office, best)
    if office.body is None and office.area is None and office.title.of == "body":
        office = with_body(reading, office, best)
    if office.area is None and not office.national and not office.former:
        office = with_area(reading, office, best)
    if office.area_span is not None:
        evidence["place"] = office.area_span
    named: Holder = replace(name_from.value, person=_as_mostly_spelled(reading, name_from.value.person))
    mentions = tuple(
        sorted({f.value.person.span for f in group} | set(_short_mentions(reading, named.person.name, group)))
    )
    return Someone(
        name=named.person.name,
        office=office,
        span=named.person.span,
        rule=name_from.rule,
        mentions=mentions,
        place=office.place,
        office_name=called(reading, office),
        evidence=evidence,
    )


def _uses(reading: Reading, name: str) -> int:
    """How often the article has a word of the name: of two spellings the more frequent one stands."""
    return sum(reading.text.count(word) for word in set(_WORD.findall(name)) if len(word) >= _TELLING)


def _as_mostly_spelled(reading: Reading, named: Person) -> Person:
    """The person by the spelling that the article has more often, if one letter a word tells two spellings apart."""
    count = len(words(named.name))
    if count == 1 or count != len(named.name.split()):
        return named
    run = re.compile(rf"(?<![\w’'-])(?=({_CAPITALISED}(?:[ ]{_CAPITALISED}){{{count - 1}}})(?![\w’'-]))")
    spelled: dict[str, int] = {}
    for found in run.finditer(reading.text):
        spelled[found[1]] = spelled.get(found[1], 0) + 1
    own = spelled.get(named.name, 0)
    others = [name for name in spelled if name != named.name and spelled_alike(name, named.name)]
    most = max(others, key=lambda name: spelled[name], default=named.name)
    if spelled.get(most, 0) <= own:
        return named
    start = reading.text.index(most)
    return Person(most, Span(start, start + len(most)))


_CAPITALISED = r"[A-Z][a-z’'-]{1,30}"


def _weight(office: Office) -> tuple[bool, bool, bool, int]:
    return (
        not office.former,
        office.title not in POSTLESS,
        office.area is not None or office.of_the_state,
        len(office.position),
    )


def _completed(office: Office, other: Office) -> Office:
    """An office with what another mention of it adds: acting form, area."""
    if office.title.position != other.title.position:
        return office
    acting = office.acting or other.acting
    if office.area is None and other.area is not None:
        return replace(office, acting=acting, area=other.area, area_span=other.area_span)
    return replace(office, acting=acting, of_the_state=office.of_the_state or other.of_the_state)


def _short_mentions(reading: Reading, name: str, group: list[Finding]) -> Iterator[Span]:
    """Later mentions by one or more words of the name that are capitalised and no other person's. A title of birth
    alone is nobody's (`Teuku`, `Lalu`), nor is a word inside a longer name (`Aula Teuku Umar`)."""
    names = vocabulary.load().names
    parts = [word for word in _WORD.findall(name) if len(word) > 2]
    taken = [f.value.person.span for f in reading.found["official"]]
    if not parts:
        return
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", reading.text[: group[0].span.start]):
        yield Span(*found.span())  # told of by his whole name before his office is
    one = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    for found in re.finditer(rf"\b(?:{one})(?:\s+(?:{one}))*\b", reading.text):
        span = Span(found.start(), found.end())
        follows = _CAPITAL.match(reading.text, span.end)
        if found.group() in names.stays or (follows and follows[1] not in names.never):
            continue
        if not any(span.overlaps(other) for other in taken) and span.start > group[0].span.start:
            yield span


_CAPITAL = re.compile(r"\s([A-Z][a-z]+)")
