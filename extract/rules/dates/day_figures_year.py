"""All in figures, the day first: `(17/10/2024)`, `25-10-2024`, `25/10-2024`, `Jumat/25/10/2024`, `17/10/24`."""

from __future__ import annotations

from datetime import date

from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import AFTER_STROKE, IN_CODE, context, full_day, in_code
from extract.tape import Match


def meaning(match: Match) -> Finding | Refusal:
    """Day before month, as Indonesians write; a year of two figures only beside a weekday or in brackets."""
    if in_code(match):
        return IN_CODE
    year = match["year"]
    if len(year) == 2:
        around = context(match)
        if not (around.bracketed or around.dated):
            return Refusal("two figures for a year, and nothing says that this is a date")
        year = f"20{year}"
    return full_day(match, int(year), int(match["month"]), int(match["day"]))


RULE = Rule(
    name="dates.day-figures-year",
    pattern=(
        rf"(?P<day>{AFTER_STROKE})\s?[-/.]\s?(?P<month>[01]?[0-9])\s?[-/.\s]\s?"
        r"(?P<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![\w/]|[-.][0-9])"
    ),
    meaning=meaning,
    words=("/", "-"),
    anchors=(".19", ".20", ". 20"),
    examples=(
        Example("Digelar Jumat (25/10/2024).", "2024-10-25"),
        Example("Digelar Selasa (3/10/2023) kemarin.", "2023-10-03", date(2023, 10, 4)),
        Example("Digelar Senin, (22/01/2024)", "2024-01-22"),
        Example("Digelar Jumat/25/10/2024 di Serang.", "2024-10-25"),
        Example("Digelar 25/10-2024 di Serang.", "2024-10-25"),
        Example("Terbit 25-10-2024 pagi.", "2024-10-25"),
        Example("Digelar Kamis (17/10/24).", "2024-10-17"),
        Example("Digelar Kamis (4/1/2023).", "2023-01-04 !weekday disagrees !year 2024 would agree", date(2024, 1, 5)),
        Example("Digelar Rabu (20/8/2024).", "2024-08-20 !weekday disagrees", date(2024, 8, 22)),
    ),
    counter_examples=(
        CounterExample("Surat Nomor 5/10/2020 beredar.", "the number of a letter"),
        CounterExample("Edaran 800/152/401.204/2018 terbit.", "the number of a letter"),
        CounterExample("Surat 06/PP.00.02/K.LA 02/04/2023 terbit.", "the number of a letter, torn apart"),
        CounterExample("Digelar (31/6/2024).", "June has thirty days"),
        CounterExample("Skornya 10-11-12 saja.", "nothing says that this is a date"),
        CounterExample("Alamat server 10.10.20.24 mati.", "an address in a network"),
    ),
)
