"""Reading a file of `extract/words/`: strictly typed, and no form may stand twice in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

from netral import strictyaml
from netral.errors import RuleError

FOLDER = Path(__file__).parent / "words"


class WordFile(BaseModel):
    """The shape of a word file: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Model = TypeVar("Model", bound=WordFile)
Seen = dict[str, str]
"""Forms by key, and the file and line they stand in."""


def key(form: str) -> str:
    """How a form is looked up: case, full stops and hyphens do not count, white space is one blank."""
    return " ".join(re.sub(r"[.\s-]+", " ", form.casefold()).split())


def read(path: Path, model: type[Model], *, unique: Sequence[Iterable[str]], seen: Seen | None = None) -> Model:
    """A word file as `model`. Within each group of top-level keys in `unique` no form may stand twice.

    `seen`, where given, is shared by files in which no form may stand twice either.
    """
    document = strictyaml.read(path, error=RuleError)
    content = strictyaml.validate(document, model, path=path, error=RuleError)
    for group in unique:
        taken: Seen = {} if seen is None else seen
        for name in group:
            for form, line in _forms(document[name]):
                if not key(form):
                    raise RuleError(f"{form!r} has no letters", path=path, line=line)
                if key(form) in taken:
                    raise RuleError(f"{form!r} already stands in {taken[key(form)]}", path=path, line=line)
                taken[key(form)] = f"{path.name}:{line}"
    return content


def _forms(node: Any) -> Iterator[tuple[str, int]]:
    """Every form below a node with its line. In an entry only `forms` and `heads` hold forms."""
    if isinstance(node, dict):
        entry = "forms" in node
        for name, below in node.items():
            if not entry or name in ("forms", "heads"):
                yield from _forms(below)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            if isinstance(item, str):
                yield item, node.lc.item(index)[0] + 1  # type: ignore[attr-defined]  # ruamel counts lines from 0
            else:
                yield from _forms(item)
