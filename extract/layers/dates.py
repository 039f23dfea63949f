"""The layer of dates: days and periods, then what joins two of them, then what each is (publication, deadline ...).

The first word of a rule's name says at which step it works: `day` and `period` read the text, `join` and `kind` see the
dates found so far. A date takes the numbers it is written with away from the layer of numbers.
"""

from __future__ import annotations

from bisect import bisect_right

from extract import steps
from extract.reading import Reading, apply
from extract.rule import Finding
from extract.values import DateValue


def read(reading: Reading) -> None:
    """Find every date; without a day of publication only those that name their year."""
    reading.found["date"] = apply(reading, "date", steps.rules("dates", "day", "period"))
    for step in ("join", "kind"):
        steps.take(reading, "dates", "date", step)
    reading.found["number"] = _outside(reading.found["number"], reading.found["date"])


def _outside(numbers: list[Finding], dates: list[Finding]) -> list[Finding]:
    starts = [found.span.start for found in dates]

    def free(number: Finding) -> bool:
        before = bisect_right(starts, number.span.end - 1)
        return not before or dates[before - 1].span.end <= number.span.start

    return [number for number in numbers if free(number)]


def show(value: DateValue) -> str:
    """A date in one line: `2024-10-25`, `2024-10-03/2024-10-05`, then precision, kind and flags that are not usual."""
    days = str(value.start) if value.start == value.end else f"{value.start}/{value.end}"
    words = [value.precision] * (value.precision != "day") + [value.kind] * (value.kind != "event")
    return " ".join([days, *words, *(f"!{flag}" for flag in value.flags)])
