"""Indonesian numerals and their values: figures with their dots and commas, words, Roman figures."""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon

_SCALES = ((10**12, ("triliun",)), (10**9, ("miliar", "milyar")), (10**6, ("juta",)), (10**3, ("ribu",)))
_GLUE = re.compile(r"(belas|puluh|ratus|ribu|juta|miliar|milyar|triliun)")
_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})\Z")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def _below_thousand(number: int) -> str:
    units = list(lexicon.classes()["number_units"])
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    parts: list[str] = []
    if hundreds:
        parts.append("seratus" if hundreds == 1 else f"{units[hundreds]} ratus")
    if tens == 1:
        parts.append({0: "sepuluh", 1: "sebelas"}.get(unit) or f"{units[unit]} belas")
    elif tens:
        parts.append(f"{units[tens]} puluh")
    if (unit and tens != 1) or number == 0:
        parts.append(units[unit])
    return " ".join(parts)


def _spaced(words: str) -> str:
    return lexicon.fold(_GLUE.sub(r" \1 ", lexicon.fold(words)))


@cache
def _groups() -> dict[str, int]:
    groups = {_spaced(_below_thousand(number)): number for number in range(1, 1000)}
    return groups | {f"satu {words.removeprefix('se ')}": groups[words] for words in groups if words.startswith("se ")}


def of_words(words: str) -> int | None:
    """The value of number words, glued (`limabelas`) or apart; None if they do not make one number."""
    rest = _spaced(words)
    if rest == "nol":
        return 0
    total = 0
    for scale, names in _SCALES:
        for name in names:
            head, found, tail = f" {rest} ".partition(f" {name} ")
            if not found:
                continue
            many = 1 if head.strip() == "se" else _groups().get(head.strip())
            if many is None:
                return None
            total += many * scale
            rest = tail.strip()
    if not rest:
        return total
    group = _groups().get(rest)
    return None if group is None else total + group


def of_figures(figures: str, scale: str = "") -> tuple[int, bool]:
    """The whole part of figures with Indonesian dots and comma, and whether that is all of it.

    A comma before exactly three figures is read as a grouping one (`15,000`), as sloppy outlets mean it, unless a scale
    follows (`1,125 juta`).
    """
    factor: int = lexicon.value("figure_scales", scale) if scale else 1
    grouped = figures.replace(".", "")
    if not scale and re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+", grouped):
        grouped = grouped.replace(",", "")
    whole, _, decimals = grouped.partition(",")
    value = int(whole) * factor
    if not decimals:
        return value, True
    part, rest = divmod(int(decimals) * factor, 10 ** len(decimals))
    return value + part, rest == 0


def of_roman(figures: str) -> int | None:
    """The value of Roman figures from I to XXXIX; None if they are not well formed."""
    if not figures or not _ROMAN.match(figures):
        return None
    values = [_ROMAN_VALUES[figure] for figure in figures]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
