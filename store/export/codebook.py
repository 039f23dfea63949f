"""`docs/codebook.md`, made from the declarations: `python -m store.export.codebook > docs/codebook.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from store.export import TABLES
from store.export.column import Column, Kind, Table

_KINDS: dict[Kind, str] = {
    "text": "text",
    "number": "whole number",
    "day": "day, `2024-10-25`",
    "time": "time with zone, `2024-10-25T18:20:00+07:00`",
    "flag": "`true` or `false`",
    "area": "area, `ID-36.74`",
}

_HEAD = """# Codebook

<!-- Made by `python -m store.export.codebook > docs/codebook.md`; a test holds it to the code. -->

What the columns of `netral export` mean. Everything here is **reported** by the outlet named in the row and was read by
rules; nothing is adjudicated. A person who is accused in a row is not thereby guilty.

- CSV is RFC 4180 (comma, CRLF, quotes where needed) in UTF-8. An empty cell means: not said, or not found. In JSON
  lines it is `null`.
- A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe in front in CSV, so that no
  spreadsheet runs it as a formula; such a sign alone has not. JSON lines have the text as it is.
- Areas are codes of the Ministry of Home Affairs (Kemendagri) after `ID-`: two digits for a province, `ID-36.74` for a
  regency or city, `ID-36.74.01` for a district. They are text: leave them so when you import.
- Ids come from content: the same article gives the same ids on any machine and in any run. An event that other rules
  read better, or whose article was edited elsewhere, keeps the id it had; what went is in `deletions`.
- Rows are ordered by time of publication, address and order within the article.
- `events`, `officials` and `case_counts` hold relevant articles only; `articles` and
  `deletions` hold all.
"""


def codebook() -> str:
    """The whole document."""
    return "\n".join([_HEAD, *(line for table in TABLES.values() for line in _table(table))])


def _table(table: Table) -> Iterator[str]:
    yield f"## {table.name}\n\n{table.about}\n"
    yield "| column | form | meaning |\n|---|---|---|"
    yield from (f"| `{column.name}` | {_KINDS[column.kind]} | {column.meaning} |" for column in table.columns)
    yield ""
    yield from (line for column in table.columns if column.values for line in _values(column))


def _values(column: Column) -> Iterator[str]:
    yield f"Values of `{column.name}`:\n"
    yield from (f"- `{value}`: {meaning}" for value, meaning in column.values.items())
    yield ""


if __name__ == "__main__":
    sys.stdout.write(codebook())
