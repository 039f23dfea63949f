"""`17 Oktober 2024`, `Jum'at, 25 Oktober 2024`, `12 Okt 2023`, `tanggal 27 bulan November tahun 2024`."""

from __future__ import annotations

from datetime import date

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import AFTER_STROKE, MONTHS, YEAR, full_day
from extract.tape import Match


def meaning(match: Match) -> Finding | Refusal:
    """The day as written."""
    year = int(match["year"]) if match.has("year") else 2000 + int(match["short"] or match["dashed"])
    return full_day(match, year, lexicon.value("months", match["month"]), int(match["day"]))


RULE = Rule(
    name="dates.day-month-year",
    pattern=(
        rf"(?P<day>{AFTER_STROKE})(?:st|nd|rd|th)?\s*[-/.]?\s*(?:bulan\s+)?(?P<month>{{months}})(?![^\W\d_])\.?\s*[-/,]?\s*"
        rf"(?:tahun\s+)?(?:(?P<year>{YEAR})|['’](?P<short>[0-9]{{2}})(?![0-9])|(?<=[a-z]-)(?P<dashed>[0-9]{{2}})(?![0-9]))"
    ),
    meaning=meaning,
    words=MONTHS,
    examples=(
        Example("Acara digelar 17 Oktober 2024.", "2024-10-17"),
        Example("Terbit Jum'at, 25 Oktober 2024 di Ciputat.", "2024-10-25"),
        Example("Rapat pada Senin, 12 Nopember 2018 lalu.", "2018-11-12"),
        Example("Rapat pada Kamis,17 Oktobr 2024 lalu.", "2024-10-17"),
        Example("KAMIS 17 OKT 2024 DI SERANG", "2024-10-17"),
        Example("Dewa,Minggu 27 Oktober 2024.", "2024-10-27"),
        Example("Digelar Selasa/22 Oktober 2024 di Serang.", "2024-10-22"),
        Example("Pada 3-Agt-2024 di Medan.", "2024-08-03"),
        Example("Diunggah 10-Sep-19 oleh redaksi kami.", "2019-09-10"),
        Example("Pada Rabu, 17 Oktober 2024 di Medan.", "2024-10-17 !weekday disagrees"),
        Example(
            "Pada Kamis, 4 Januari 2023 di Medan.",
            "2023-01-04 !weekday disagrees !year 2024 would agree",
            date(2024, 1, 5),
        ),
    ),
    counter_examples=(
        CounterExample("Pada 31 Juni 2024 hal itu terjadi.", "June has thirty days"),
        CounterExample("Sebanyak 17 desa 2024 unit.", "des is part of desa"),
    ),
)
