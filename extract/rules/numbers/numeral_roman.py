"""Roman figures: `Kanreg VIII`, `eselon II`, `Komisi I`."""

from __future__ import annotations

import re

from extract import lexicon, numerals
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.values import NumberValue

_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
FIGURES = tuple(f"{tens}{unit}" for tens in ("", "x", "xx", "xxx") for unit in _UNITS if tens or unit)
_HEAD = re.compile(rf"\b{lexicon.pattern('roman_heads')}\s+\Z", re.IGNORECASE)


def meaning(match: Match) -> NumberValue | Refusal:
    """An ordinal; a single letter only counts as a figure after a noun that takes one."""
    value = numerals.of_roman(match[0])
    if value is None:
        return Refusal("letters that are no Roman figure")
    if len(match[0]) == 1 and not _HEAD.search(match.before(20)):
        return Refusal("a single letter without a noun that takes a figure")
    return NumberValue(value, kind="ordinal")


RULE = Rule(
    name="numbers.numeral-roman",
    pattern=r"[IVX](?<![\w.][IVX])[IVX]*(?![.\w]\w|\w)",
    meaning=meaning,
    case_sensitive=True,
    words=FIGURES,
    examples=(
        Example("Kanreg VIII BKN menerima laporan.", "8 ordinal"),
        Example("Kepala Kanreg V hadir.", "5 ordinal"),
        Example("Sebanyak 15 pejabat eselon II hadir.", "2 ordinal"),
        Example("Raja Pakubuwono XII wafat.", "12 ordinal"),
    ),
    counter_examples=(
        CounterExample("Menurut I Made Sudarsana hal itu wajar.", "a Balinese name"),
        CounterExample("Perusahaan XXXX itu tutup IIX.", "letters in no order"),
        CounterExample("Ketua V. Siregar hadir.", "an initial"),
    ),
)
