"""What no database can keep is replaced before it is written.

NUL (PostgreSQL refuses it, SQLite stops counting there) and lone surrogates (no UTF-8 has them) become U+FFFD, one
for one, so that every offset still holds. A time that does not fit into UTC's years 1 to 9999 is an error.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from netral.errors import StoreError
from netral.records import Hint

Record = TypeVar("Record")

_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")


def text(value: str) -> str:
    """`value` as it can be kept, of the same length."""
    return _UNKEEPABLE.sub("\ufffd", value)


def record(value: Record) -> Record:
    """A frozen record of `netral.records` with every text in it, however deep, as it can be kept.

    StoreError for a time without a zone, or beyond what a calendar in UTC holds.
    """
    return _kept(value)  # type: ignore[no-any-return]  # each branch gives back what it was given


def _kept(value: Any) -> Any:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, tuple):
        return tuple(_kept(item) for item in value)
    if isinstance(value, Mapping):
        return {_kept(name): _kept(item) for name, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        changed = {name: kept for name, old in fields.items() if (kept := _kept(old)) != old}
        return dataclasses.replace(value, **changed) if changed else value
    return value


def moment(value: datetime) -> datetime:
    """`value` itself if it can be kept; StoreError for a time without a zone or off the calendar."""
    if value.tzinfo is None:
        raise StoreError(f"the time {value.isoformat()} has no zone; give it one, such as +07:00")
    try:
        value.astimezone(UTC)
    except OverflowError:
        raise StoreError(f"the time {value.isoformat()} is off the calendar; correct it at its source") from None
    return value


def hint(value: Hint) -> Hint:
    """`value` without times that cannot be kept: a feed that dates an article to the year 1 has told nothing."""
    return dataclasses.replace(value, published=_or_none(value.published), modified=_or_none(value.modified))


def _or_none(value: datetime | None) -> datetime | None:
    try:
        return None if value is None else moment(value)
    except StoreError:
        return None
