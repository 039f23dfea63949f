"""What a rule is: a name, a pattern over a tape, a meaning, and examples that run as tests.

A rule file in `extract/rules/<layer>/` defines one `RULE`. Its pattern is a regular expression over a *tape* (see
`extract.tape`): the text of one sentence in which the findings of earlier layers stand as single characters. Three
kinds of placeholders are written in the pattern:

- `<number>`, `<date>`, `<place>`, `<official>`: one earlier finding of that layer, usable as a named group
  (`(?P<n><number>)`);
- `{months}`: the alternation of a word class of `extract/words/*.yml` (see `extract.lexicon`), longest first;
- everything else is an ordinary `re` pattern, matched without regard to case unless the rule says otherwise.

The meaning gets a `Match` and returns a value, findings of its own making, a `Refusal` with its reason, which
`netral explain` shows, or None where the pattern turns out to be none of its business.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from netral.records import Span

DOCUMENT_DAY = date(2024, 10, 25)
"""The publication day that examples are read with unless they name another: a Friday."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a pattern that matched means nothing here."""

    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A value read at a span by a rule, with the findings it was built from."""

    layer: str
    span: Span
    value: Any
    rule: str
    parts: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A match that a rule refused, kept for `netral explain`."""

    span: Span
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what the rule must find in it, written as the layer shows values; `published` is the day it is read.

    `site_area` is the area of the outlet, for rules that fall back on it.
    """

    text: str
    found: str
    published: date = DOCUMENT_DAY
    site_area: str | None = None


@dataclass(frozen=True, slots=True)
class CounterExample:
    """A text in which the rule must find nothing, and why."""

    text: str
    why: str
    published: date = DOCUMENT_DAY


@dataclass(frozen=True, slots=True, eq=False)  # one rule, one object: known by identity, hence quickly hashed
class Rule:
    """One pattern and its meaning. Of two overlapping matches the longer wins, then the higher `rank`, then the first.

    `anchors`: lower-cased strings of which a sentence must hold one before the pattern is tried at all; empty: always.
    """

    name: str
    pattern: str
    meaning: Callable[[Any], Any]
    examples: tuple[Example, ...]
    counter_examples: tuple[CounterExample, ...]
    anchors: tuple[str, ...] = ()
    case_sensitive: bool = False
    rank: int = 0
    needs: tuple[str, ...] = field(default=())
    """Layers of which the sentence must hold a finding."""
    words: tuple[str, ...] = ()
    """Tokens (see `extract.lexicon.tokens`) that do as anchors do, but stand whole: quicker to ask for."""
