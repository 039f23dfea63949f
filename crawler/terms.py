"""The words of `crawler/words/`: what searches are asked for, and what candidates are tested against."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from crawler.ways import EachOnce, Strict
from netral import strictyaml

FOLDER = Path(__file__).parent / "words"


def _form(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+( [a-z0-9]+)*\*?|\*[a-z0-9]+\*", value):
        raise ValueError(f"expected lower-case words, with * at an end for any letters, found {value!r}")
    return value


Forms = Annotated[list[Annotated[str, AfterValidator(_form)]], Field(min_length=1), EachOnce]


class Vocabulary(Strict):
    """The two groups of `candidates.yml`."""

    servants: Forms
    elections: Forms


class _Search(Strict):
    terms: Annotated[list[str], Field(min_length=1), EachOnce]


@cache
def vocabulary() -> Vocabulary:
    """The words that candidates are tested against; ConfigError with file and line for what is wrong with them."""
    return strictyaml.load(FOLDER / "candidates.yml", Vocabulary)


@cache
def search_terms() -> tuple[str, ...]:
    """What the searches of sites are asked for by default."""
    return tuple(strictyaml.load(FOLDER / "search.yml", _Search).terms)


def pattern(forms: Sequence[str]) -> re.Pattern[str]:
    """One pattern for all forms; it is searched in text in which single spaces stand between words."""
    whole = [form for form in forms if "*" not in form]
    begun = [form[:-1] for form in forms if form.endswith("*") and not form.startswith("*")]
    inside = [form.strip("*") for form in forms if form.startswith("*")]
    start = rf"(?<![a-z0-9])(?:(?:{_any(whole)})(?![a-z0-9])|{_any(begun)})"
    return re.compile(f"{start}|{_any(inside)}" if inside else start)


def _any(words: Sequence[str]) -> str:
    return "|".join(words) or r"(?!)"
