"""Figures as they stand in a text, for the rules that start from them."""

from __future__ import annotations

from dataclasses import replace

from extract.rule import Finding
from extract.tape import Match
from extract.values import NumberKind, NumberValue
from netral.records import Comparator

DIGITS = tuple("0123456789")
"""Anchors of a sentence that holds figures."""

# A figure begins where no letter, figure or sign glues it to something else; `Rp36` and `No.5` may touch it.
# The digit comes first, so that `re` skips to it.
FIRST = r"[0-9](?:(?<![\w.:/][0-9])(?<![a-z]-[0-9])|(?<=rp[0-9])|(?<=[a-z][.:][0-9]))"
FIGURES = (
    FIRST + r"(?:[0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]{1,3})?"  # 1.010 and 1.010,5
    r"|[0-9]{0,2}(?:,[0-9]{3})+"  # 15,000 as sloppy outlets write it
    r"|[0-9]{0,2},[0-9]{1,2}"  # 54,3
    r"|[0-9]{0,11})"
    r"(?![.:/]?[0-9])"
)

NOT_COMPARED = ("ordinal", "year", "law", "label", "time", "vague", "article")


def kind_of(match: Match, kind: NumberKind) -> list[Finding]:
    """The numbers in a match, now known to be of a kind."""
    return [
        Finding("number", number.span, replace(number.value, kind=kind), "", (number,)) for number in match.findings()
    ]


def compared(match: Match, comparator: Comparator) -> NumberValue | None:
    """The one number of a match with a comparator; None where comparing makes no sense (a year, an article of law)."""
    value: NumberValue = match.finding("n").value
    return None if value.kind in NOT_COMPARED else replace(value, comparator=comparator)
