"""What changed between two texts of an article, for people: paragraph by paragraph, in the altered ones word by word.

A line a paragraph that differs: `+ ` it is new, `- ` it is gone, `~ ` some of its words are others, written
`[-as they were-] {+as they are+}`. What stayed is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

WORK = 1_000_000
"""Pairs of equal words, or of paragraphs, beyond which only sizes are told: that is what comparing costs."""
_ALIKE = 0.4
_NEAR = 20
"""Paragraphs: what stands in the place of another stands not far behind."""


def difference(before: str, after: str) -> str:
    """The lines; empty if nothing but white space differs."""
    old, new = _paragraphs(before), _paragraphs(after)
    if _pairs(before.split(), after.split()) > WORK or _pairs(old, new) > WORK or len(old) * len(new) > WORK:
        return f"~ {len(before):,} characters before, {len(after):,} now: too much to compare"
    lines: list[str] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            lines += _changed(old[a:b], new[c:d])
    return "\n".join(lines)


def _pairs(old: Sequence[str], new: Sequence[str]) -> int:
    """How often a piece of the one is a piece of the other."""
    there = Counter(new)
    return sum(count * there[piece] for piece, count in Counter(old).items())


def _paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """Paragraphs in whose place others stand: each old one beside the first new one that is like it."""
    rest = list(new)
    for paragraph in old:
        words = paragraph.split()
        like = next((n for n, other in enumerate(rest[:_NEAR]) if _is_alike(words, other.split())), None)
        if like is None:
            yield f"- {paragraph}"
        else:
            yield from (f"+ {other}" for other in rest[:like])
            yield f"~ {_words(words, rest[like].split())}"
            del rest[: like + 1]
    yield from (f"+ {other}" for other in rest)


def _is_alike(old: Sequence[str], new: Sequence[str]) -> bool:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _words(old: Sequence[str], new: Sequence[str]) -> str:
    parts: list[str] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            parts += old[a:b]
        else:
            parts += [f"[-{' '.join(old[a:b])}-]"] if b > a else []
            parts += [f"{{+{' '.join(new[c:d])}+}}"] if d > c else []
    return " ".join(parts)
