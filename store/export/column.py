"""How a column of an export is declared: its name, where it comes from, how it is shown, what it means.

Each declaration is made once and serves CSV, JSON lines and the codebook.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Literal

from sqlalchemy import FromClause

from store.export.quotation import quotation as quote
from store.export.quotation import quotations as quote_all

Kind = Literal["text", "number", "day", "time", "flag", "area"]
Cell = str | int | bool | None
SOURCES = Sequence[Any]
"""Columns or expressions of SQL."""


def _as_it_is(value: Cell) -> Cell:
    return value


@dataclass(frozen=True)
class Column:
    """`show` is given the values of `sql`, in order, and makes the cell; `values` say what each value means."""

    name: str
    meaning: str
    sql: SOURCES
    kind: Kind = "text"
    show: Callable[..., Cell] = _as_it_is
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """`about` says what a row is; `source` the tables it comes from, one row each; `order` their order in an article.

    `relevant_only`: rows of articles that are not about the topic are left out.
    """

    name: str
    about: str
    columns: Sequence[Column]
    source: FromClause
    order: Sequence[Any] = ()
    relevant_only: bool = True


def text(name: str, sql: Any, meaning: str, values: Mapping[str, str] | None = None) -> Column:
    """Words; in CSV guarded against being taken for a formula."""
    return Column(name, meaning, [sql], "text", values=values or {})


def number(name: str, sql: Any, meaning: str) -> Column:
    """A whole number."""
    return Column(name, meaning, [sql], "number")


def flag(name: str, sql: Any, meaning: str) -> Column:
    """True or false."""
    return Column(name, meaning, [sql], "flag")


def day(name: str, sql: Any, meaning: str) -> Column:
    """A calendar day, `2024-10-25`."""
    return Column(name, meaning, [sql], "day", lambda value: value.isoformat() if isinstance(value, date) else None)


def time(name: str, sql: Any, meaning: str, offset: Any = None) -> Column:
    """An instant with its zone, in the zone `offset` minutes east of UTC if there is such a column, else in UTC."""
    return Column(name, meaning, [sql] if offset is None else [sql, offset], "time", _local)


def area(name: str, sql: Any, meaning: str) -> Column:
    """An area as `ID-36.74`: a bare 36.10 would become 36.1 in a spreadsheet."""
    return Column(name, meaning, [sql], "area", lambda code: code if code in {None, "ID"} else f"ID-{code}")


def quotation(name: str, full_text: Any, start: Any, end: Any, meaning: str) -> Column:
    """The sentences around a span."""
    return Column(name, meaning, [full_text, start, end], "text", quote)


def all_quotations(name: str, full_text: Any, spans: Any, meaning: str) -> Column:
    """The sentences around several spans, which SQL gives as `12-30,45-61`."""
    return Column(name, meaning, [full_text, spans], "text", _quoted)


def _quoted(full_text: str, spans: str) -> str:
    ends = (span.partition("-") for span in spans.split(","))
    return quote_all(full_text, ((int(start), int(end)) for start, _, end in ends))


def _local(moment: datetime | None, offset: int | None = 0) -> str | None:
    if moment is None:
        return None
    zone = timezone(timedelta(minutes=offset)) if offset else UTC
    return moment.astimezone(zone).isoformat(timespec="seconds")
