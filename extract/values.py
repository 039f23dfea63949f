"""The values that the layers of numbers and dates read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from netral.records import Comparator, DateKind, Precision

NumberKind = Literal[
    "count", "zero", "range", "vague", "ordinal", "article", "fraction",
    "percent", "money", "measure", "time", "year", "law", "label",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberValue:
    """A number as written. Only the kinds `count` and `zero` (`nihil`) say how many; the others are refused by name.

    `range` runs from `value` to `high`; `vague` (`puluhan`, tens) holds its order of magnitude, `fraction` its whole
    part, `label` (a telephone, a docket, a polling station) the first figure it can.
    """

    value: int
    comparator: Comparator = "="
    kind: NumberKind = "count"
    high: int | None = None


@dataclass(frozen=True, slots=True)
class DateValue:
    """The days that an expression names, both included. Only `precision` "day" names them; else it is an interval.

    `flags` name what does not agree (`weekday disagrees`); `year_given` is false where the year was reasoned.
    """

    start: date
    end: date
    precision: Precision = "day"
    kind: DateKind = "event"
    flags: tuple[str, ...] = ()
    year_given: bool = True
