"""Sentences of Indonesian news: where one ends, and where a full stop is only an abbreviation's.

spaCy's `id` pipeline breaks at `Kab.`, `Pj.` and `Drs.`; here a stop ends a sentence unless the word before it is a
known abbreviation or a lone initial. A line break always ends one.
"""

from __future__ import annotations

import re

from extract import lexicon
from netral.records import Span

_END = re.compile(r"""(?P<word>[^\W_]*)(?P<mark>[.?!…]+)(?P<close>["”’')\]]*)(?=\s+["“‘'(\[]*[A-Z0-9“"À-Ý]|\s*$)""")
_LINE = re.compile(r"[^\n]+")


def sentences(text: str) -> list[Span]:
    """The sentences of `text` in order, without the white space around them."""
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for stop in _END.finditer(text, line.start(), line.end()):
            if _is_abbreviation(stop, text):
                continue
            _append(spans, text, start, stop.end())
            start = stop.end()
        _append(spans, text, start, line.end())
    return spans


def _is_abbreviation(stop: re.Match[str], text: str) -> bool:
    if stop["mark"] != "." or stop["close"]:
        return False
    word = stop["word"]
    if not word or stop.end() >= len(text.rstrip()):
        return False
    before = text[stop.start() - 1 : stop.start()]
    dotted = before == "."  # M.Si. or S.H.
    return (len(word) == 1 and word.isupper()) or word.lower() in lexicon.classes()["abbreviations"] or dotted


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        spans.append(Span(start, end))
