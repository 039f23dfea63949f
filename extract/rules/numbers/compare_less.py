"""Fewer than that: `hampir 110`, `kurang dari lima`, `di bawah 50`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import compared
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> NumberValue | None:
    """The number with `<`."""
    return compared(match, "<")


RULE = Rule(
    name="numbers.compare-less",
    pattern=r"(?<!\w)(?<!tak\s)(?<!tidak\s)(?:{comparing_less})\s+(?:{comparing_fillers}\s+)?(?P<n><number>)",
    meaning=meaning,
    words=("kurang", "hampir", "nyaris", "mendekati", "bawah", "dibawah", "belum", "sampai"),
    needs=("number",),
    examples=(
        Example("Grup pemenangan menyumbang hampir 110 kasus.", "<110"),
        Example("Kurang dari lima laporan masuk.", "<5"),
    ),
    counter_examples=(
        CounterExample("Hadir tidak kurang dari 30 camat.", "at least"),
        CounterExample("Hampir semua dari 30 camat hadir.", "a word stands between"),
    ),
)
