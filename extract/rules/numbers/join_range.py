"""From one number to another: `3-5 orang`, `dua sampai tiga`, `satu atau dua`."""

from __future__ import annotations

from dataclasses import replace

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | list[Finding] | None:
    """A range if it rises; figures joined by a dash that do not rise are a score or a name, not counts."""
    first: NumberValue = match.finding("first").value
    second: NumberValue = match.finding("second").value
    if first.kind == second.kind == "count" and first.value < second.value:
        return NumberValue(first.value, kind="range", high=second.value)
    if match["join"].strip() not in ("-", "–") or not first.kind == second.kind == "count":
        return None
    return [Finding("number", n.span, replace(n.value, kind="label"), "", (n,)) for n in match.findings()]


RULE = Rule(
    name="numbers.join-range",
    pattern=r"(?P<first><number>)(?P<join>\s*(?:[-–—]|s\.?d\.?|s/d|sampai(?:\s+dengan)?|hingga|atau)\s*)(?P<second><number>)",
    meaning=meaning,
    words=("-", "–", "—", "s", "sd", "sampai", "hingga", "atau"),
    needs=("number",),
    examples=(
        Example("Ditugaskan satu atau dua orang.", "1-2 range"),
        Example("Setiap posko dijaga 3-5 orang.", "3-5 range"),
        Example("Ada dua sampai tiga laporan.", "2-3 range"),
        Example("Timnya menang 2-0.", "2 label"),
    ),
    counter_examples=(
        CounterExample("Dari sembilan hingga kini tinggal dua.", "no number follows the join"),
        CounterExample("Lima atau tiga kasus?", "it does not rise"),
    ),
)
