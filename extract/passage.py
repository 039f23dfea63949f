"""The sentences of an article as `extract.relevance` reads them: in small letters, misleading words blotted out.

What words of the topic a sentence holds is looked up when first asked for, and once. A plain search for pieces of words
comes before the patterns: most sentences hold none.
"""

from __future__ import annotations

import re
from functools import cached_property

from extract.sentences import sentences
from extract.topic import Topic
from netral.records import Span

Found = re.Match[str] | None


def small(text: str) -> str:
    """`text` in small letters, each where it was; the few letters that would become two stay as they are."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def read(text: str, words: Topic) -> list[Sentence]:
    """The sentences of `text` in order; their spans are those of `text`."""

    def cited(law: re.Match[str]) -> str:
        line = law.string[law.string.rfind("\n", 0, law.start()) + 1 : law.end()]
        return law.group() if words.issuing.search(line) else _blank(law)

    blotted = words.law_title.sub(cited, words.blotted.sub(_blank, small(text)))
    found, last = [], 0
    for span in sentences(text):
        found.append(Sentence(span, blotted[span.start : span.end], words, "\n" in text[last : span.start]))
        last = span.end
    return found


def _holds(text: str, pieces: tuple[str, ...]) -> bool:
    for piece in pieces:  # noqa: SIM110 - a loop is half the time of `any`, and this runs three times a sentence
        if piece in text:
            return True
    return False


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


class Sentence:
    """A sentence and what it holds; the offsets of what is found are those of `Sentence.text`."""

    def __init__(self, span: Span, text: str, words: Topic, begins_paragraph: bool) -> None:
        self.span = span
        self.text = text
        self.words = words
        self.begins_paragraph = begins_paragraph

    @cached_property
    def civil_servant(self) -> Found:
        """The first who is a civil servant by the very word."""
        return self.words.civil_servants.search(self.text) if self._has_actor else None

    @cached_property
    def positions(self) -> list[re.Match[str]]:
        """Positions that civil servants hold, in order."""
        return list(self.words.positions.finditer(self.text)) if self._has_actor else []

    @cached_property
    def near(self) -> Found:
        """The first village head, soldier or police officer."""
        return self.words.near.search(self.text) if self._has_actor else None

    @cached_property
    def notions(self) -> list[re.Match[str]]:
        """Words of neutrality or its breach, in order."""
        return list(self.words.notion.finditer(self.text)) if _holds(self.text, self.words.gate.notions) else []

    @cached_property
    def involvement(self) -> Found:
        """The first breach of neutrality in deeds."""
        return self.words.involvement.search(self.text) if self.notions else None

    @cached_property
    def pledge(self) -> Found:
        """The first solemn promise to stay neutral."""
        return self.words.pledges.search(self.text) if self.notions else None

    @cached_property
    def election(self) -> Found:
        """The first word that tells of an election."""
        return self.words.elections.search(self.text) if _holds(self.text, self.words.gate.elections) else None

    @cached_property
    def supervisor(self) -> Found:
        """The first who takes up such matters."""
        return self.words.supervisors.search(self.text)

    @cached_property
    def handling(self) -> Found:
        """The first word of taking up a matter."""
        return self.words.handling.search(self.text)

    @cached_property
    def continues(self) -> bool:
        """Whether the sentence goes on about who was named before it."""
        return self.words.continues.search(self.text) is not None

    @cached_property
    def _has_actor(self) -> bool:
        return _holds(self.text, self.words.gate.actors)
