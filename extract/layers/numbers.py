"""The layer of numbers: numerals, then what joins them, then what sort each is, then how it compares.

The first word of a rule's name says at which step it works: `numeral` reads the text, `join`, `kind` and `compare` see
the numbers found so far and replace those they are built from.
"""

from __future__ import annotations

from extract import steps
from extract.reading import Reading, apply
from extract.values import NumberValue


def read(reading: Reading) -> None:
    """Find every number and say what sort it is; only the kinds `count` and `zero` are how many."""
    reading.found["number"] = apply(reading, "number", steps.rules("numbers", "numeral"))
    for step in ("join", "kind", "compare"):
        steps.take(reading, "numbers", "number", step)


def show(value: NumberValue) -> str:
    """A number in one line: `~20`, `>1000`, `3-5 range`, `82 percent`."""
    comparator = "" if value.comparator == "=" else value.comparator
    high = "" if value.high is None else f"-{value.high}"
    kind = "" if value.kind == "count" else f" {value.kind}"
    return f"{comparator}{value.value}{high}{kind}"
