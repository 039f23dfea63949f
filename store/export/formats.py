"""Rows as CSV or JSON lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from typing import Literal, TextIO

from store.export.column import Cell, Column

Format = Literal["csv", "jsonl"]
Writer = Callable[[Sequence[Cell]], None]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_writer(columns: Sequence[Column], stream: TextIO) -> Writer:
    """RFC 4180 with a header; empty for unknown, `true`/`false`.

    A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers, and a lone
    sign, such as the comparator `=`, is nothing to run.
    """
    rows = csv.writer(stream, lineterminator="\r\n")
    rows.writerow([column.name for column in columns])
    texts = [column.kind == "text" for column in columns]

    def write(cells: Sequence[Cell]) -> None:
        rows.writerow([_shown(cell, is_text) for cell, is_text in zip(cells, texts, strict=True)])

    return write


def jsonl_writer(columns: Sequence[Column], stream: TextIO) -> Writer:
    """One JSON object a line, as it is: no formula is run there."""
    names = [column.name for column in columns]

    def write(cells: Sequence[Cell]) -> None:
        stream.write(json.dumps(dict(zip(names, cells, strict=True)), ensure_ascii=False) + "\n")

    return write


WRITERS: dict[Format, Callable[[Sequence[Column], TextIO], Writer]] = {"csv": csv_writer, "jsonl": jsonl_writer}


def _shown(cell: Cell, is_text: bool) -> str | int:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if is_text and isinstance(cell, str) and len(cell) > 1 and cell.startswith(_FORMULA):
        return "'" + cell
    return cell
