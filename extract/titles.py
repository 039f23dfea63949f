"""Titles around names: ranks, degrees, words of respect, from `ranks.yml`, `degrees.yml`, `honorifics.yml`.

`Titles.leading` and `Titles.trailing` are patterns for all that stands before and after a name and is no part of it;
`bare` cuts it off. Spellings are free: `S.H.`, `SH`, `S. H`, glued (`H.Syahrani`), chained (`S.STP,.MM`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.alternation import alternation
from extract.wordlist import FOLDER, WordFile, key, read


class RanksFile(WordFile):
    """`ranks.yml`."""

    police: list[str]
    army: list[str]
    civil: list[str]
    corps: list[str]
    suffixes: list[str]


class DegreesFile(WordFile):
    """`degrees.yml`."""

    before: list[str]
    levels: list[str]
    fields: list[str]
    after: list[str]


class HonorificsFile(WordFile):
    """`honorifics.yml`."""

    civil: list[str]
    familiar: list[str]
    religious: list[str]


@dataclass(frozen=True, slots=True)
class Titles:
    """Sets of keys (see `extract.wordlist.key`), and the two patterns made of them, to be matched as they are.

    `leading` matches titles before a name with the blank behind them, `trailing` titles after it with the comma before.
    """

    ranks: frozenset[str]
    honorifics: frozenset[str]
    degrees: frozenset[str]
    leading: re.Pattern[str]
    trailing: re.Pattern[str]

    def bare(self, name: str) -> str:
        """A name without the titles around it: `Drs H. Sutiaji, M.Si` -> `Sutiaji`."""
        start = self.leading.match(name)
        rest = name[start.end() :] if start else name
        end = self.trailing.search(rest)
        while end and rest[end.end() :].strip(" ,."):
            end = self.trailing.search(rest, end.end())
        return (rest[: end.start()] if end else rest).strip(" ,.")


@cache
def load(folder: Path = FOLDER) -> Titles:
    """The titles, read once. A file that cannot be meant is a `RuleError` naming file and line."""
    ranks = read(folder / "ranks.yml", RanksFile, unique=(("police",), ("army",), ("civil",), ("corps", "suffixes")))
    degrees = read(folder / "degrees.yml", DegreesFile, unique=(("before",), ("levels",), ("fields",), ("after",)))
    honorifics = read(folder / "honorifics.yml", HonorificsFile, unique=(("civil", "familiar"), ("religious",)))
    rank_keys = frozenset(map(key, ranks.police + ranks.army + ranks.civil))
    respect = frozenset(map(key, honorifics.civil + honorifics.familiar + honorifics.religious))
    before = frozenset(map(key, degrees.before))
    follow = alternation(map(key, ranks.corps + ranks.suffixes))
    words = alternation(rank_keys | respect | before)
    # each row of degrees is read one way only (`++`): `A. A. A.` can be parted in more ways than there is time
    return Titles(
        ranks=rank_keys,
        honorifics=respect,
        degrees=before | frozenset(map(key, degrees.after)),
        leading=re.compile(rf"(?i:{words}(?:\.\s*|,?\s+)(?:{follow}(?:\.\s*|,?\s+))*)+"),
        trailing=re.compile(rf"(?:[\s,.]+{_degree(degrees)})++(?!\w)\.?"),
    )


def _degree(file: DegreesFile) -> str:
    """One degree. With stops its case is free; without, it is as written in the file or in capitals."""
    levels, fields = _any(file.levels), _any(file.fields)
    dotted = rf"(?i:{levels}\s?\.\s?{fields}(?:\.\s?{fields})*(?!\w))"
    plain = _any(level + field for level in ("S", "M", "Sp") for field in file.fields)
    listed = "|".join(_free(form) for form in sorted(file.after, key=len, reverse=True))
    certificate = r"C(?:\.?[A-Z]){2,5}(?!\w)"  # of a profession, and ever new: CPHR, CMLC
    return rf"(?:(?:{listed})(?!\w)|{dotted}|{plain}(?!\w)|{certificate})(?:\.(?!\w))?"


def _any(words: Iterable[str]) -> str:
    """Any of the words, as written or in capitals, longest first."""
    both = {form for word in words for form in (word, word.upper())}
    return "(?:" + "|".join(re.escape(form) for form in sorted(both, key=lambda form: (-len(form), form))) + ")"


def _free(form: str) -> str:
    """A listed degree, its stops with or without a blank behind them, as written or in capitals."""
    spelled = {r"\.?\s?".join(map(re.escape, each.rstrip(".").split("."))) for each in (form, form.upper())}
    return "|".join(sorted(spelled))
