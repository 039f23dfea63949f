"""Numbers that are names: dockets, letters, laws with a stroke, telephones: `004/Reg/LP`, `42/2004`, `0812-34-56`."""

from __future__ import annotations

import re

from extract.rule import CounterExample, Example, Rule
from extract.rules.numbers._figures import DIGITS, FIRST
from extract.tape import Match
from extract.values import NumberValue

_LEADING = re.compile(r"[0-9]{1,12}")


def meaning(match: Match) -> NumberValue:
    """A label; its value is what its first figures say."""
    leading = _LEADING.match(match[0])
    return NumberValue(int(leading[0]) if leading else 0, kind="label")


RULE = Rule(
    name="numbers.numeral-code",
    pattern=rf"{FIRST}(?:[0-9a-z.\-]*(?:/\w+(?:[.\-]\w+)*)+|[0-9]+(?:-[0-9]{{2,}}){{2,}}|[0-9]{{12,}})",
    meaning=meaning,
    words=DIGITS,
    examples=(
        Example("Laporan bernomor 004/Reg/LP/PW/2024 diterima.", "4 label"),
        Example("Sesuai aturan 42/2004 tentang kode etik.", "42 label"),
        Example("Hubungi 0812-3456-7890 segera.", "812 label"),
        Example("NIP 198001012005011001 miliknya.", "198001012005 label"),
    ),
    counter_examples=(
        CounterExample("Di 33 kabupaten/kota itu.", "the stroke joins two nouns"),
        CounterExample("Satu sampai 3-5 orang.", "a range"),
    ),
)
