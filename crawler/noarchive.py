"""Whether an outlet forbids to keep a copy of a page: `noarchive`, in `X-Robots-Tag` or in a meta element for robots.

What is said to another robot by its name (`googlebot: noarchive`) is not said to us.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from selectolax.lexbor import LexborHTMLParser

_WORD = "noarchive"
_ADDRESSED = re.compile(r"^\s*([\w*.-]+)\s*:\s*(.*)$")
_RULES_WITH_VALUES = frozenset({"unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"})


class Told(Protocol):
    """An answer of a server, or a capture of one."""

    @property
    def text(self) -> str:
        """The body as text."""

    def headers(self, name: str) -> list[str]:
        """All values of a header."""


def forbids_archive(answer: Told) -> bool:
    """Whether header or page say noarchive to every robot."""
    return any(_says_so(value) for value in answer.headers("X-Robots-Tag")) or _WORD in _metas(answer.text)


def _says_so(header: str) -> bool:
    """Whether one X-Robots-Tag says it; a robot's name before the first rule holds for all up to the next name."""
    to_all = True
    for part in header.casefold().split(","):
        found = _ADDRESSED.match(part)
        rule = part
        if found and found[1] not in _RULES_WITH_VALUES:
            to_all, rule = found[1] == "*", found[2]
        if to_all and rule.strip() == _WORD:
            return True
    return False


def _metas(text: str) -> set[str]:
    """The rules for all robots in a page's meta elements."""
    return set(_rules(text)) if _WORD in text.casefold() else set()


def _rules(text: str) -> Iterator[str]:
    for meta in LexborHTMLParser(text).css("meta[name][content]"):
        if (meta.attributes.get("name") or "").strip().casefold() == "robots":
            yield from (rule.strip().casefold() for rule in (meta.attributes.get("content") or "").split(","))
