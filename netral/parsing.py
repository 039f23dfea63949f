"""Documents to the JSON of their facts, or to what explains them, read in a process that no document can hold up.

What reads is imported in that process alone: it costs most of the time of a short command.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from netral.documents import Document
from netral.inputs import Inputs
from netral.pool import SECONDS, Failed, each

if TYPE_CHECKING:
    from netral.reading import DocumentTask, PageTask

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that holds no article."""

    reason: str


def parse_all(inputs: Inputs, *, seconds: float = SECONDS) -> Iterator[dict[str, Any]]:
    """The facts of each document."""
    yield from in_time(parse, inputs, seconds=seconds)


def in_time(
    work: Callable[[Document], Result | Refused], inputs: Inputs, *, seconds: float = SECONDS
) -> Iterator[Result]:
    """What each document gives, in their order and before the next is read; one that gives nothing is told."""
    for document, found in each(work, inputs, seconds=seconds, at_once=True):
        if isinstance(found, Refused | Failed):
            inputs.refuse(document, found.reason)
        else:
            yield found


def parse(document: Document) -> dict[str, Any] | Refused:
    """The facts of one document as `netral parse` writes them."""
    from extract.article import NoArticle
    from extract.extractor import facts
    from netral.contract import as_json
    from netral.reading import article_of

    article = article_of(_task(document))
    return Refused(article.reason) if isinstance(article, NoArticle) else as_json(article, facts(article))


def explained(what: Document | PageTask) -> str | Refused:
    """The derivation of the facts of a document or an archived page as text."""
    from extract.article import NoArticle
    from extract.explain import explain
    from netral.reading import article_of

    article = article_of(_task(what) if isinstance(what, Document) else what)
    return Refused(article.reason) if isinstance(article, NoArticle) else explain(article)


def explained_html(what: Document | PageTask) -> str | Refused:
    """The same as one section of an HTML page."""
    from extract.article import NoArticle
    from extract.explain_html import section
    from netral.reading import article_of

    article = article_of(_task(what) if isinstance(what, Document) else what)
    return Refused(article.reason) if isinstance(article, NoArticle) else section(article)


def _task(document: Document) -> DocumentTask:
    from netral.reading import DocumentTask, Outlet, host_of

    return DocumentTask(document, Outlet(host=host_of(document.url)))
