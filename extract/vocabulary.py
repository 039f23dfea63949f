"""The words of officials: positions, bodies, parts of names, verbs beside names, from `extract/words/*.yml`.

Looked up by `key(form)`, which forgets case, full stops, hyphens and the width of white space; `alternation(keys)` is
the pattern that finds them in a text. Parts of names alone keep their case. Titles are in `extract.titles`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar, Literal

from pydantic import ConfigDict

from extract import nameparts, speech
from extract.alternation import alternation
from extract.nameparts import Names
from extract.speech import Speech
from extract.wordlist import FOLDER, Seen, WordFile, key, read
from netral.records import Acting

__all__ = ["Body", "Names", "Position", "Speech", "Vocabulary", "alternation", "key", "load"]

Of = Literal["area", "district", "village", "body", "unit", "none"]
AreaKind = Literal["country", "province", "regency", "city", "district", "village"]
PositionRank = Literal["head", "deputy", "member", "staff"]
BodyKind = Literal[
    "supervisor", "organiser", "civil_service", "commission", "police", "army", "court", "prosecutor", "parliament",
    "ministry", "government", "unit",
]  # fmt: skip
NotPublic = Literal["party", "candidate", "campaign", "lawyer", "expert", "press", "civil_society", "citizen"]


@dataclass(frozen=True, slots=True)
class Position:
    """A public position. `of`: what stands after it; `office`: what its office is called before the area's name.

    `area`: the code of the area that the form itself names. `complement`: words of the position's own may follow the
    form, such as a division or a department.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    position: str
    forms: tuple[str, ...]
    of: Of
    rank: PositionRank
    office: str | None = None
    area: str | None = None
    levels: tuple[AreaKind, ...] = ()
    complement: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A public body. `national`: its name where no area follows. `head`, `heads`: how a unit's head is called."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    body: str
    forms: tuple[str, ...]
    kind: BodyKind
    national: str | None = None
    levels: tuple[AreaKind, ...] = ()
    head: str | None = "Kepala"
    heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """A head word that makes a position of every unit."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    position: str
    forms: tuple[str, ...]
    rank: PositionRank


@dataclass(frozen=True, slots=True)
class Written:
    """A word of a position's complement, and how it is written out."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    written: str
    forms: tuple[str, ...]


class StatePositionsFile(WordFile):
    """`positions_state.yml`."""

    positions: list[Position]


class PositionsFile(StatePositionsFile):
    """`positions.yml`."""

    composed: list[Composed]
    acting: dict[Acting, list[str]]
    former: list[str]
    complements: list[Written]


class NotPublicFile(WordFile):
    """`not_public.yml`."""

    not_public: dict[NotPublic, list[str]]


class BodiesFile(WordFile):
    """`bodies.yml`."""

    bodies: list[Body]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All word files; each mapping goes from `key(form)` to what the form means."""

    positions: Mapping[str, Position]
    bodies: Mapping[str, Body]
    acting: Mapping[str, Acting]
    former: frozenset[str]
    complements: Mapping[str, str]
    not_public: Mapping[str, NotPublic]
    names: Names
    speech: Speech


@cache
def load(folder: Path = FOLDER) -> Vocabulary:
    """The vocabulary, read once. A file that cannot be meant is a `RuleError` naming file and line."""
    seen: Seen = {}
    file = read(
        folder / "positions.yml", PositionsFile, unique=(("positions", "acting", "former", "complements"),), seen=seen
    )
    state = read(folder / "positions_state.yml", StatePositionsFile, unique=(("positions",),), seen=seen)
    bodies = read(folder / "bodies.yml", BodiesFile, unique=(("bodies",),), seen=seen).bodies
    refused = read(folder / "not_public.yml", NotPublicFile, unique=(("not_public",),), seen=seen)
    positions = dict(_composed(bodies, file.composed))
    positions |= {key(form): position for position in file.positions + state.positions for form in position.forms}
    return Vocabulary(
        positions=MappingProxyType(positions),
        bodies=MappingProxyType({key(form): body for body in bodies for form in body.forms}),
        acting=MappingProxyType({key(form): short for short, forms in file.acting.items() for form in forms}),
        former=frozenset(map(key, file.former)),
        complements=MappingProxyType({key(form): word.written for word in file.complements for form in word.forms}),
        not_public=MappingProxyType({key(form): why for why, forms in refused.not_public.items() for form in forms}),
        names=nameparts.load(folder / "names.yml"),
        speech=speech.load(folder / "speech.yml"),
    )


def _composed(bodies: list[Body], heads: list[Composed]) -> Iterator[tuple[str, Position]]:
    """`Kepala BKPSDM`, `Sekretaris Disdik` ...: the positions that follow from the units."""
    for body in bodies:
        if body.kind != "unit":
            continue
        for head in heads:
            called = body.head if head.rank == "head" else head.position
            if called is None:
                continue
            words = head.forms if called == head.position else (called,)
            forms = tuple(f"{word} {form}" for word in words for form in body.forms)
            forms += body.heads if head.rank == "head" else ()
            position = Position(f"{called} {body.body}", forms, "area", head.rank, levels=body.levels)
            yield from ((key(form), position) for form in forms)
