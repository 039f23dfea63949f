"""The sentence or sentences that a finding stands in, so that a reader can judge it."""

from __future__ import annotations

import re
from collections.abc import Iterable

LIMIT = 600
"""Characters; a longer quotation is cut at both ends, never inside the finding itself."""
GAP = " [...] "
"""Between sentences that do not follow one another."""

_ENDS = re.compile(r"""[.!?…]["”’')\]]*\s+(?=["“‘'(\[]*[A-Z0-9])""")
# `Kab.`, `Pj.`, `Drs.`, `H.`, `Prof.` end no sentence; `KPU.` and `ASN.` do.
_SHORT = re.compile(r"(?:\b[A-Z]|\b[A-Z][a-z]{1,2}|\b(?:Prof|Prov|Jend|Bripka|Kombes|dr|drg|drs|ir|hlm|No|no))$")


def quotation(text: str, start: int, end: int) -> str:
    """Whole sentences of `text` around the span, on one line; `…` where they were cut to `LIMIT`.

    A line break ends a sentence: headlines and cross-heads have no full stop.
    """
    return _cut(text, *_sentences(text, start, end), start, end)


def quotations(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The sentences around several spans, each once and in their order; `[...]` where others stand between."""
    pieces: list[tuple[int, int, int, int]] = []
    for start, end in sorted(spans):
        left, right = _sentences(text, start, end)
        if pieces and not text[pieces[-1][1] : left].strip():
            first, before, began, ended = pieces.pop()
            left, right, start, end = first, max(before, right), began, max(ended, end)
        pieces.append((left, right, start, end))
    return GAP.join(_cut(text, *piece) for piece in pieces)


def _sentences(text: str, start: int, end: int) -> tuple[int, int]:
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    for found in _ENDS.finditer(text, left, right):
        if _SHORT.search(text, left, found.start()) and text[found.start()] == ".":
            continue
        if found.end() <= start:
            left = found.end()
        elif found.end() >= end:
            right = found.end()
            break
    return left, right


def _cut(text: str, left: int, right: int, start: int, end: int) -> str:
    spare = max(0, LIMIT - (end - start)) // 2
    before, after = text[left:start], text[end:right].rstrip()
    if len(before) > spare:
        before = "…" + before[len(before) - spare :].partition(" ")[2]
    if len(after) > spare:
        after = after[:spare].rpartition(" ")[0] + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())
