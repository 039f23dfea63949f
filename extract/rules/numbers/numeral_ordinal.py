"""Ordinals, and the pronouns of the same form: `ke-19`, `kedua`, `ketiganya`."""

from __future__ import annotations

from extract import lexicon, numerals
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.values import NumberValue

_STEMS = (*lexicon.openers("number_units"), *(f"se{scale}" for scale in lexicon.openers("number_scales")))
WORDS = ("pertama", *(f"ke{stem}{ending}" for stem in _STEMS for ending in ("", "nya")))


def meaning(match: Match) -> NumberValue | Refusal:
    """Its place in the row. `kedua terdakwa` (both accused) has the same form and is no count either."""
    if match.has("figures"):
        return NumberValue(int(match["figures"]), kind="ordinal")
    if not match.has("words"):
        return NumberValue(1, kind="ordinal")
    value = numerals.of_words(match["words"])
    return Refusal("no ordinal") if value is None else NumberValue(value, kind="ordinal")


RULE = Rule(
    name="numbers.numeral-ordinal",
    pattern=(
        r"\bke-(?P<figures>[0-9]{1,4})(?:nya)?(?!\w|[.,/]?[0-9])"
        r"|\bke-?(?P<words>(?:{number_units}|se(?={number_scales}))(?:\s*(?:{number_scales}))*)(?:nya)?\b"
        r"|\bpertama\b"
    ),
    meaning=meaning,
    anchors=("ke-",),
    words=WORDS,
    examples=(
        Example("Peringatan HUT ke-19 kota itu.", "19 ordinal"),
        Example("Kedua terlapor hadir.", "2 ordinal"),
        Example("Ketiganya diduga berpihak.", "3 ordinal"),
        Example("Sidang kesebelas ditunda.", "11 ordinal"),
        Example("Laporan pertama ditolak.", "1 ordinal"),
    ),
    counter_examples=(
        CounterExample("Berkas dikirim ke 17 kecamatan.", "the preposition ke: seventeen districts"),
        CounterExample("Ada dua laporan.", "a plain number"),
    ),
)
