"""Word classes: `extract/words/classes/*.yml`, each file `class: {form: value}` or `class: [form, ...]`.

Forms are written as they stand in running text, lower case; a blank in a form stands for any white space, also none
where newspapers run words together is written as a form of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from netral import strictyaml
from netral.errors import RuleError

FOLDER = Path(__file__).parent / "words" / "classes"


@cache
def classes() -> dict[str, dict[str, Any]]:
    """Every word class by name: its forms and the value each stands for (the form itself where none is given)."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(FOLDER.glob("*.yml")):
        document = strictyaml.read(path, error=RuleError)
        if not isinstance(document, dict):
            raise RuleError("expected word classes", path=path)
        for name, forms in document.items():
            if name in found:
                raise RuleError("this class stands in another file too", path=path, key=str(name))
            found[str(name)] = _forms(path, str(name), forms)
    return found


def _forms(path: Path, name: str, forms: Any) -> dict[str, Any]:
    pairs: Iterable[tuple[Any, Any]]
    if isinstance(forms, dict):
        pairs = forms.items()
    elif isinstance(forms, list):
        pairs = ((form, form) for form in forms)
    else:
        raise RuleError("expected a list of forms, or forms with values", path=path, key=name)
    result: dict[str, Any] = {}
    for form, value in pairs:
        if not isinstance(form, str) or form != form.lower():
            raise RuleError(f"expected a form in lower case, found {form!r}", path=path, key=name)
        if form in result:
            raise RuleError(f"{form!r} is listed twice", path=path, key=name)
        result[form] = value
    return result


def alternation(forms: Iterable[str]) -> str:
    """A regular expression for any of `forms`, longest first, white space free in length."""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "(?:" + "|".join(r"\s+".join(re.escape(word) for word in form.split()) for form in ordered) + ")"


@cache
def pattern(name: str) -> str:
    """The alternation of a word class."""
    return alternation(classes()[name])


# `re` without regard to case lets these stand for s, i and k; lower() does not
_LOOKALIKES = str.maketrans("ſıİ\N{KELVIN SIGN}", "siik")


def fold(form: str) -> str:
    """A form as the classes write it: lower case, white space single, letters that `re` takes for ours made ours."""
    return " ".join(form.translate(_LOOKALIKES).lower().split())


def value(name: str, form: str) -> Any:
    """What a form of a class stands for; white space and case do not matter."""
    return classes()[name][fold(form)]


_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|[0-9]")


def tokens(lowered: str) -> list[str]:
    """The words, marks and single figures of a text in lower case: `13ribu` is `1`, `3`, `ribu`."""
    return _TOKEN.findall(lowered)


@cache
def openers(*names: str) -> tuple[str, ...]:
    """The first token of every form of some classes, for `Rule.words`."""
    return tuple(dict.fromkeys(tokens(form)[0] for name in names for form in classes()[name]))
