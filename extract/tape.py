"""A sentence as rules see it: its text, with each finding of earlier layers as one private-use character.

The character carries the layer (its block) and the number of the finding on this tape (its place in the block), so a
pattern can ask for "a number" and a meaning can ask which. A private-use character of the text itself stands on the
tape as U+FFFD, so that nobody can write a finding.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from extract.rule import Finding
from netral.records import Span

if TYPE_CHECKING:
    from extract.reading import Reading

LAYERS = ("number", "date", "toponym", "place", "head", "body", "office", "official")
_BASE, _BLOCK = 0xF0000, 0x2000  # the supplementary private-use area A, eight blocks


_PRIVATE = re.compile(f"[{chr(_BASE)}-{chr(_BASE + len(LAYERS) * _BLOCK - 1)}]")


def mark(layer: str, index: int) -> str:
    """The character that stands for finding `index` of `layer` on a tape; an index past the block's end is an error."""
    if index >= _BLOCK:
        raise IndexError(f"more than {_BLOCK} findings of layer {layer}")
    return chr(_BASE + LAYERS.index(layer) * _BLOCK + index)


@cache
def any_of(layer: str) -> str:
    """A regular expression for any finding of `layer`."""
    start = _BASE + LAYERS.index(layer) * _BLOCK
    # case set aside here alone: `re` can then skip to the first finding of a line
    return f"(?-i:[{chr(start)}-{chr(start + _BLOCK - 1)}])"


def _public(text: str) -> str:
    return text if text.isascii() else _PRIVATE.sub("\ufffd", text)


class Tape:
    """The text of `span` with findings replaced, and the way back from tape offsets to text offsets."""

    __slots__ = ("_ends", "_findings", "_starts", "_tape_starts", "span", "text")

    def __init__(self, text: str, span: Span, findings: Iterable[Finding]) -> None:
        """`findings` in order, without overlaps; others are ignored, and so is what no longer fits into a block."""
        self.span = span
        pieces: list[str] = []
        self._tape_starts: list[int] = [0]
        self._starts: list[int] = [span.start]
        self._ends: list[int] = [span.start]
        self._findings: dict[str, Finding] = {}
        counts: dict[str, int] = {}
        length, here = 0, span.start
        for finding in findings:
            index = counts.get(finding.layer, 0)
            if finding.span.start < here or finding.span.end > span.end or index >= _BLOCK:
                continue
            counts[finding.layer] = index + 1
            character = mark(finding.layer, index)
            pieces += [_public(text[here : finding.span.start]), character]
            length += finding.span.start - here
            self._tape_starts += [length, length + 1]
            self._starts += [finding.span.start, finding.span.end]
            self._ends += [finding.span.end, finding.span.end]
            self._findings[character] = finding
            length, here = length + 1, finding.span.end
        pieces.append(_public(text[here : span.end]))
        self.text = "".join(pieces)

    def start(self, offset: int) -> int:
        """The text offset where the tape character at `offset` begins."""
        piece = bisect_right(self._tape_starts, offset) - 1
        return self._starts[piece] + (offset - self._tape_starts[piece])

    def end(self, offset: int) -> int:
        """The text offset where the tape stretch that ends before `offset` ends."""
        if offset == 0:
            return self.span.start
        piece = bisect_right(self._tape_starts, offset - 1) - 1
        if self._starts[piece] != self._ends[piece]:
            return self._ends[piece]
        return self._starts[piece] + (offset - self._tape_starts[piece])

    def finding(self, character: str) -> Finding:
        """The finding a tape character stands for."""
        return self._findings[character]

    def findings_in(self, text: str) -> Sequence[Finding]:
        """The findings whose characters stand in a stretch of the tape."""
        return [self._findings[character] for character in text if character in self._findings]


class Match:
    """A match of a rule's pattern: groups as text, findings or spans of the article."""

    __slots__ = ("_match", "reading", "sentence", "tape")

    def __init__(self, match: re.Match[str], tape: Tape, reading: Reading, sentence: int) -> None:
        self._match = match
        self.tape = tape
        self.reading = reading
        self.sentence = sentence

    def __getitem__(self, group: str | int) -> str:
        """The tape text of a group, empty if it took no part or the pattern has none of that name."""
        if isinstance(group, str) and group not in self._match.re.groupindex:
            return ""
        return self._match[group] or ""

    def has(self, group: str) -> bool:
        """Whether the pattern has the group and it took part."""
        return group in self._match.re.groupindex and bool(self._match[group])

    def finding(self, group: str | int = 0) -> Finding:
        """The finding that a one-character group stands for."""
        return self.tape.finding(self._match[group])

    def findings(self, group: str | int = 0) -> Sequence[Finding]:
        """All findings inside a group."""
        return self.tape.findings_in(self._match[group] or "")

    def span(self, group: str | int = 0) -> Span:
        """The span of a group in the article."""
        start, end = self._match.span(group)
        return Span(self.tape.start(start), self.tape.end(end))

    def group_start(self, group: str | int) -> int:
        """Where a group begins on the tape."""
        return self._match.start(group)

    def span_within(self, start: int, end: int) -> Span:
        """The span in the article of a stretch of the tape."""
        return Span(self.tape.start(start), self.tape.end(end))

    def text_of_group(self, group: str | int) -> str:
        """The text of the article under a group, findings as they are written."""
        span = self.span(group)
        return self.reading.text[span.start : span.end]

    def text_of(self, finding: Finding) -> str:
        """The text of a finding in the article."""
        text = self.reading.text
        return text[finding.span.start : finding.span.end]

    def before(self, length: int = 40) -> str:
        """Tape text before the match."""
        start = self._match.start()
        return self.tape.text[max(0, start - length) : start]

    def after(self, length: int = 40) -> str:
        """Tape text after the match."""
        end = self._match.end()
        return self.tape.text[end : end + length]
