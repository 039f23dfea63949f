"""One article while it is being read: its sentences, and what each layer has found so far."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property

from extract import lexicon, tape
from extract.rule import Finding, Refusal, Refused, Rule
from extract.sentences import sentences
from extract.tape import LAYERS, Match, Tape
from netral.records import Article, Official, Span


class Reading:
    """The working state: immutable text, findings per layer in order of place, refusals with their reasons."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.found: dict[str, list[Finding]] = {layer: [] for layer in (*LAYERS, "count", "event")}
        self.refused: list[Refused] = []
        self.warnings: list[str] = []
        self.officials: list[Official] = []

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of title and body."""
        return sentences(self.text)

    @cached_property
    def lowered(self) -> list[str]:
        """The sentences in lower case, for anchors."""
        return [self.text[span.start : span.end].lower() for span in self.sentences]

    @cached_property
    def words(self) -> list[frozenset[str]]:
        """The tokens of each sentence, for the words of rules."""
        return [frozenset(lexicon.tokens(lowered)) for lowered in self.lowered]

    @cached_property
    def quotation_marks(self) -> list[int]:
        """Where double quotation marks of any shape stand."""
        return [found.start() for found in re.finditer('["“”]', self.text)]

    def quoted(self, offset: int) -> bool:
        """Whether a place lies inside a quotation of its paragraph."""
        start = self.text.rfind("\n", 0, offset) + 1
        return (bisect_left(self.quotation_marks, offset) - bisect_left(self.quotation_marks, start)) % 2 == 1

    @property
    def published(self) -> date | None:
        """The day of publication (the document creation time), in the outlet's own time zone."""
        return self.article.published.date() if self.article.published else None

    @cached_property
    def title_end(self) -> int:
        """Where the title ends; 0 if there is none."""
        return len(self.article.title) if self.article.title and self.text.startswith(self.article.title) else 0

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [span.end for span in self.sentences]

    def sentence_of(self, span: Span) -> int:
        """The index of the sentence in which a span begins."""
        return min(bisect_right(self._sentence_ends, span.start), len(self.sentences) - 1)

    @cached_property
    def _title_is_lead(self) -> bool:
        """A text without a headline: its first line, which serves as the title, is the lead paragraph."""
        title = self.article.title.rstrip()
        return title.endswith(".") or len(title) > _LONGEST_TITLE

    def is_heading(self, sentence: int) -> bool:
        """Whether a sentence is the title, a subheading or the like: a line of its own without a full stop in which
        most words are capitalised."""
        span = self.sentences[sentence]
        if span.start < self.title_end and not self._title_is_lead:
            return True
        line = self.text[span.start : span.end]
        whole = span.start == 0 or self.text[max(0, span.start - 8) : span.start].rstrip(" ").endswith("\n")
        words = [word for word in line.split() if word[0].isalpha()]
        capital = sum(word[0].isupper() for word in words)
        return whole and line[-1] not in '.!?"”:;,' and 2 * len(words) > 4 and capital * 10 >= len(words) * 7

    def within(self, layer: str, span: Span) -> list[Finding]:
        """Findings of a layer inside a span."""
        found = self.found[layer]
        first = bisect_left(found, span.start, key=_start)
        last = bisect_left(found, span.end, lo=first, key=_start)
        return [finding for finding in found[first:last] if finding.span.end <= span.end]

    def holds(self, layer: str, sentence: int) -> bool:
        """Whether a finding of a layer begins in a sentence."""
        span, found = self.sentences[sentence], self.found[layer]
        place = bisect_left(found, span.start, key=_start)
        return place < len(found) and found[place].span.start < span.end

    def within_or_over(self, layer: str, span: Span) -> list[Finding]:
        """Findings of a layer that share a character with a span; those of a layer never overlap one another."""
        found = self.found[layer]
        first = max(0, bisect_left(found, span.start, key=_start) - 1)
        last = bisect_left(found, span.end, lo=first, key=_start)
        return [finding for finding in found[first:last] if finding.span.overlaps(span)]

    def tape(self, sentence: int, sees: Sequence[str]) -> Tape:
        """The tape of a sentence with the findings of the layers in `sees`; of overlapping ones the later layer's."""
        span = self.sentences[sentence]
        seen: list[Finding] = []
        for layer in reversed(sees):
            found = self.within(layer, span)
            seen += [f for f in found if not any(f.span.overlaps(other.span) for other in seen)] if seen else found
        seen.sort(key=_start)
        return Tape(self.text, span, seen)

    def refuse(self, span: Span, rule: str, reason: str) -> None:
        """Keep why something was not taken."""
        self.refused.append(Refused(span, rule, reason))


_LONGEST_TITLE = 180


def compiled(rule: Rule) -> re.Pattern[str]:
    """A rule's pattern with its placeholders filled."""
    return _compiled(rule.pattern, rule.case_sensitive)


@cache
def _compiled(pattern: str, case_sensitive: bool) -> re.Pattern[str]:
    def fill(placeholder: re.Match[str]) -> str:
        if placeholder["layer"]:
            return tape.any_of(placeholder["layer"])
        return lexicon.pattern(placeholder["words"])

    layers = "|".join(LAYERS)
    # (?P<name> begins a group, so a layer's placeholder is one that no `?P` stands before
    source = re.sub(rf"(?<!\?P)<(?P<layer>{layers})>|\{{(?P<words>[a-z_]+)\}}", fill, pattern)
    return re.compile(source, 0 if case_sensitive else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which rules of a set a sentence calls for, asked by what it holds rather than rule by rule."""

    rules: tuple[tuple[Rule, re.Pattern[str]], ...]
    always: frozenset[int]
    by_word: dict[str, frozenset[int]]
    by_anchor: dict[str, frozenset[int]]
    words: frozenset[str]

    def called(self, lowered: str, words: frozenset[str]) -> list[int]:
        """The rules, in their order, of whose words or anchors the sentence holds one."""
        called = set(self.always)
        for word in self.words & words:
            called |= self.by_word[word]
        for anchor, rules in self.by_anchor.items():
            if anchor in lowered:
                called |= rules
        return sorted(called)


@cache
def _plan(rules: tuple[Rule, ...]) -> _Plan:
    by_word: dict[str, set[int]] = {}
    by_anchor: dict[str, set[int]] = {}
    for number, rule in enumerate(rules):
        for word in rule.words:
            by_word.setdefault(word, set()).add(number)
        for anchor in rule.anchors:
            by_anchor.setdefault(anchor, set()).add(number)
    return _Plan(
        rules=tuple((rule, compiled(rule)) for rule in rules),
        always=frozenset(number for number, rule in enumerate(rules) if not (rule.words or rule.anchors)),
        by_word={word: frozenset(numbers) for word, numbers in by_word.items()},
        by_anchor={anchor: frozenset(numbers) for anchor, numbers in by_anchor.items()},
        words=frozenset(by_word),
    )


def apply(
    reading: Reading,
    layer: str,
    rules: Iterable[Rule],
    sees: Sequence[str] = (),
    where: Collection[int] | None = None,
) -> list[Finding]:
    """Try every rule on every sentence that holds its anchors; overlaps are settled by length, rank, place.

    `where` names the sentences to look at; all where it is not given.
    """
    plan = _plan(tuple(rules))
    candidates: list[tuple[int, int, Finding]] = []
    for index, lowered in enumerate(reading.lowered):
        if where is not None and index not in where:
            continue
        line: Tape | None = None
        for number in plan.called(lowered, reading.words[index]):
            rule, pattern = plan.rules[number]
            if rule.needs and not all(reading.holds(need, index) for need in rule.needs):
                continue
            line = line or reading.tape(index, sees)
            for found in pattern.finditer(line.text):
                if found.end() == found.start():
                    continue
                match = Match(found, line, reading, index)
                meaning = rule.meaning(match)
                if meaning is None:
                    continue
                if isinstance(meaning, Refusal):
                    reading.refuse(match.span(), rule.name, meaning.reason)
                    continue
                for finding in meaning if isinstance(meaning, list) else [meaning]:
                    made = _named(finding, layer, match, rule)
                    candidates.append((made.span.end - made.span.start, rule.rank, made))
    return settle(candidates)


def _named(meant: object, layer: str, match: Match, rule: Rule) -> Finding:
    """A meaning as a finding: a bare value gets the match's span, and every finding its rule's name."""
    if not isinstance(meant, Finding):
        return Finding(layer, match.span(), meant, rule.name, tuple(match.findings()))
    return meant if meant.rule else replace(meant, rule=rule.name)


def settle(candidates: list[tuple[int, int, Finding]]) -> list[Finding]:
    """The one policy for overlaps: the longest stands, then the higher rank, then the first in the text."""
    kept: list[Finding] = []
    for _, _, finding in sorted(candidates, key=lambda c: (-c[0], -c[1], c[2].span.start, c[2].rule)):
        place = bisect_left(kept, finding.span.start, key=_start)
        neighbours = kept[max(0, place - 1) : place + 1]
        if not any(finding.span.overlaps(other.span) for other in neighbours):
            kept.insert(place, finding)
    return kept


def _start(finding: Finding) -> int:
    return finding.span.start
