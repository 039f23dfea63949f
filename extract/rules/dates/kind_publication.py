"""The stamp of a page: a line that holds hardly more than day and time (`Jumat, 18 Oktober 2024 | 09:12 WIB`)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import published
from extract.tape import Match
from extract.values import DateValue


def meaning(match: Match) -> Finding | Refusal:
    """The same day, as that of publication: it names its year, and is not far from what is known otherwise."""
    found = match.finding("date")
    value: DateValue = found.value
    if value.precision != "day" or value.start != value.end or not value.year_given:
        return Refusal("no single day with its year")
    known = published(match)
    if known and abs(known - value.start) > timedelta(days=2):
        return Refusal("not the day of publication")
    return replace(found, value=replace(value, kind="publication"), rule="", parts=(found,))


RULE = Rule(
    name="dates.kind-publication",
    pattern=(
        r"\A(?:[^\n]{0,40}?[|•·–—-]\s*|(?:diterbitkan|dipublikasikan|terbit|diunggah|diperbarui|posted|published|updated)\b[^\n]{0,12}?)?"
        r"(?P<date><date>)\s*(?:[|,•·–—/-]\s*)?(?:(?:pukul|pkl|jam|at)?\.?\s*[0-9]{1,2}[.:][0-9]{2}(?:[.:][0-9]{2})?\s*(?:wib|wita|wit|am|pm)?)?"
        r"\s*(?:[|•·–—-][^\n]{0,40})?\Z"
    ),
    meaning=meaning,
    needs=("date",),
    examples=(
        Example("Jumat, 18 Oktober 2024 | 09:12 WIB", "2024-10-18 publication", date(2024, 10, 18)),
        Example("Terkini | warta.example | Jum'at, 25 Oktober 2024 - 18:20", "2024-10-25 publication"),
        Example("8 November 2024, 19:04", "2024-11-08 publication", date(2024, 11, 8)),
    ),
    counter_examples=(
        CounterExample("Camat itu dipanggil Jumat, 18 Oktober 2024.", "a sentence of the article"),
        CounterExample("Kamis (17/10)", "no year: a cell of a table"),
        CounterExample("17 Agustus 1945", "another day"),
    ),
)
