"""The layer of numbers: numerals, then what joins them, then what sort each is, then how it compares.

The first word of a rule's name says at which step it works: `numeral` reads the text, `join`, `kind` and `compare` see
the numbers found so far and replace those they are built from.
"""

from __future__ import annotations

from functools import cache

from extract import rulebook
from extract.reading import Reading, apply
from extract.rule import Finding, Rule
from extract.values import NumberValue

STEPS = ("join", "kind", "compare")


def read(reading: Reading) -> None:
    """Find every number and say what sort it is; only the kinds `count` and `zero` are how many."""
    reading.found["number"] = apply(reading, "number", _rules("numeral"))
    for step in STEPS:
        new = apply(reading, "number", _rules(step), sees=("number",))
        reading.found["number"] = _replaced(reading.found["number"], new)


@cache
def _rules(step: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in rulebook.rules("numbers") if rule.name.startswith(f"numbers.{step}-"))


def _replaced(old: list[Finding], new: list[Finding]) -> list[Finding]:
    if not new:
        return old
    parts = {part.span for finding in new for part in finding.parts}
    kept = [finding for finding in old if finding.span not in parts]
    return sorted(kept + new, key=lambda finding: finding.span.start)


def show(value: NumberValue) -> str:
    """A number in one line: `~20`, `>1000`, `3-5 range`, `82 percent`."""
    comparator = "" if value.comparator == "=" else value.comparator
    high = "" if value.high is None else f"-{value.high}"
    kind = "" if value.kind == "count" else f" {value.kind}"
    return f"{comparator}{value.value}{high}{kind}"
