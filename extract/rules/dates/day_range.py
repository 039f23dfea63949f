"""Several days of one month: `3-5 Oktober 2024`, `27 hingga 29 Agustus`, `24 s.d. 26 Juni`."""

from __future__ import annotations

from datetime import date

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import DAY, MONTHS, YEAR
from extract.rules.dates._ranges import days
from extract.tape import Match


def meaning(match: Match) -> Finding | Refusal:
    """From the first to the last, both included; `29 atau 30 Desember` (or) is an interval that names no day."""
    year = int(match["year"]) if match.has("year") else None
    month = lexicon.value("months", match["month"])
    either = match["join"].strip().lower() == "atau"
    return days(match, year, (int(match["first"]), month), (int(match["last"]), month), either=either)


RULE = Rule(
    name="dates.day-range",
    pattern=(
        rf"(?P<first>{DAY})(?P<join>\s*(?:{{until}}|atau)\s*)(?P<last>[0-9]{{1,2}})\s*(?P<month>{{months}})(?![^\W\d_])"
        rf"(?:\.?\s*,?\s*(?P<year>{YEAR}))?"
    ),
    meaning=meaning,
    words=MONTHS,
    rank=1,
    examples=(
        Example("Digelar 3-5 Oktober 2024.", "2024-10-03/2024-10-05"),
        Example("Pendaftaran dibuka pada 27 hingga 29 Agustus 2024.", "2024-08-27/2024-08-29"),
        Example("Masa tenang 24-26 Juni.", "2018-06-24/2018-06-26", date(2018, 6, 22)),
        Example("Digelar 3 s.d. 5 Oktober.", "2024-10-03/2024-10-05"),
        Example("Kampanye disusul masa tenang 11-13 Februari.", "2024-02-11/2024-02-13", date(2023, 12, 6)),
        Example("Digelar 3 s/d 5 Oktober 2024.", "2024-10-03/2024-10-05"),
        Example("Rapat tanggal 29 atau 30 Desember 2024.", "2024-12-29/2024-12-30 month"),
    ),
    counter_examples=(
        CounterExample("Digelar 5-3 Oktober 2024.", "it does not rise"),
        CounterExample("Digelar 17 Oktober 2024.", "one day"),
    ),
)
