"""Whether a punishment is only asked for, put off, refused or taken back: then nobody was punished."""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon

_APART = re.compile(r",\s(?:[A-Z][\w.’'-]*+[\s,]?\s?){1,7},\s?")
"""`Bupati Bima, Indah Putri, memecat`: the name set apart ends no clause. Possessive: a row of capitals is one word."""
_CLAUSE = re.compile(r"[,;:“”\"]")


def clause(before: str) -> str:
    """The clause, in small letters, that the text `before` a word ends with."""
    return _CLAUSE.split(_APART.sub(" ", before))[-1].lower()


def asked(before: str, after: str = "") -> str | None:
    """The words around a punishment by which it was not given; None where it was."""
    taken_back = _before().search(clause(before)) or _after().match(after.lower())
    return taken_back[0].strip() if taken_back else None


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"\b{lexicon.pattern('lifting')}\s(?:\S+\s){{0,5}}$|\b{lexicon.pattern('asking')}\s(?:\S+\s){{0,8}}$"
    )


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"(?:\s[^\s,.;:]+){{0,6}}?\s{lexicon.pattern('lifted')}\b")
