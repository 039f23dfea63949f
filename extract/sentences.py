"""Sentences of Indonesian news: where one ends, and where a full stop is only an abbreviation's.

spaCy's `id` pipeline breaks at `Kab.`, `Pj.` and `Drs.`; here a stop ends a sentence unless the word before it is a
known abbreviation or a lone initial. A line break always ends one.
"""

from __future__ import annotations

import re

from extract import lexicon
from netral.records import Span

# possessive, and begun only at the first mark of a row: a page of dots takes no square of its length
_STOP = re.compile(r"""[.?!…](?<![.?!…]{2})[.?!…]*+["”’')\]]*+(?=\s+["“‘'(\[]*[A-Z0-9“"À-Ý]|\s*$)""")
_WORD_BEFORE = re.compile(r"[^\W_]*\Z")
_LONGEST_ABBREVIATION = 12
_LINE = re.compile(r"[^\n]+")


def sentences(text: str) -> list[Span]:
    """The sentences of `text` in order, without the white space around them."""
    spans: list[Span] = []
    last = len(text.rstrip())
    for line in _LINE.finditer(text):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if stop.end() < last and stop[0] == "." and _is_abbreviation(text, line.start(), stop.start()):
                continue
            _append(spans, text, start, stop.end())
            start = stop.end()
        _append(spans, text, start, line.end())
    return spans


def _is_abbreviation(text: str, line: int, stop: int) -> bool:
    window = text[max(line, stop - _LONGEST_ABBREVIATION) : stop]
    word = _WORD_BEFORE.search(window)
    if word is None or not word[0]:
        return False
    dotted = window[: word.start()].endswith(".")  # M.Si. or S.H.
    initial = len(word[0]) == 1 and word[0].isupper()
    return initial or dotted or word[0].lower() in lexicon.classes()["abbreviations"]


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))
