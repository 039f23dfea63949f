"""Several days in figures: `(3-5/10)`, `Selasa-Rabu (3-4/9/2024)`, `(30/9-2/10/2024)`."""

from __future__ import annotations

from datetime import date

from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import DAY, IN_CODE, YEAR, context, in_code
from extract.rules.dates._ranges import days
from extract.tape import Match


def meaning(match: Match) -> Finding | Refusal:
    """From the first to the last, both included; without a year only in brackets or beside a word of time."""
    if in_code(match):
        return IN_CODE
    around = context(match)
    if not match.has("year") and not (around.bracketed or around.dated):
        return Refusal("a number with a stroke: nothing says that this is a date")
    year = int(match["year"]) if match.has("year") else None
    last = int(match["month"])
    first = int(match["own"]) if match.has("own") else last
    if first > 12 or last > 12:
        return Refusal("no such month")
    return days(match, year, (int(match["first"]), first), (int(match["last"]), last))


RULE = Rule(
    name="dates.day-range-figures",
    pattern=(
        rf"(?P<first>{DAY})(?:/(?P<own>[01]?[0-9]))?\s*(?:{{until}})\s*(?P<last>[0-9]{{1,2}})/(?P<month>[01]?[0-9])"
        rf"(?:[-/](?P<year>{YEAR}))?(?![\w/])"
    ),
    meaning=meaning,
    words=("/",),
    rank=1,
    examples=(
        Example("Rakor digelar Selasa-Rabu (3-4/9/2024), di Palembang.", "2024-09-03/2024-09-04"),
        Example("Digelar Senin-Rabu (7-9/10).", "2024-10-07/2024-10-09"),
        Example("Digelar (30/9-2/10/2024).", "2024-09-30/2024-10-02"),
        Example("Digelar dua hari (30/12-1/1).", "2023-12-30/2024-01-01", date(2024, 1, 5)),
    ),
    counter_examples=(
        CounterExample("Hasilnya 3-4/9 saja.", "nothing says that this is a date"),
        CounterExample("Imbauan 47/PM.00/K.LA-02-04/04/2023 terbit.", "the number of a letter"),
        CounterExample("Digelar (5-3/10/2024).", "it does not rise"),
    ),
)
