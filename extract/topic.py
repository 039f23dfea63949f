"""The vocabulary of a topic (`topics/<name>.yml`), compiled: what `extract.relevance` joins to a judgement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from netral import strictyaml
from netral.errors import RuleError

FOLDER = Path(__file__).parent / "topics"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Gate(_Strict):
    """Pieces of words; a text must hold one of each list to be looked at."""

    actors: tuple[str, ...]
    notions: tuple[str, ...]
    elections: tuple[str, ...]


class Genre(_Strict):
    """A kind of text that reports nothing: told by its title, or by `times` lines that begin as in `text`."""

    name: str
    title: list[str]
    text: list[str]
    times: int


class TopicFile(_Strict):
    """A file of `topics/`: lists of regular expressions for whole words, in small letters like the texts they meet."""

    gate: Gate
    not_news: list[Genre]
    blotted: list[str]
    law_title: str
    issuing: list[str]
    civil_servants: list[str]
    positions: list[str]
    near: list[str]
    candidates: list[str]
    elections: list[str]
    neutrality: list[str]
    involvement: list[str]
    pledges: list[str]
    supervisors: list[str]
    handling: list[str]
    speech: list[str]
    quoting: list[str]
    attending: list[str]
    others: list[str]
    acting_on: list[str]
    pronouns: list[str]


@dataclass(frozen=True, slots=True)
class Topic:
    """The compiled lists; `notion` is neutrality or involvement."""

    gate: Gate
    genres: tuple[tuple[str, re.Pattern[str], re.Pattern[str] | None, int], ...]
    blotted: re.Pattern[str]
    law_title: re.Pattern[str]
    issuing: re.Pattern[str]
    civil_servants: re.Pattern[str]
    positions: re.Pattern[str]
    near: re.Pattern[str]
    elections: re.Pattern[str]
    involvement: re.Pattern[str]
    pledges: re.Pattern[str]
    notion: re.Pattern[str]
    supervisors: re.Pattern[str]
    handling: re.Pattern[str]
    speech: re.Pattern[str]
    quoting: re.Pattern[str]
    attended: re.Pattern[str]
    others: re.Pattern[str]
    acting_on: re.Pattern[str]
    continues: re.Pattern[str]


@cache
def topic(name: str) -> Topic:
    """The topic of that name, read once; what cannot be meant is a `RuleError` naming file and line."""
    path = FOLDER / f"{name}.yml"
    words = strictyaml.load(path, TopicFile, error=RuleError)
    fillings = {"{candidate}": _any(words.candidates), "{election}": _any(words.elections)}

    def compiled(parts: list[str], before: str = "", after: str = "") -> re.Pattern[str]:
        try:
            return re.compile(before + _filled(_any(parts), fillings) + after, re.MULTILINE)
        except re.error as problem:
            raise RuleError(f"no regular expression: {problem} in {parts}", path=path) from None

    return Topic(
        gate=words.gate,
        genres=tuple(
            (
                genre.name,
                compiled(genre.title),
                compiled(genre.text, before=r"^\W*") if genre.text else None,
                genre.times,
            )
            for genre in words.not_news
        ),
        blotted=compiled(words.blotted),
        law_title=compiled([words.law_title]),
        issuing=compiled(words.issuing),
        civil_servants=compiled(words.civil_servants),
        positions=compiled(words.positions),
        near=compiled(words.near),
        elections=compiled(words.elections),
        involvement=compiled(words.involvement),
        pledges=compiled(words.pledges),
        notion=compiled([*words.neutrality, *words.involvement]),
        supervisors=compiled(words.supervisors),
        handling=compiled(words.handling),
        speech=compiled(words.speech),
        quoting=compiled(words.quoting, after=r"(?: \w+){0,2} \Z"),
        others=compiled(words.others),
        acting_on=compiled(words.acting_on),
        attended=compiled(words.attending, after=r" [^.;:!?]{0,60}\Z"),
        continues=compiled(words.pronouns, before=r"\A\W*"),
    )


def _any(parts: list[str]) -> str:
    return rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)"


def _filled(pattern: str, fillings: dict[str, str]) -> str:
    for name, filling in fillings.items():
        pattern = pattern.replace(name, filling)
    return pattern
