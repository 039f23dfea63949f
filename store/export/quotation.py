"""The sentence or sentences that a finding stands in, so that a reader can judge it."""

from __future__ import annotations

import re

LIMIT = 600
"""Characters; a longer quotation is cut at both ends, never inside the finding itself."""

_ENDS = re.compile(r"""[.!?…]["”’')\]]*\s+(?=["“‘'(\[]*[A-Z0-9])""")
# `Kab.`, `Pj.`, `Drs.`, `H.`, `Prof.` end no sentence; `KPU.` and `ASN.` do.
_SHORT = re.compile(r"(?:\b[A-Z]|\b[A-Z][a-z]{1,2}|\b(?:Prof|Prov|Jend|Bripka|Kombes|dr|drg|drs|ir|hlm|No|no))$")


def quotation(text: str, start: int, end: int) -> str:
    """Whole sentences of `text` around the span, on one line; `…` where they were cut to `LIMIT`.

    A line break ends a sentence: headlines and cross-heads have no full stop.
    """
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
    return _cut(text, left, right, start, end)


def _cut(text: str, left: int, right: int, start: int, end: int) -> str:
    spare = max(0, LIMIT - (end - start)) // 2
    before, after = text[left:start], text[end:right].rstrip()
    if len(before) > spare:
        before = "…" + before[len(before) - spare :].partition(" ")[2]
    if len(after) > spare:
        after = after[:spare].rpartition(" ")[0] + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())
