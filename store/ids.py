"""Ids that derive from content: the same page twice gives the same ones, on any machine, in any order.

A letter for the kind of thing and sixteen hexadecimal digits of a SHA-256 over what makes it itself: 64 bits, enough
for a hundred million rows. The letter is there because spreadsheets turn `1234567890123456` or `12e4567890123456`
into numbers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from store.tables.facts import FactKind

_LETTERS: Mapping[FactKind, str] = {"event": "e", "official": "f", "case_count": "c", "place": "l", "date": "d"}


def page_id(url: str) -> str:
    """Of a canonical URL (`p`)."""
    return "p" + _digest("page", url)


def official_id(name: str, office: str, place: str | None) -> str:
    """Of a person (`o`): same full name, same office, same area; capitals and spacing make no difference."""
    return "o" + _digest("official", _folded(name), _folded(office), place)


def fact_id(article: str, kind: FactKind, statement: tuple[str | int | None, ...], nth: int) -> str:
    """Of the `nth` (from 0) of the facts of one article that state the same; rules and spans may change around it."""
    return _LETTERS[kind] + _digest(kind, article, *statement, nth)


def text_sha256(text: str) -> str:
    """Of an article's text, all 64 digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def _digest(*parts: str | int | None) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:16]


def _folded(value: str) -> str:
    return " ".join(value.casefold().split())
