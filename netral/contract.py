"""The JSON form of facts: one object a document, as `netral parse` writes it and `docs/commands.md` describes it.

For every fact `text[span[0]:span[1]] == fact["text"]`, in code points. Keys keep their order; further keys may come.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from netral.records import Article, CaseCount, DateRef, Event, Facts, Official, Place, Span


def as_json(article: Article, facts: Facts) -> dict[str, Any]:
    """An article with all its facts."""
    return {
        "id": article.id,
        "url": article.url,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "relevant": facts.relevant,
        "near": facts.near,
        "reason": facts.reason,
        "text": article.text,
        "officials": [_official(official) for official in facts.officials],
        "dates": [_date(date) for date in facts.dates],
        "places": [_place(place) for place in facts.places],
        "case_counts": [_count(count) for count in facts.case_counts],
        "events": [_event(event) for event in facts.events],
        "warnings": list(facts.warnings),
        "fictional": article.fictional,
    }


def _official(official: Official) -> dict[str, Any]:
    return {
        "name": official.name,
        "position": official.position,
        "acting": official.acting,
        "office": official.office,
        "place": official.place,
        "role": official.role,
        "former": official.former,
        **_where(official),
        "mentions": [_span(span) for span in official.mentions],
        "evidence": _evidence(official.evidence),
    }


def _date(date: DateRef) -> dict[str, Any]:
    return {
        "text": date.text,
        "start": date.start.isoformat(),
        "end": date.end.isoformat(),
        "precision": date.precision,
        "kind": date.kind,
        "span": _span(date.span),
        "rule": date.rule,
        "flags": list(date.flags),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "text": place.text,
        "code": place.code,
        "name": place.name,
        "level": place.level,
        "inferred": place.inferred,
        "span": _span(place.span),
        "rule": place.rule,
    }


def _count(count: CaseCount) -> dict[str, Any]:
    return {
        "value": count.value,
        "comparator": count.comparator,
        "unit": count.unit,
        "status": count.status,
        "topic": count.topic,
        "election": count.election,
        "place": count.place,
        "attributed_to": count.attributed_to,
        **_where(count),
        "evidence": _evidence(count.evidence),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "type": event.type,
        "start": event.start.isoformat() if event.start else None,
        "end": event.end.isoformat() if event.end else None,
        "place": event.place,
        "venue": event.venue,
        "officials": list(event.officials),
        "case_counts": list(event.case_counts),
        "law": event.law,
        "decider": event.decider,
        "outcome": event.outcome,
        **_where(event),
        "evidence": _evidence(event.evidence),
    }


def _where(fact: Official | CaseCount | Event) -> dict[str, Any]:
    return {"text": fact.text, "span": _span(fact.span), "rule": fact.rule}


def _evidence(evidence: Mapping[str, Span]) -> dict[str, list[int]]:
    return {name: _span(span) for name, span in evidence.items()}


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
