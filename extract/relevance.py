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
from itertools import islice, pairwise
from typing import Literal

from extract.passage import Sentence, read, small
from extract.topic import topic
from netral.records import Article, Span

DEFAULT = "netralitas-asn"
_LEAST_ELECTIONS = 2  # a passage without an election stands in its setting if two sentences elsewhere name one
_LEAST_LISTED = 2  # a bare mention in a list counts when it comes back
_REACH = 160  # how far behind a position its deed may stand, in characters
_REACH_BACK = 60
# words that begin a clause of its own, so that a comma before it parts no list: `, X, dalam perkara netralitas ASN`
_CLAUSE = (
    r"(?!(?:dalam|atas|karena|lantaran|terkait|setelah|usai|saat|ketika|melanggar|terbukti|diduga|mengadukan|melaporkan"
    r"|menangani|memproses|memeriksa|meneruskan|dilaporkan|diperiksa|disanksi|divonis)\b)"
)
_WORD = rf"(?:{_CLAUSE}\w+\s)"
_LISTED = re.compile(
    rf",[^.;]{{0,80}}?(?:,|\bdan\b|\bserta\b|\bhingga\b|\bsampai\b)\s+{_WORD}{{0,3}}netralitas\s\w+(?:\s\w+){{0,3}}\s*(?:[,.;]|\b(?:dan|serta|hingga)\b|$)"
    rf"|,[^.;]{{0,80}}?\b(?:hingga|sampai)\s+{_WORD}{{0,2}}netralitas\b"
    rf"|[^,.;]{{3,40}},\s{_WORD}{{0,2}}netralitas\s\w+(?:\s\w+){{0,3}},\s"
)
_LAW = re.compile(r"\b(?:pasal|undang-undang|uu|ayat|huruf)\b")
_WHO = re.compile(r"(?: \w+){0,3} yang\b")
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
    lowered = small(text.decode("utf-8", "ignore") if isinstance(text, bytes) else text)
    return all(any(piece in lowered for piece in pieces) for pieces in (gate.elections, gate.notions, gate.actors))


def judge(article: Article, name: str = DEFAULT) -> Relevance:
    """Judge an article by the vocabulary of a topic."""
    words = topic(name)
    if not might_be_relevant(article.text, name):
        return Relevance(False, False, "names no civil servant, no election, or nothing of neutrality")
    for genre, title, text, times in words.genres:
        if title.search(small(article.title)) or (text and len(text.findall(small(article.text))) >= times):
            return Relevance(False, False, f"{genre}, not a report")
    reader = _Reader(read(article.text, words))
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
    """The sentences of an article, taken one by one and with their neighbour."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.sentences = sentences
        self.elections = len(list(islice((one for one in sentences if one.election), _LEAST_ELECTIONS)))
        self.has_notion = any(one.notions for one in sentences)

    def windows(self) -> Iterator[tuple[Sentence, Sentence | None]]:
        """Each sentence, and each with the next one of its paragraph."""
        for first, second in pairwise([*self.sentences, None]):
            if first:
                yield first, None
            if first and second and not second.begins_paragraph:
                yield first, second

    def passages(self) -> Iterator[_Passage]:
        """The passages about civil servants, in order."""
        for first, second in self.windows():
            passage = self._of_civil_servants(first, second) or self._of_positions(first, second)
            if passage and self._in_election(first, second):
                yield passage

    def near(self) -> Iterator[_Passage]:
        """The passages about village heads, soldiers, police."""
        for first, second in self.windows():
            actor = first.near
            notions = first.notions
            if actor and second and not notions and second.continues:
                notions = second.notions
            if actor and notions:
                yield _Passage(_span(first, second), f"only {actor.group()!r}: {notions[0].group()!r}")

    def _in_election(self, first: Sentence, second: Sentence | None) -> bool:
        """The bare word `netral` needs an election beside it, or a setting of two sentences, a pledge of one; a deed is
        political."""
        pair = (first, second) if second else (first,)
        least = 1 if any(one.pledge for one in pair) else _LEAST_ELECTIONS
        return self.elections >= least or any(one.election or one.involvement for one in pair)

    def _of_civil_servants(self, first: Sentence, second: Sentence | None) -> _Passage | None:
        actor = first.civil_servant or (second.civil_servant if second else None)
        if not actor or (second and first.civil_servant and first.notions):
            return None
        notions = [*first.notions, *(second.notions if second else ())]
        if notions:
            if self._cites_law(first if first.civil_servant or not second else second):
                return None
            listed = not second and len(notions) == 1 and _LISTED.search(first.text)
            why = f"{actor.group()!r}: {notions[0].group()!r}"
            return _Passage(_span(first, second), why, "listed" if listed else "own")
        supervisor = first.supervisor or (second.supervisor if second else None)
        handling = first.handling or (second.handling if second else None)
        asked = second is not None and first.text.rstrip().endswith("?") and second.handling is not None
        if handling and self.has_notion and asked and first.civil_servant:  # Bagaimana dengan ASN? Tidak ada laporan.
            return _Passage(_span(first, second), f"{actor.group()!r}: {handling.group()!r}, asked and answered")
        if supervisor and handling and self.has_notion:
            why = f"{actor.group()!r}: {handling.group()!r} by {supervisor.group()!r}"
            return _Passage(_span(first, second), why)
        return None

    def _cites_law(self, sentence: Sentence) -> bool:
        """A law is quoted: it names civil servants, soldiers and village heads in one breath, whoever is accused."""
        return sentence.near is not None and _LAW.search(sentence.text) is not None

    def _of_positions(self, first: Sentence, second: Sentence | None) -> _Passage | None:
        if not (second.notions if second else self.has_notion) or self._cites_law(first):
            return None
        for position in first.positions:
            if self._attends(first, position) or self._speaks(first, position):
                continue
            deed = self._deed_after(first, second) if second else self._deed_in(first, position)
            if deed:
                return _Passage(_span(first, second), f"{position.group()!r}: {deed!r}")
        return None

    def _attends(self, sentence: Sentence, position: re.Match[str]) -> bool:
        """Whether the holder only listens or looks on; a clause of his own (`pejabat yang memihak`) tells of him."""
        if _WHO.match(sentence.text, position.end()):
            return False
        return sentence.words.attended.search(sentence.text[: position.start()]) is not None

    def _speaks(self, sentence: Sentence, position: re.Match[str]) -> bool:
        """Whether the holder is quoted: `kata Camat X`, `Camat X mengatakan`."""
        before = sentence.text[max(0, position.start() - 25) : position.start()]
        if sentence.words.quoting.search(before):
            return True
        said = sentence.words.speech.search(sentence.text, position.end(), position.end() + _REACH_BACK + 40)
        return said is not None and not any(
            position.end() <= notion.start() < said.start() for notion in sentence.notions
        )

    def _deed_in(self, sentence: Sentence, position: re.Match[str]) -> str | None:
        """What is said of the holder in the same sentence: behind the position, around it, or close before it."""
        words, text = sentence.words, sentence.text
        reach = position.end() + _REACH
        for deed in sentence.notions:
            if position.end() <= deed.start() and deed.end() <= reach:
                between = text[position.end() : deed.start()]
                if not self._of_another(sentence, between) and not words.acting_on.search(between):
                    return deed.group()
                break
        behind = text[position.end() : reach]
        if words.supervisors.search(behind) and words.handling.search(behind):
            return "taken up by the supervisor"
        for deed in sentence.notions:
            if deed.start() < position.start() and position.end() < deed.end():
                return deed.group()
            between = text[deed.end() : position.start()]
            close = deed.end() <= position.start() and len(between) <= _REACH_BACK
            if close and not self._of_another(sentence, between):
                return deed.group()
        return None

    def _of_another(self, sentence: Sentence, between: str) -> bool:
        """Whether a verb of saying or another subject stands between the holder and what is said."""
        return bool(sentence.words.speech.search(between) or sentence.words.others.search(between))

    def _deed_after(self, first: Sentence, second: Sentence) -> str | None:
        """What the next sentence says of the one named in this, if it goes on about him."""
        if not second.continues or first.near:
            return None
        deed = second.notions[0]
        return None if second.words.speech.search(second.text, 0, deed.start()) else deed.group()


def _span(first: Sentence, second: Sentence | None) -> Span:
    return Span(first.span.start, (second or first).span.end)
