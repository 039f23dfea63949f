"""Anchors: one pass of spaCy's PhraseMatcher over the whole text finds every name and word that a rule may start from.

The tokenizer is spaCy's with one rule of ours: each punctuation mark is a token of its own, because newspapers run
words together (`Pemilu(Bawaslu)Kabupaten`, `Plt.Lurah`). A bare `Vocab` serves; `spacy.blank("id")` would take
seconds to build exceptions that these texts do not need.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from spacy.attrs import LOWER
from spacy.matcher import PhraseMatcher
from spacy.tokenizer import Tokenizer
from spacy.vocab import Vocab

from extract import gazetteer, vocabulary
from netral.records import Span

LABELS = ("toponym", "head", "body")

Anchor = tuple[str, Span]


@cache
def tokenizer() -> Tokenizer:
    """White space and punctuation separate; words and numbers stay whole."""
    vocab = Vocab(lex_attr_getters={LOWER: str.lower})
    mark = r"[^\w\s]"
    return Tokenizer(
        vocab,
        prefix_search=re.compile(rf"^{mark}").search,
        suffix_search=re.compile(rf"{mark}$").search,
        infix_finditer=re.compile(mark).finditer,
    )


def _forms() -> Iterable[tuple[str, Iterable[str]]]:
    words = vocabulary.load()
    yield "toponym", gazetteer.load().bare_forms()
    yield "head", (form for position in words.positions.values() for form in position.forms)
    yield "body", (form for body in words.bodies.values() for form in body.forms)


@cache
def _matcher() -> PhraseMatcher:
    matcher = PhraseMatcher(tokenizer().vocab, attr="LOWER")
    for label, forms in _forms():
        matcher.add(label, list(tokenizer().pipe(dict.fromkeys(forms))))
    return matcher


def anchors(text: str) -> dict[str, list[Span]]:
    """For each label the spans of its forms in `text`, in order; of overlapping ones the longest stands."""
    doc = tokenizer()(text)
    found: dict[str, list[Span]] = {label: [] for label in LABELS}
    for key, start, end in _matcher()(doc):
        span = doc[start:end]
        found[doc.vocab.strings[key]].append(Span(span.start_char, span.end_char))
    kept = {label: _longest(spans) for label, spans in found.items()}
    heads = [span for span in found["head"] if not _ends_a_name(text, span) and not _runs_into(span, kept["body"])]
    return kept | {"head": _longest(heads)}


_NAME_BEFORE = re.compile(r"([A-Z][a-z]+)\s\Z")


def _ends_a_name(text: str, span: Span) -> bool:
    """Whether a position is the last word of a person's name: `Lukman Hakim`, but `Majelis Hakim`, `Kata Hakim`."""
    names = vocabulary.load().names
    before = _NAME_BEFORE.search(text, max(0, span.start - 20), span.start)
    return (
        text[span.start : span.end] in names.also_last
        and before is not None
        and before[1] not in names.never
        and vocabulary.key(before[1]) not in vocabulary.load().positions
    )


def _runs_into(head: Span, bodies: list[Span]) -> bool:
    """Whether a position takes the first words of a body: in `Ketua Komisi Pemilihan Umum` the position is Ketua."""
    first = bisect_right(bodies, head.start, key=lambda body: body.start)
    return first < len(bodies) and bodies[first].start < head.end < bodies[first].end


def _longest(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
