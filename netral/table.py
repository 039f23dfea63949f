"""Rows for people and for programs: plain text, CSV, JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any, Literal

Form = Literal["table", "csv", "json"]
FORMS: tuple[Form, ...] = ("table", "csv", "json")


def listing(columns: Sequence[str], objects: Sequence[Mapping[str, Any]], form: Form) -> str:
    """The text of a list, without the newline at its end; in JSON with its lists, elsewhere these joined by commas."""
    if form == "json":
        return json.dumps([dict(one) for one in objects], ensure_ascii=False, indent=1, default=str)
    rows = [[_cell(one[column]) for column in columns] for one in objects]
    if form == "table":
        return table(columns, rows)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([columns, *rows])
    return text.getvalue().rstrip("\n")


def table(names: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Numbers to the right, the rest to the left, two spaces between; None is empty."""
    texts = [list(names), *(["" if cell is None else str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in texts) for column in range(len(names))]
    right = [all(isinstance(row[column], int | float | None) for row in rows) for column in range(len(names))]
    lines = (
        "  ".join(
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        )
        for row in texts
    )
    return "\n".join(line.rstrip() for line in lines)


def _cell(value: object) -> object:
    return ",".join(dict.fromkeys(map(str, value))) if isinstance(value, list | tuple) else value
