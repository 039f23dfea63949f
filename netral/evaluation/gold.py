"""Gold files: the JSONL that `netral parse` reads, each line with its `gold` facts beside the text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from netral.errors import InputError
from netral.evaluation.matching import Fact
from netral.evaluation.score import Score, score
from netral.inputs import Inputs
from netral.parsing import parse_all


def evaluate(path: Path) -> tuple[Score, int]:
    """The score of a gold file, and 1 if a line of it could not be read, else 0. A text without article, or
    beyond its time, scores 0."""
    gold = _gold(path)
    inputs = Inputs([path])
    found = {str(doc["id"]): doc for doc in parse_all(inputs)}
    whole = score((doc, wanted, found.get(doc, {})) for doc, wanted in gold.items())
    return whole, inputs.exit_code


def _gold(path: Path) -> dict[str, Fact]:
    gold = {str(line["id"]): line["gold"] for line in _lines(path)}
    if not gold:
        raise InputError('holds no line with "id" and "gold"; expected a gold file in JSONL', path=path)
    return gold


def _lines(path: Path) -> Iterator[Fact]:
    """The annotated lines; those that are no JSON are told when their text is read."""
    try:
        with path.open(encoding="utf-8") as file:
            for text in file:
                try:
                    line = json.loads(text)
                except ValueError:
                    continue
                if isinstance(line, dict) and "id" in line and isinstance(line.get("gold"), dict):
                    yield line
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError(f"cannot be read: {problem}", path=path) from None
