"""When something must be done: `paling lambat 20 September 2024`, `tenggat ... jatuh pada Minggu (15/12)`."""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match


def meaning(match: Match) -> Finding:
    """The same day, as a deadline."""
    found = match.finding("date")
    return replace(found, value=replace(found.value, kind="deadline"), rule="", parts=(found,))


RULE = Rule(
    name="dates.kind-deadline",
    pattern=(
        r"\b(?:{deadlines})\s*(?:[^.;,]{0,24}?\b(?:jatuh|berakhir|hingga|sampai)\b)?\s*(?:pada|tanggal|hari|adalah|yakni|yaitu|:|\s)*\s*(?P<date><date>)"
    ),
    meaning=meaning,
    words=lexicon.openers("deadlines"),
    needs=("date",),
    examples=(
        Example("Posko dibentuk paling lambat 20 September 2024.", "2024-09-20 deadline"),
        Example("Tenggat pernyataan banding jatuh pada Minggu (27/10) mendatang.", "2024-10-27 deadline"),
        Example("PPK diberi waktu sampai 28 Februari 2025.", "2025-02-28 deadline"),
    ),
    counter_examples=(
        CounterExample("Ia terakhir terlihat di pasar, Jumat (18/10).", "other words stand between"),
        CounterExample("Apel digelar 20 September 2024.", "no deadline"),
    ),
)
