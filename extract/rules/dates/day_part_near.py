"""Parts of the day of publication, and the night before it: `pagi tadi`, `tadi malam`, `nanti malam`."""

from __future__ import annotations

from datetime import timedelta

from extract.rule import CounterExample, Example, Refusal, Rule
from extract.rules.dates._context import NOT_KNOWN, SPOKEN, published, quoted
from extract.tape import Match
from extract.values import DateValue


def meaning(match: Match) -> DateValue | Refusal:
    """The day of publication; `tadi malam` and `semalam` (last night) are the day before."""
    day = published(match)
    if day is None:
        return NOT_KNOWN
    if quoted(match):
        return SPOKEN
    found = day - timedelta(days=1) if match.has("night") else day
    return DateValue(found, found, year_given=False)


RULE = Rule(
    name="dates.day-part-near",
    pattern=(
        r"\b(?:(?P<night>tadi\s+malam|malam\s+tadi|semalam(?!\s+(?:suntuk|penuh)))"
        r"|(?:pagi|siang|sore|petang|subuh|dini\s+hari)\s+(?:hari\s+)?(?:tadi|ini|nanti)|malam\s+(?:ini|nanti)"
        r"|(?:tadi|nanti)\s+(?:pagi|siang|sore|petang|subuh)|nanti\s+malam)\b"
    ),
    meaning=meaning,
    words=("tadi", "nanti", "semalam", "ini"),
    examples=(
        Example("Pemeriksaan rampung dini hari tadi.", "2024-10-25"),
        Example("Apel digelar pagi tadi.", "2024-10-25"),
        Example("Pertemuan berlangsung tadi malam.", "2024-10-24"),
        Example("Debat digelar nanti malam.", "2024-10-25"),
    ),
    counter_examples=(
        CounterExample('"Tadi malam kami periksa," kata dia.', "the night before he spoke"),
        CounterExample("Ia bekerja semalam suntuk.", "a whole night"),
        CounterExample("Seperti disebut tadi, pagi itu ramai.", "a comma stands between"),
        CounterExample("Rapat digelar pagi hari.", "no day is named"),
    ),
)
