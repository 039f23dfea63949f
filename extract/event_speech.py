"""Whether a day is only that on which somebody spoke: `kata Ketua Bawaslu Solok, Maizarni, Kamis (17/10)`."""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon, vocabulary

_CLOSE = 45
_FAR = 170


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    speech = vocabulary.load().speech
    far = vocabulary.alternation(speech.quoting | speech.said_by)
    close = vocabulary.alternation(speech.saying)
    return (
        re.compile(rf"(?:{far}|\b{lexicon.pattern('press')}\b)(?P<between>.{{0,{_FAR}}})\Z", re.IGNORECASE),
        re.compile(rf"(?:{close})(?P<between>.{{0,{_CLOSE}}})\Z", re.IGNORECASE),
    )


def spoken_from(before: str) -> int | None:
    """Where the verb of speech stands that the day behind `before` belongs to; None if the day is no speaker's."""
    for pattern in _patterns():
        found = pattern.search(before)
        if found:
            return found.start()
    return None
