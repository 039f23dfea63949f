"""The extractor as a component of anyone's spaCy pipeline.

``nlp = spacy.blank("id"); nlp.add_pipe("netral_facts")``, then ``doc._.facts`` (a `netral.records.Facts`), after
``doc._.published`` was given a day or a time if the text has one (the document creation time). Whatever tokenizer the
pipeline has, offsets are those of the text; findings also lie in ``doc.spans`` under `officials`, `dates`, `places`,
`case_counts`, widened to whole tokens.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from netral.records import Article

_WIB = timezone(timedelta(hours=7))


@Language.factory("netral_facts")
def make_netral_facts(nlp: Language, name: str) -> NetralFacts:  # noqa: ARG001 - the signature is spaCy's
    """The factory behind `add_pipe`."""
    return NetralFacts()


class NetralFacts:
    """Reads `doc.text`, sets `doc._.facts` and span groups."""

    def __init__(self) -> None:
        for name in ("published", "facts"):
            if not Doc.has_extension(name):
                Doc.set_extension(name, default=None)

    def __call__(self, doc: Doc) -> Doc:
        """The same document with its facts."""
        # here, so that spacy.blank() with our entry point installed stays as fast as without it
        from extract.dateline import dateline
        from extract.extractor import facts

        published = _time(doc._.published)
        article = Article(id="", text=doc.text, published=published, dateline=dateline(doc.text))
        found = facts(article)
        doc._.facts = found
        for group in ("officials", "dates", "places", "case_counts"):
            spans = [
                doc.char_span(fact.span.start, fact.span.end, label=fact.rule, alignment_mode="expand")
                for fact in getattr(found, group)
            ]
            doc.spans[group] = [span for span in spans if span is not None]
        return doc


def _time(value: Any) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=_WIB)
    raise TypeError(f"doc._.published: expected a date or datetime, found {value!r}")
