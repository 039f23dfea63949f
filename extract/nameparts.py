"""What belongs to names, and what only looks like one: `extract/words/names.yml`. Here case matters."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from extract.wordlist import WordFile, read


class Never(WordFile):
    """Capitalised words that no name begins with."""

    openers: list[str]
    days: list[str]
    months: list[str]
    parties: list[str]
    nouns: list[str]


class AlsoNames(WordFile):
    """Words that are names too, at the head or at the end of one."""

    first: list[str]
    last: list[str]


class NamesFile(WordFile):
    """`names.yml`."""

    stays: list[str]
    abbreviated: list[str]
    particles: list[str]
    also_names: AlsoNames
    not_followed_by: list[str]
    given: list[str]
    no_initials: list[str]
    never: Never


@dataclass(frozen=True, slots=True)
class Names:
    """Parts of names as written, without their full stop.

    `stays`: titles of birth that a name keeps; `abbreviated`: short first names; `particles`: small words inside a
    name; `never`: capitalised words that no name begins with. `also_first`, `also_last`: words of `never` or positions
    that may begin or end a name all the same, the first not before `not_followed_by`; `no_initials`: two capitals that
    stand for something else; `given`: given names that end no village's name.
    """

    stays: frozenset[str]
    abbreviated: frozenset[str]
    particles: frozenset[str]
    never: frozenset[str]
    also_first: frozenset[str]
    also_last: frozenset[str]
    not_followed_by: frozenset[str]
    no_initials: frozenset[str]
    given: frozenset[str]


def load(path: Path) -> Names:
    """The parts of names; a form that stands twice is an error."""
    file = read(path, NamesFile, unique=(("stays", "abbreviated"), ("particles",), ("never",)))
    never = file.never
    return Names(
        stays=frozenset(form.rstrip(".") for form in file.stays),
        abbreviated=frozenset(form.rstrip(".") for form in file.abbreviated),
        particles=frozenset(file.particles),
        also_first=frozenset(file.also_names.first),
        also_last=frozenset(file.also_names.last),
        not_followed_by=frozenset(file.not_followed_by),
        no_initials=frozenset(file.no_initials),
        given=frozenset(file.given),
        never=frozenset(never.openers + never.days + never.months + never.parties + never.nouns),
    )
