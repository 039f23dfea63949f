"""Weeks, months and years from publication: `pekan lalu`, `akhir pekan ini`, `bulan depan`, `tahun lalu`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract import calendar_id
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, published
from extract.tape import Match
from extract.values import DateValue

_STEPS = {"lalu": -1, "kemarin": -1, "ini": 0, "depan": 1, "mendatang": 1}
_RECKONED = re.compile(
    r"(?:[0-9]|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sekian|belas|puluh)|se)\s*\Z",
    re.IGNORECASE,
)


def meaning(match: Match) -> DateValue | Refusal:
    """The calendar week (from Monday), month or year; `dua pekan lalu` must be reckoned and says nothing exact."""
    if _RECKONED.search(match.before(12)):
        return Refusal("a number of weeks, months or years that one must reckon")
    day = published(match)
    if day is None:
        return NOT_KNOWN
    step = _STEPS[match["which"].lower()]
    unit = match["unit"].lower()
    if unit in ("pekan", "minggu"):
        start, end = calendar_id.week(day, step)
        return DateValue(end - timedelta(days=1) if match.has("end") else start, end, "month", year_given=False)
    if unit == "bulan":
        month = day.year * 12 + day.month - 1 + step
        return DateValue(*calendar_id.whole_month(month // 12, month % 12 + 1), "month", year_given=False)
    return DateValue(date(day.year + step, 1, 1), date(day.year + step, 12, 31), "year", year_given=False)


RULE = Rule(
    name="dates.period-near",
    pattern=r"\b(?P<end>akhir\s+)?(?P<unit>pekan|minggu|bulan|tahun)\s+(?P<which>lalu|kemarin|ini|depan|mendatang)\b",
    meaning=meaning,
    words=("pekan", "minggu", "bulan", "tahun"),
    examples=(
        Example("Edaran dibacakan dalam apel pekan lalu.", "2024-10-14/2024-10-20 month"),
        Example("Ia pulang akhir pekan ini.", "2024-10-26/2024-10-27 month"),
        Example("Minggu lalu ia hadir.", "2024-10-14/2024-10-20 month"),
        Example("Kasus naik tahun lalu.", "2023-01-01/2023-12-31 year"),
        Example("Bulan depan ia pensiun.", "2024-11-01/2024-11-30 month"),
    ),
    counter_examples=(
        CounterExample("Dua pekan lalu ia hadir.", "must be reckoned"),
        CounterExample("Beberapa bulan lalu ia pindah.", "nobody knows which"),
    ),
)
