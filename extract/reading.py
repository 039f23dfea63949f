"""One article while it is being read: its sentences, and what each layer has found so far."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from extract import lexicon, tape
from extract.rule import Finding, Refusal, Refused, Rule
from extract.sentences import sentences
from extract.tape import LAYERS, Match, Tape
from netral.records import Article, Span


@dataclass(frozen=True, slots=True)
class _Seen:
    finding: Finding
    index: int


class Reading:
    """The working state: immutable text, findings per layer in order of place, refusals with their reasons."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.found: dict[str, list[Finding]] = {layer: [] for layer in LAYERS}
        self.refused: list[Refused] = []
        self.warnings: list[str] = []

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of title and body."""
        return sentences(self.text)

    @cached_property
    def lowered(self) -> list[str]:
        """The sentences in lower case, for anchors."""
        return [self.text[span.start : span.end].lower() for span in self.sentences]

    @property
    def published(self) -> date | None:
        """The day of publication (the document creation time), in the outlet's own time zone."""
        return self.article.published.date() if self.article.published else None

    @cached_property
    def title_end(self) -> int:
        """Where the title ends; 0 if there is none."""
        return len(self.article.title) if self.article.title and self.text.startswith(self.article.title) else 0

    def sentence_of(self, span: Span) -> int:
        """The index of the sentence in which a span begins."""
        for index, sentence in enumerate(self.sentences):
            if span.start < sentence.end:
                return index
        return len(self.sentences) - 1

    def within(self, layer: str, span: Span) -> list[Finding]:
        """Findings of a layer inside a span."""
        return [finding for finding in self.found[layer] if span.covers(finding.span)]

    def tape(self, sentence: int, sees: Sequence[str]) -> Tape:
        """The tape of a sentence with the findings of the layers in `sees`; of overlapping ones the later layer's."""
        span = self.sentences[sentence]
        seen: list[_Seen] = []
        for layer in reversed(sees):
            for index, finding in enumerate(self.found[layer]):
                if span.covers(finding.span) and not any(finding.span.overlaps(s.finding.span) for s in seen):
                    seen.append(_Seen(finding, index))
        seen.sort(key=lambda s: s.finding.span.start)
        return Tape(self.text, span, ((s.index, s.finding) for s in seen))

    def refuse(self, span: Span, rule: str, reason: str) -> None:
        """Keep why something was not taken."""
        self.refused.append(Refused(span, rule, reason))


@cache
def compiled(rule: Rule) -> re.Pattern[str]:
    """A rule's pattern with its placeholders filled."""

    def fill(placeholder: re.Match[str]) -> str:
        if placeholder["layer"]:
            return tape.any_of(placeholder["layer"])
        return lexicon.pattern(placeholder["words"])

    layers = "|".join(LAYERS)
    # (?P<name> begins a group, so a layer's placeholder is one that no `?P` stands before
    source = re.sub(rf"(?<!\?P)<(?P<layer>{layers})>|\{{(?P<words>[a-z_]+)\}}", fill, rule.pattern)
    return re.compile(source, 0 if rule.case_sensitive else re.IGNORECASE)


def apply(reading: Reading, layer: str, rules: Iterable[Rule], sees: Sequence[str] = ()) -> list[Finding]:
    """Try every rule on every sentence that holds its anchors; overlaps are settled by length, rank, place."""
    rules = list(rules)
    candidates: list[tuple[int, int, Finding]] = []
    for index, lowered in enumerate(reading.lowered):
        line: Tape | None = None
        for rule in rules:
            if rule.anchors and not any(anchor in lowered for anchor in rule.anchors):
                continue
            line = line or reading.tape(index, sees)
            if any(not _holds(line.text, need) for need in rule.needs):
                continue
            for found in compiled(rule).finditer(line.text):
                if found.end() == found.start():
                    continue
                match = Match(found, line, reading, index)
                meaning = rule.meaning(match)
                if isinstance(meaning, Refusal):
                    reading.refuse(match.span(), rule.name, meaning.reason)
                    continue
                for finding in meaning if isinstance(meaning, list) else [meaning]:
                    made = (
                        finding
                        if isinstance(finding, Finding)
                        else Finding(layer, match.span(), finding, rule.name, tuple(match.findings()))
                    )
                    candidates.append((made.span.end - made.span.start, rule.rank, made))
    return settle(candidates)


def _holds(text: str, layer: str) -> bool:
    first = ord(tape.mark(layer, 0))
    return any(first <= ord(character) < first + 0x2000 for character in text)


def settle(candidates: list[tuple[int, int, Finding]]) -> list[Finding]:
    """The one policy for overlaps: the longest stands, then the higher rank, then the first in the text."""
    kept: list[Finding] = []
    for _, _, finding in sorted(candidates, key=lambda c: (-c[0], -c[1], c[2].span.start, c[2].rule)):
        if not any(finding.span.overlaps(other.span) for other in kept):
            kept.append(finding)
    return sorted(kept, key=lambda finding: finding.span.start)
