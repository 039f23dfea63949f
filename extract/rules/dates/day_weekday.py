"""A bare weekday: `Rabu`, `Rabu malam`, `pada hari Rabu`, `Rabu kemarin`, `Senin lalu`."""

from __future__ import annotations

from datetime import date

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, WEEKDAYS, published
from extract.rules.dates._weekdays import not_a_day
from extract.tape import Match
from extract.values import DateValue


def meaning(match: Match) -> DateValue | Refusal:
    """The latest such weekday not after publication; with `lalu` or `kemarin` not on the day itself either."""
    day = published(match)
    if day is None:
        return NOT_KNOWN
    weekday = lexicon.value("weekdays", match["weekday"])
    if match.has("back") and match["weekday"].lower() == "minggu":
        return Refusal("last week, not Sunday")
    reason = not_a_day(match)
    if reason:
        return Refusal(reason)
    found = calendar_id.last_weekday(day, weekday, before=match.has("back"))
    return DateValue(found, found, year_given=False)


RULE = Rule(
    name="dates.day-weekday",
    pattern=(
        r"(?<![\w-])(?P<weekday>{weekdays})\b(?:\s+(?P<part>{day_parts})\b)?(?:\s*,?\s*(?:(?P<back>{looking_back})|ini)\b)?"
        r"(?!\s+(?:{looking_ahead}|pekan|minggu)\b)"
    ),
    meaning=meaning,
    words=WEEKDAYS,
    examples=(
        Example("Pemeriksaan dilakukan Rabu malam.", "2020-10-21", date(2020, 10, 22)),
        Example("Kata dia di Nunukan, Kamis.", "2020-10-22", date(2020, 10, 22)),
        Example("Ia dihubungi Rabu kemarin.", "2025-02-12", date(2025, 2, 13)),
        Example("Klarifikasi digelar Jumat lalu.", "2024-10-18"),
        Example("Apel digelar pada hari senin di alun-alun.", "2024-10-21"),
        Example("Ia hadir pada Minggu.", "2024-10-20"),
        Example("Ujarnya lewat telepon,rabu pagi.", "2024-10-23"),
    ),
    counter_examples=(
        CounterExample("Layanan buka setiap Senin.", "a habit"),
        CounterExample("Kantor buka Senin-Jumat.", "service hours"),
        CounterExample("Selama dua minggu ia sakit.", "weeks"),
        CounterExample("Minggu lalu ia hadir.", "last week"),
        CounterExample("Rapat digelar Senin depan.", "a day ahead"),
        CounterExample("Sabtu, 11 Syawal 1445", "a date of another calendar"),
        CounterExample("Program Jumat Curhat digelar polres.", "the name of a programme"),
        CounterExample("Saksi bernama Kamis Sutrisno hadir.", "a person's name"),
    ),
)
