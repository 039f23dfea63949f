"""Text out of the scraps of HTML that feeds and interfaces hold."""

from __future__ import annotations

import html
import re

LONGEST = 4000
"""Characters of a summary that are looked at."""

_TAG = re.compile(r"<[^<>]*>")


def plain(scrap: str) -> str | None:
    """A scrap of HTML (escaped or not) as words with single spaces, at most `LONGEST` characters; None if empty."""
    text = _TAG.sub(" ", html.unescape(scrap[: 4 * LONGEST]))
    return " ".join(html.unescape(text).split())[:LONGEST] or None
