"""What surrounds an article and is none of it: `Baca juga` links, bylines, counters, pagers, sign-offs, odd characters.

Precision comes first: a sentence of the article is never dropped for the sake of a furniture line. Each pattern is an
entry of `words/furniture.yml`; its `scope` says what goes:

- `line`: the whole line, if the pattern matches all of it;
- `inline`: the part of a line that matches;
- `tail`: the part that matches at the end of the article, with nothing but furniture below it;
- `block`: the line, and the list of headlines under it.

Captions, datelines and time stamps stay: places and days are named there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, field_validator

from netral import strictyaml
from netral.errors import RuleError

FILE = Path(__file__).parent / "words" / "furniture.yml"
Scope = Literal["line", "inline", "tail", "block"]

_NEWLINES = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]|\\n")  # a migrated CMS prints \n as two characters
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_RUNS = re.compile(r"\n{3,}")
_INVISIBLE = ("Cc", "Cf", "Co", "Cs")  # controls, zero-width and bidi marks, private use, lone surrogates
_BULLET = re.compile(r"(?:[-–—•*>»›·▪■◦✓➡→]+|\(?\d{1,2}[.)])\s*\S")
_HEADLINE_WORDS = 5
_TAIL_LINES = 6


class Entry(BaseModel):
    """One pattern. `examples` map a text to what is left of it; `keeps` are texts that no entry may touch."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    scope: Scope
    regex: str
    examples: dict[str, str]
    keeps: list[str] = []

    @field_validator("regex")
    @classmethod
    def _compiles(cls, value: str) -> str:
        try:
            re.compile(value, re.IGNORECASE)
        except re.error as problem:
            raise ValueError(f"no regular expression: {problem}") from None
        return value


class FurnitureFile(BaseModel):
    """`words/furniture.yml`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    furniture: list[Entry]


@dataclass(frozen=True, slots=True)
class Furniture:
    """The patterns of a set of entries, ready for use."""

    lines: tuple[re.Pattern[str], ...]
    inlines: tuple[re.Pattern[str], ...]
    tails: tuple[re.Pattern[str], ...]
    blocks: tuple[re.Pattern[str], ...]


@cache
def entries() -> tuple[Entry, ...]:
    """All entries of the file; what cannot be meant is a `RuleError` naming file and line."""
    return tuple(strictyaml.load(FILE, FurnitureFile, error=RuleError).furniture)


def furniture(of: Sequence[Entry]) -> Furniture:
    """The entries, compiled by scope."""

    def compiled(scope: Scope) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(entry.regex, re.IGNORECASE) for entry in of if entry.scope == scope)

    return Furniture(compiled("line"), compiled("inline"), compiled("tail"), compiled("block"))


@cache
def _all() -> Furniture:
    return furniture(entries())


def normalize(text: str) -> str:
    """NFC; every space a plain space, every line break a newline; nothing invisible; quotes stay as they are."""
    text = _NEWLINES.sub("\n", unicodedata.normalize("NFC", text))
    if not text.isascii() or not text.isprintable():
        text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _INVISIBLE)
    lines = [_SPACES.sub(" ", line).strip() for line in text.split("\n")]
    return _BLANK_RUNS.sub("\n\n", "\n".join(lines)).strip("\n")


def clean(text: str, using: Furniture | None = None) -> str:
    """`text` normalized and without furniture; blank lines between paragraphs stay as they were, never two."""
    using = using or _all()
    lines = _without_blocks(normalize(text).split("\n"), using)
    lines = [_without_inlines(line, using) for line in lines if not _is_line(line, using)]
    return _BLANK_RUNS.sub("\n\n", "\n".join(_without_tail(lines, using))).strip("\n")


def _is_line(line: str, using: Furniture) -> bool:
    return bool(line) and any(pattern.fullmatch(line) for pattern in using.lines)


def _without_inlines(line: str, using: Furniture) -> str:
    for pattern in using.inlines:
        if pattern.search(line):
            line = _SPACES.sub(" ", pattern.sub(" ", line)).strip()
    return line


def _without_blocks(lines: list[str], using: Furniture) -> list[str]:
    kept: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        index += 1
        if not line or not any(pattern.fullmatch(line) for pattern in using.blocks):
            kept.append(line)
            continue
        index = _past_headlines(lines, index)
    return kept


def _past_headlines(lines: list[str], index: int) -> int:
    """Where the list under a heading ends: bulleted lines, else lines that are plainly headlines."""
    start = index
    while start < len(lines) and not lines[start]:
        start += 1
    if start < len(lines) and _BULLET.match(lines[start]):
        while start < len(lines) and _BULLET.match(lines[start]):
            start += 1
        return start
    end = start
    while end < len(lines) and _is_headline(lines[end]):
        end += 1
    return end if end > start else index


def _is_headline(line: str) -> bool:
    """Capitals on nearly every longer word and no full stop: a headline, no sentence and no short subheading."""
    words = [word.strip(",.:;'\"“”‘’()") for word in line.split()]
    longer = [word for word in words if len(word) > 3]
    if len(words) < _HEADLINE_WORDS or not longer or line[-1] in '.!"”':
        return False
    return sum(not word[0].islower() for word in longer) >= 0.9 * len(longer)


def _without_tail(lines: list[str], using: Furniture) -> list[str]:
    lines = list(lines)
    for _ in range(_TAIL_LINES):
        while lines and not lines[-1]:
            lines.pop()
        if not lines:
            return lines
        left = lines[-1]
        for pattern in using.tails:
            left = pattern.sub("", left).rstrip()
        if left == lines[-1]:
            return lines
        lines[-1] = left
    return lines
