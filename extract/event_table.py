"""Whether an article lays out figures by area: then no single suspicion is its news, however the lead begins."""

from __future__ import annotations

from collections.abc import Iterable

from extract.count import Count
from extract.event import Sign
from extract.reading import Reading
from extract.rule import Finding

_AREAS = 3
_CROWD = 30
_FEW = 4
_LONG = 8
"""Shares that make a table of their own, wherever their total stands."""
NAME = "events.statistics-table"


def table(reading: Reading, top: Iterable[int], near: Iterable[int]) -> Finding | None:
    """The total that the shares of three areas or more go with, as a sign of statistics.

    A total of incidents stands in headline or lead (`top`); one of so many persons, or of a long table, also in the
    paragraphs after them (`near`). A handful of persons reported is their case, wherever they come from."""
    counts = [found for found in reading.found["count"] if _value(found).value]
    if len({_value(found).place for found in counts} - {None}) < _AREAS:
        return None
    top, near = set(top), set(near)
    long = sum(_value(found).place is not None for found in counts) >= _LONG
    for found in counts:
        sentence, count = reading.sentence_of(found.span), _value(found)
        incidents = count.unit != "person" and count.value >= _FEW and (sentence in top or (long and sentence in near))
        persons = count.unit == "person" and count.value >= _CROWD and sentence in top | near
        if incidents or persons:
            return Finding("event", found.span, Sign("statistics", told=True), NAME, (found,))
    return None


def _value(found: Finding) -> Count:
    count: Count = found.value
    return count
