"""Why each fact was found: the text of every sentence with its findings as trees, and what was refused and why."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from extract import engine
from extract.reading import Reading
from extract.relevance import judge
from extract.rule import Finding
from netral.records import Article, Span

_SHOWN = {"number": "numbers", "date": "dates", "place": "places", "office": "offices", "official": "officials",
          "count": "counts", "event": "events"}  # fmt: skip


def explain(article: Article) -> str:
    """The derivation of an article's facts as text, sentence by sentence."""
    return "\n".join(_lines(engine.read(article)))


def heading(article: Article) -> list[str]:
    """The title, the verdict on relevance with its reason, and the day of publication with where it was read."""
    relevance = judge(article)
    verdict = "relevant" if relevance.relevant else ("near" if relevance.near else "not relevant")
    published = article.published.isoformat() if article.published else "unknown"
    return [
        article.title or article.id,
        f"{verdict}: {relevance.reason}",
        f"published: {published} ({article.published_source or 'no source'})",
    ]


def of_sentence(reading: Reading, sentence: Span) -> Iterator[str]:
    """The findings of a sentence as trees, `+` before each, and with `-` what was refused and why."""
    for layer, module in _SHOWN.items():
        for finding in reading.found.get(layer, []):
            if sentence.start <= finding.span.start < sentence.end:
                yield from _tree(reading, finding, module, 1)
    for refused in reading.refused:
        if sentence.start <= refused.span.start < sentence.end:
            text = reading.text[refused.span.start : refused.span.end]
            yield f"  - refused {text!r}: {refused.reason} [{refused.rule}]"


def _lines(reading: Reading) -> Iterator[str]:
    title, *about = heading(reading.article)
    yield f"# {title}"
    yield from about
    for sentence in reading.sentences:
        yield ""
        yield reading.text[sentence.start : sentence.end]
        yield from of_sentence(reading, sentence)
    for warning in reading.warnings:
        yield f"warning: {warning}"


def _tree(reading: Reading, finding: Finding, module: str, depth: int) -> Iterator[str]:
    show = importlib.import_module(f"extract.layers.{module}").show
    text = " ".join(reading.text[finding.span.start : finding.span.end].split())
    place = f"{finding.span.start}..{finding.span.end}"
    yield f"{'  ' * depth}+ {finding.layer} {text!r} = {show(finding.value)} [{finding.rule}] {place}"
    for name, span in getattr(finding.value, "evidence", {}).items():
        yield f"{'  ' * (depth + 1)}. {name} from {reading.text[span.start : span.end]!r} {span.start}..{span.end}"
    for part in finding.parts:
        if part.layer in _SHOWN:
            yield from _tree(reading, part, _SHOWN[part.layer], depth + 1)
