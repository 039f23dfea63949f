"""Whether an article is relevant: whether it reports the neutrality of civil servants in an election.

A passage must say it: a sentence, or two adjacent ones of a paragraph, that join a civil servant with neutrality (or
with its breach: supporting, campaigning) in an election. It is not enough that

- the words stand in a list of other matters (`politik uang, netralitas ASN, dan hoaks`), in a law's title or quotation;
- an official who holds a civil servant's position speaks about others, or is present while others pledge;
- the text is an opinion piece, an exercise, an advertisement.

Where only village heads, soldiers or police are meant, the article is near.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extract.sentences import sentences
from extract.topic import Topic, topic
from netral.records import Article, Span

DEFAULT = "netralitas-asn"
_LEAST_ELECTIONS = 2  # a passage without an election stands in its setting if two sentences elsewhere name one
_LEAST_LISTED = 2  # a bare mention in a list counts when it comes back
_REACH = 160  # how far behind a position its deed may stand, in characters
_REACH_BACK = 60
_LISTED = re.compile(
    r"(?i),[^.;]{0,80}?(?:,|\bdan\b|\bserta\b|\bhingga\b|\bsampai\b)\s+(?:\w+\s){0,3}netralitas\s\w+(?:\s\w+){0,3}\s*(?:[,.;]|\b(?:dan|serta|hingga)\b|$)"
    r"|,[^.;]{0,80}?\b(?:hingga|sampai)\s+(?:\w+\s){0,2}netralitas\b"
    r"|[^,.;]{3,40},\s(?:\w+\s){0,2}netralitas\s\w+(?:\s\w+){0,3},\s"
)
_LAW = re.compile(r"(?i)\b(?:pasal|undang-undang|uu|ayat|huruf)\b")
Strength = Literal["own", "listed"]


@dataclass(frozen=True, slots=True)
class Relevance:
    """The judgement with its reason in one line; `spans` are the passages it rests on, in `Article.text`."""

    relevant: bool
    near: bool
    reason: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Passage:
    span: Span
    why: str
    strength: Strength = "own"


def might_be_relevant(text: str | bytes, name: str = DEFAULT) -> bool:
    """A cheap look by pieces of words, also into raw HTML: False means that `judge` could only say no and not near."""
    gate = topic(name).gate
    lowered = (text.decode("utf-8", "ignore") if isinstance(text, bytes) else text).lower()
    return all(any(piece in lowered for piece in pieces) for pieces in (gate.elections, gate.notions, gate.actors))


def judge(article: Article, name: str = DEFAULT) -> Relevance:
    """Judge an article by the vocabulary of a topic."""
    words = topic(name)
    if not might_be_relevant(article.text, name):
        return Relevance(False, False, "names no civil servant, no election, or nothing of neutrality")
    for genre, title, text, times in words.genres:
        if title.search(article.title) or len(text.findall(article.text)) >= times:
            return Relevance(False, False, f"{genre}, not a report")
    reader = _Reader(article.text, words)
    if not reader.elections:
        return Relevance(False, False, "no election is the setting")
    passages = list(reader.passages())
    own = [passage for passage in passages if passage.strength == "own"]
    if own or len(passages) >= _LEAST_LISTED:
        found = own or passages
        return Relevance(True, False, found[0].why, tuple(passage.span for passage in found))
    near = list(reader.near())
    if near:
        return Relevance(False, True, near[0].why, tuple(passage.span for passage in near))
    if passages:
        return Relevance(False, False, "names the neutrality of civil servants once, in a list of other matters")
    return Relevance(False, False, "no passage joins a civil servant with neutrality in an election")


class _Reader:
    """The text with misleading words blotted out, and its sentences; offsets are those of the text."""

    def __init__(self, text: str, words: Topic) -> None:
        self.words = words
        self.text = words.law_title.sub(self._cited, words.blotted.sub(_blank, text))
        self.spans = sentences(text)
        self.elections = sum(words.elections.search(self.text, s.start, s.end) is not None for s in self.spans)
        self.has_notion = words.notion.search(self.text) is not None

    def _cited(self, law: re.Match[str]) -> str:
        line = law.string[law.string.rfind("\n", 0, law.start()) + 1 : law.end()]
        return law.group() if self.words.issuing.search(line) else _blank(law)

    def windows(self) -> Iterator[tuple[Span, str, str]]:
        """Each sentence, and each with the next one of its paragraph: span, first sentence, second or empty."""
        for index, span in enumerate(self.spans):
            first = self.text[span.start : span.end]
            yield span, first, ""
            if index + 1 < len(self.spans):
                after = self.spans[index + 1]
                if "\n" not in self.text[span.end : after.start]:
                    yield Span(span.start, after.end), first, self.text[after.start : after.end]

    def passages(self) -> Iterator[_Passage]:
        """The passages about civil servants, in order."""
        for span, first, second in self.windows():
            passage = self._of_civil_servants(span, first, second) or self._of_positions(span, first, second)
            if passage and self._in_election(passage):
                yield passage

    def near(self) -> Iterator[_Passage]:
        """The passages about village heads, soldiers, police."""
        for span, first, second in self.windows():
            actor = self.words.near.search(first)
            notion = self.words.notion.search(first)
            if second and not notion and self.words.continues.search(second):
                notion = self.words.notion.search(second)
            if actor and notion:
                yield _Passage(span, f"only {actor.group()!r}: {notion.group()!r}")

    def _in_election(self, passage: _Passage) -> bool:
        """The bare word `netral` needs an election beside it, or a setting of two sentences; a deed is political."""
        start, end = passage.span.start, passage.span.end
        if self.elections >= _LEAST_ELECTIONS or self.words.elections.search(self.text, start, end):
            return True
        return self.words.involvement.search(self.text, start, end) is not None

    def _of_civil_servants(self, span: Span, first: str, second: str) -> _Passage | None:
        words, both = self.words, f"{first} {second}"
        actor = words.civil_servants.search(both)
        if not actor or (second and words.civil_servants.search(first) and words.notion.search(first)):
            return None
        notion = words.notion.search(both)
        if notion:
            names = second if second and not words.civil_servants.search(first) else first
            if self._cites_law(names):
                return None
            listed = not second and _LISTED.search(first) and len(words.notion.findall(first)) == 1
            return _Passage(span, f"{actor.group()!r}: {notion.group()!r}", "listed" if listed else "own")
        supervisor, handling = words.supervisors.search(both), words.handling.search(both)
        if supervisor and handling and self.has_notion:
            return _Passage(span, f"{actor.group()!r}: {handling.group()!r} by {supervisor.group()!r}")
        return None

    def _cites_law(self, sentence: str) -> bool:
        """A law is quoted: it names civil servants, soldiers and village heads in one breath, whoever is accused."""
        return _LAW.search(sentence) is not None and self.words.near.search(sentence) is not None

    def _of_positions(self, span: Span, first: str, second: str) -> _Passage | None:
        if self._cites_law(first):
            return None
        for position in self.words.positions.finditer(first):
            if self._attends(first, position) or self._speaks(first, position):
                continue
            deed = self._deed_in(first, position) if not second else self._deed_after(first, second)
            if deed:
                return _Passage(span, f"{position.group()!r}: {deed!r}")
        return None

    def _attends(self, sentence: str, position: re.Match[str]) -> bool:
        return self.words.attended.search(sentence[: position.start()]) is not None

    def _speaks(self, sentence: str, position: re.Match[str]) -> bool:
        """Whether the holder is quoted: `kata Camat X`, `Camat X mengatakan`."""
        before = sentence[max(0, position.start() - 25) : position.start()]
        after = sentence[position.end() : position.end() + _REACH_BACK + 40]
        said = self.words.speech.search(after)
        return bool(self.words.quoting.search(before) or (said and not self.words.notion.search(after[: said.end()])))

    def _deed_in(self, sentence: str, position: re.Match[str]) -> str | None:
        """What is said of the holder in the same sentence: behind the position, or in a clause close before it."""
        behind = sentence[position.end() : position.end() + _REACH]
        deed = self.words.notion.search(behind)
        if deed and not self._of_another(behind[: deed.start()]):
            return deed.group()
        if self.words.supervisors.search(behind) and self.words.handling.search(behind) and self.has_notion:
            return "taken up by the supervisor"
        for deed in self.words.notion.finditer(sentence[: position.start()]):
            between = sentence[deed.end() : position.start()]
            if len(between) <= _REACH_BACK and not self._of_another(between):
                return deed.group()
        return None

    def _of_another(self, between: str) -> bool:
        """Whether a verb of saying or another subject stands between the holder and what is said."""
        return bool(self.words.speech.search(between) or self.words.others.search(between))

    def _deed_after(self, first: str, second: str) -> str | None:
        """What the next sentence says of the one named in this, if it goes on about him."""
        if not self.words.continues.search(second):
            return None
        deed = self.words.notion.search(second)
        if deed and not self.words.speech.search(second[: deed.start()]) and not self.words.near.search(first):
            return deed.group()
        return None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
