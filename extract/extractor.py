"""From an article to its facts: the gate, the layers, and the records that leave this stage.

`VERSION` changes whenever a rule, a word or the gazetteer changes, so that stored facts know what read them.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from extract import engine
from extract.layers.counts import case_counts
from extract.layers.events import events
from extract.reading import Reading
from extract.relevance import judge
from extract.toponym import Named
from netral.records import Article, DateRef, Facts, Place

_FOLDER = Path(__file__).parent


@cache
def version() -> str:
    """A short hash over all rules, words and data of this package."""
    digest = hashlib.sha256()
    for path in sorted(_FOLDER.rglob("*")):
        if path.suffix in (".py", ".yml", ".csv"):
            digest.update(path.relative_to(_FOLDER).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def facts(article: Article) -> Facts:
    """All facts of an article. Of one that is neither relevant nor near only officials, dates and places are read:
    whatever it counts are no cases of neutrality."""
    relevance = judge(article)
    upto = "events" if relevance.relevant or relevance.near else "officials"
    return of_reading(engine.read(article, upto=upto), relevance.relevant, relevance.near, relevance.reason)


def of_reading(reading: Reading, relevant: bool, near: bool, reason: str) -> Facts:
    """The records of a finished reading."""
    people = reading.officials
    counts = case_counts(reading)
    return Facts(
        relevant=relevant,
        near=near,
        reason=reason,
        officials=tuple(people),
        dates=tuple(_dates(reading)),
        places=tuple(_places(reading)),
        case_counts=tuple(counts),
        events=tuple(events(reading, people, counts)),
        warnings=tuple(reading.warnings),
    )


def _dates(reading: Reading) -> list[DateRef]:
    return [
        DateRef(
            text=reading.text[found.span.start : found.span.end],
            start=found.value.start,
            end=found.value.end,
            precision=found.value.precision,
            kind=found.value.kind,
            span=found.span,
            rule=found.rule,
            flags=found.value.flags,
        )
        for found in reading.found["date"]
    ]


def _places(reading: Reading) -> list[Place]:
    places = []
    for found in reading.found["place"]:
        named: Named = found.value
        places.append(
            Place(
                text=reading.text[found.span.start : found.span.end],
                code=named.area.code,
                name=named.area.name,
                level=named.area.level,
                span=found.span,
                rule=found.rule,
                inferred=named.inferred,
            )
        )
    return places
