"""Roman figures: `Kanreg VIII`, `eselon II`, `Lantai I`."""

from __future__ import annotations

from extract import numerals
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match
from extract.values import NumberValue


def meaning(match: Match) -> Finding | Refusal:
    """An ordinal; a single letter only counts as a figure after a noun that takes one."""
    group = "headed" if match.has("headed") else "alone"
    value = numerals.of_roman(match[group])
    if value is None:
        return Refusal("letters that are no Roman figure")
    return Finding("number", match.span(group), NumberValue(value, kind="ordinal"), "")


RULE = Rule(
    name="numbers.numeral-roman",
    pattern=r"\b(?i:{roman_heads})\s+(?P<headed>[IVX]+)\b|(?<![\w.])(?P<alone>[IVX]{2,})(?![\w.]\w|\w)",
    meaning=meaning,
    case_sensitive=True,
    anchors=("i", "v", "x"),
    examples=(
        Example("Kanreg VIII BKN menerima laporan.", "8 ordinal"),
        Example("Acara digelar di Lantai I gedung itu.", "1 ordinal"),
        Example("Sebanyak 15 pejabat eselon II hadir.", "2 ordinal"),
        Example("Raja Pakubuwono XII wafat.", "12 ordinal"),
    ),
    counter_examples=(
        CounterExample("Menurut I Made Sudarsana hal itu wajar.", "a Balinese name"),
        CounterExample("Perusahaan XXXX itu tutup IIX.", "letters in no order"),
        CounterExample("Ketua V. Siregar hadir.", "an initial"),
    ),
)
