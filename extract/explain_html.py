"""The derivation of facts as one HTML page: the text with every fact marked, and below each sentence how it was read.

The page needs no script, no network and no other file, so it can be sent to somebody as it is.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from extract import engine
from extract.explain import heading, of_sentence
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Article, Span

_MARKED = {"official": "officials", "place": "places", "date": "dates", "count": "counts"}
"""The layers whose facts are marked in the text, with the module that shows their values."""

_STYLE = """
:root { color-scheme: light dark; --line: #8886; }
body { font: 17px/1.6 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
.about { margin: .2rem 0; }
.about, summary, .legend { font: 14px/1.5 system-ui, sans-serif; }
article { margin-bottom: 4rem; }
.sentence { margin: .9rem 0 0; padding-left: .8rem; border-left: 3px solid transparent; }
.sentence.event { border-left-color: #b3261e; }
.sentence p { margin: 0; white-space: pre-line; }
mark { color: inherit; background: none; border-bottom: 3px solid; padding: 0 .05em; }
mark.official { border-color: #7c4dff; background: #7c4dff26; }
mark.place { border-color: #00897b; background: #00897b26; }
mark.date { border-color: #1e88e5; background: #1e88e526; }
mark.count { border-color: #ef6c00; background: #ef6c0026; }
summary { cursor: pointer; opacity: .75; }
pre { font: 13px/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
      border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; margin: .3rem 0 0; }
.legend span { margin-right: 1rem; }
""".strip()


def page(sections: Iterable[str]) -> Iterator[str]:
    """The lines of a page of sections; hovering a mark tells value and rule, a sentence opens to its derivations."""
    yield '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>netral explain</title>\n<style>\n{_STYLE}\n</style>"
    marks = "".join(f'<span><mark class="{layer}">{layer}</mark></span>' for layer in _MARKED)
    yield f'<p class="legend">{marks}<span>red line: a sentence that tells an event</span></p>'
    yield from sections
    yield "</html>"


def section(article: Article) -> str:
    """The part of a page that shows one article."""
    return "\n".join(["<article>", *_article(engine.read(article)), "</article>"])


def _article(reading: Reading) -> Iterator[str]:
    title, *about = heading(reading.article)
    yield f'<h1 lang="id">{escape(title)}</h1>'
    yield from (f'<div class="about">{escape(line)}</div>' for line in about)
    for sentence in reading.sentences:
        told = any(found.span.overlaps(sentence) for found in reading.found.get("event", []))
        yield f'<div class="sentence{" event" if told else ""}"><p lang="id">{_marked(reading, sentence)}</p>'
        lines = list(of_sentence(reading, sentence))
        if lines:
            facts = sum(line.startswith("  + ") for line in lines)
            refused = sum(line.startswith("  - ") for line in lines)
            summary = f"{facts} found" + (f", {refused} refused" if refused else "")
            yield f"<details><summary>{summary}</summary><pre>{escape(chr(10).join(lines))}</pre></details>"
        yield "</div>"
    yield from (f'<p class="about">warning: {escape(warning)}</p>' for warning in reading.warnings)


def _marked(reading: Reading, sentence: Span) -> str:
    """The sentence, cut wherever a fact begins or ends; a piece that several facts cover is marked for each."""
    facts = [f for layer in _MARKED for f in reading.found.get(layer, []) if sentence.covers(f.span)]
    ends = {offset for fact in facts for offset in (fact.span.start, fact.span.end)}
    pieces = []
    for start, end in pairwise(sorted(ends | {sentence.start, sentence.end})):
        piece = escape(reading.text[start:end])
        for fact in (f for f in reversed(facts) if f.span.start <= start and end <= f.span.end):
            piece = f'<mark class="{fact.layer}" title="{escape(_shown(fact))}">{piece}</mark>'
        pieces.append(piece)
    return "".join(pieces)


def _shown(fact: Finding) -> str:
    show = importlib.import_module(f"extract.layers.{_MARKED[fact.layer]}").show
    return f"{fact.layer} {show(fact.value)} [{fact.rule}]"
