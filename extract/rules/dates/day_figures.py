"""Day and month in figures, the year left out: `Kamis (17/10)`, `kemarin (30/10)`, `(Kamis, 9/1)`."""

from __future__ import annotations

from datetime import date

from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import DAY, context, near_day
from extract.tape import Match


def meaning(match: Match) -> Finding | Refusal:
    """The day; figures with a stroke are a date only beside a weekday or a word of time, or in brackets after one."""
    around = context(match)
    if not around.dated:
        return Refusal("a fraction or a number: no weekday and no word of time stands before it")
    if match["sign"] == "-" and around.weekday is None:
        return Refusal("a range or a score: no weekday stands before it")
    return near_day(match, int(match["month"]), int(match["day"]), around)


RULE = Rule(
    name="dates.day-figures",
    pattern=rf"(?P<day>{DAY})\s?(?P<sign>[/-])\s?(?P<month>[01]?[0-9])(?![\w/]|\s?[-.,/][0-9])",
    meaning=meaning,
    words=("/", "-"),
    examples=(
        Example("Digelar Selasa (26/8).", "2025-08-26", date(2025, 8, 27)),
        Example("Digelar Jumat malam (11/10).", "2024-10-11"),
        Example("Dikirim hari jum'at kemarin (18/10) ke Jakarta.", "2024-10-18"),
        Example("Longsor melanda desa (Kamis, 9/1).", "2025-01-09", date(2025, 1, 12)),
        Example("Jatuh pada Minggu (27/10) mendatang.", "2024-10-27"),
        Example("Digelar Kamis 17/10 di Serang.", "2024-10-17"),
        Example("Digelar Kamis (28/12).", "2023-12-28", date(2024, 1, 6)),
        Example("Digelar Rabu (30/10).", "2024-10-30", date(2024, 10, 29)),
    ),
    counter_examples=(
        CounterExample("Baru 1/2 dari laporan selesai.", "a fraction"),
        CounterExample("Posko buka 24/7 penuh.", "day and night"),
        CounterExample("Sesuai UU 7/2017 hal itu dilarang.", "the number of a law"),
        CounterExample("Anggaran tahun (2024/2025).", "two years"),
        CounterExample("Digelar Kamis (17/13).", "no such month"),
    ),
)
