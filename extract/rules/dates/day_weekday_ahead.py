"""A weekday ahead: `Senin depan`, `Rabu mendatang`, `Jumat besok`, `Kamis nanti`."""

from __future__ import annotations

from extract import calendar_id, lexicon
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, published
from extract.tape import Match
from extract.values import DateValue


def meaning(match: Match) -> DateValue | Refusal:
    """The first such weekday after publication. `Minggu depan` is next week, not Sunday."""
    if match["weekday"].lower() == "minggu" and match["ahead"].lower() == "depan" and not match.has("part"):
        return Refusal("next week, not Sunday")
    day = published(match)
    if day is None:
        return NOT_KNOWN
    found = calendar_id.next_weekday(day, lexicon.value("weekdays", match["weekday"]))
    return DateValue(found, found, year_given=False)


RULE = Rule(
    name="dates.day-weekday-ahead",
    pattern=r"(?<![\w-])(?P<weekday>{weekdays})\b(?:\s+(?P<part>{day_parts})\b)?\s+(?P<ahead>{looking_ahead})\b(?!\s+(?:malam|pagi|siang|sore)\b)",
    meaning=meaning,
    words=("depan", "mendatang", "datang", "besok", "esok", "nanti", "kelak"),
    examples=(
        Example("Sidang dilanjutkan Senin depan.", "2024-10-28"),
        Example("Klarifikasi dijadwalkan Rabu pekan ini, lalu Kamis mendatang.", "2024-10-31"),
        Example("Apel digelar Jumat besok.", "2024-11-01"),
    ),
    counter_examples=(
        CounterExample("Minggu depan ia dipanggil.", "next week"),
        CounterExample("Sidang digelar Senin lalu.", "a day past"),
    ),
)
