"""Documents to the JSON of their facts, read in a process of its own that no document can hold up.

What reads is imported in that process alone: it costs most of the time of a short command.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from netral.documents import Document
from netral.inputs import Inputs
from netral.pool import SECONDS, Failed, each


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that holds no article."""

    reason: str


def parse_all(inputs: Inputs, *, seconds: float = SECONDS) -> Iterator[dict[str, Any]]:
    """What each document gives, in their order and before the next is read; one that gives nothing is told."""
    for document, found in each(parse, inputs, seconds=seconds, at_once=True):
        if isinstance(found, Refused | Failed):
            inputs.refuse(document, found.reason)
        else:
            yield found


def parse(document: Document) -> dict[str, Any] | Refused:
    """One document."""
    from extract.article import NoArticle
    from extract.extractor import facts
    from netral.contract import as_json
    from netral.reading import DocumentTask, Outlet, article_of, host_of

    article = article_of(DocumentTask(document, Outlet(host=host_of(document.url))))
    return Refused(article.reason) if isinstance(article, NoArticle) else as_json(article, facts(article))
