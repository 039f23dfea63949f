"""Facts must say where they were read; one that does not is a mistake of a rule, and the article is refused whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from netral.errors import StoreError
from netral.records import Article, CaseCount, DateRef, Event, Facts, Official, Place, Span
from store.tables import WHOLE

AnyFact = Event | Official | CaseCount | Place | DateRef
LARGEST = 2**63 - 1
"""What both databases keep as a whole number."""


def every(facts: Facts) -> Iterator[AnyFact]:
    """All facts, kind by kind."""
    yield from facts.events
    yield from facts.officials
    yield from facts.case_counts
    yield from facts.places
    yield from facts.dates


def evidence(fact: AnyFact) -> Mapping[str, Span]:
    """Where single attributes were read; places and dates are read as a whole."""
    return {} if isinstance(fact, Place | DateRef) else fact.evidence


def check(article: Article, facts: Facts) -> None:
    """StoreError for a span that is not in the text or holds something else, a broken reference, an absurd number."""
    for fact in every(facts):
        where = f"{article.id}: rule {fact.rule}"
        found = article.text[fact.span.start : fact.span.end]
        if found != fact.text:
            raise StoreError(f"{where}: {fact.text[:60]!r} does not stand at {_shown(fact.span)}, {found[:60]!r} does")
        further = fact.mentions if isinstance(fact, Official) else ()
        for span in (*evidence(fact).values(), *further):
            if span.end > len(article.text):
                raise StoreError(f"{where}: {_shown(span)} is outside the text of {len(article.text)} characters")
        if WHOLE in evidence(fact):
            raise StoreError(f"{where}: {WHOLE!r} is no name for a piece of evidence; it means the fact itself")
        if isinstance(fact, CaseCount) and not 0 <= fact.value <= LARGEST:
            raise StoreError(f"{where}: {fact.text[:60]!r} counts {fact.value}; expected 0 to {LARGEST}")
        if isinstance(fact, Event):
            _check_references(fact, facts, where)


def _check_references(event: Event, facts: Facts, where: str) -> None:
    for name, indexes, there_are in (
        ("officials", event.officials, len(facts.officials)),
        ("case_counts", event.case_counts, len(facts.case_counts)),
    ):
        for index in indexes:
            if not 0 <= index < there_are:
                raise StoreError(f"{where}: an event refers to {name}[{index}], there are {there_are}")


def _shown(span: Span) -> str:
    return f"{span.start}..{span.end}"
