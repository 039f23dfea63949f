"""One regular expression for thousands of words, as a tree of letters: `re` tries plain alternatives one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable

Tree = dict[str, "Tree"]
END = ""
BLANK = r"(?:\.\s*|\s+|-)"
"""A blank between two words of a form: white space, a hyphen, or the full stop of an abbreviation (`Ka.BKD`)."""


def alternation(keys: Iterable[str]) -> str:
    """A pattern for any of `keys` (see `extract.vocabulary.key`), the longest that fits, as whole words.

    To be compiled with `re.IGNORECASE`; without a group of its own. No keys: a pattern that never matches.
    """
    tree: Tree = {}
    for word in keys:
        here = tree
        for letter in word:
            here = here.setdefault(letter, {})
        here[END] = {}
    return rf"(?<!\w){_pattern(tree)}(?!\w)" if tree else r"(?!)"


def _pattern(tree: Tree) -> str:
    branches = [_letter(letter) + _pattern(rest) for letter, rest in sorted(tree.items()) if letter != END]
    if not branches:
        return ""
    # Greedy, so that a word that goes on is preferred to the one that ends here.
    if END in tree:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _letter(letter: str) -> str:
    return BLANK if letter == " " else re.escape(letter)
