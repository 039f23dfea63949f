"""Number words: `dua ratus tiga puluh`, `sebelas`, `limabelas`."""

from __future__ import annotations

from extract import lexicon, numerals
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.values import NumberValue

_UNITS, _SCALES = lexicon.openers("number_units"), lexicon.openers("number_scales")
WORDS = (*_UNITS, *(f"{unit}{scale}" for unit in (*_UNITS, "se") for scale in _SCALES))
"""Units alone and glued to their scale (limabelas, seribu)."""


def meaning(match: Match) -> NumberValue | Refusal:
    """The value of the words if they make one number."""
    value = numerals.of_words(match[0])
    return Refusal("number words in a row that make no number") if value is None else NumberValue(value)


RULE = Rule(
    name="numbers.numeral-words",
    pattern=(
        r"\b(?:{number_units}|se(?={number_scales}))"
        r"(?:\s*(?:{number_units}|{number_scales}|se(?={number_scales})))*\b"
    ),
    meaning=meaning,
    words=WORDS,
    examples=(
        Example("Bawaslu menerima dua laporan.", "2"),
        Example("Sebanyak dua ratus tiga puluh pegawai.", "230"),
        Example("SEBELAS KADES DIPANGGIL", "11"),
        Example("Ada limabelas camat.", "15"),
        Example("Tercatat seribu dua ratus lima laporan.", "1205"),
        Example("Tetap nol kasus.", "0"),
    ),
    counter_examples=(
        CounterExample("Ketiganya hadir.", "an ordinal that stands for persons"),
        CounterExample("Mereka bersatu padu.", "part of a word"),
        CounterExample("Hitung satu dua tiga.", "counting aloud is no number"),
    ),
)
