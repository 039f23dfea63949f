"""A day without its year: `27 November mendatang`, `Rabu, 27 Juni`, `2 Des`."""

from __future__ import annotations

import re
from datetime import date

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.rules.dates._context import DAY, MONTHS, context, near_day
from extract.tape import Match

_NAMED = re.compile(rf"(?:{lexicon.pattern('named_after_days')})\s+\Z", re.IGNORECASE)


def meaning(match: Match) -> Finding | Refusal:
    """The day in the year that publication, weekday and wording allow."""
    if _NAMED.search(match.before(16)):
        return Refusal("a street or a house named after a day")
    return near_day(match, lexicon.value("months", match["month"]), int(match["day"]), context(match))


RULE = Rule(
    name="dates.day-month",
    pattern=rf"(?P<day>{DAY})\s*-?\s*(?:bulan\s+)?(?P<month>{{months}})(?![^\W\d_])(?!\.?\s*[-/,]?\s*(?:tahun\s+)?['’]?[0-9]{{2}})",
    meaning=meaning,
    words=MONTHS,
    examples=(
        Example("Pencoblosan 27 November mendatang.", "2024-11-27"),
        Example("Sidang digelar Senin, 14 Oktober.", "2024-10-14"),
        Example("Pemungutan suara berlangsung Rabu, 27 Juni.", "2018-06-27", date(2018, 6, 22)),
        Example("Ia dilantik pada 28 Desember.", "2023-12-28", date(2024, 1, 6)),
        Example("Pemungutan suara 14 Februari mendatang.", "2024-02-14", date(2024, 1, 6)),
        Example("Tahapan akan dimulai 8 Januari.", "2025-01-08", date(2024, 12, 20)),
        Example("Ia dilaporkan 27 November lalu.", "2023-11-27"),
        Example("Klarifikasi pada Rabu, 17 Oktober di kantor.", "2024-10-17 !weekday disagrees"),
    ),
    counter_examples=(
        CounterExample("Kantor itu di Jalan 17 Agustus.", "the name of a street"),
        CounterExample("Ada 5 desa.", "des is part of desa"),
    ),
)
