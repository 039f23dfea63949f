"""Rows that others refer to and that are made at first sight: sites, areas, officials."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Engine, Text, bindparam, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from netral.errors import StoreError
from netral.records import Level
from store.database import reading, writing
from store.tables import Area, Base, Meta, Site

_LEVELS: Mapping[str, Level] = {
    r"ID": "country",
    r"\d\d": "province",
    r"\d\d\.\d\d": "regency",
    r"\d\d\.\d\d\.\d\d": "district",
}

_GAZETTEER = "gazetteer"
"""The row of `meta` that says which names were taken over."""


def insert_missing(connection: Connection, table: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert the rows whose key is not there yet; the others stay as they are. Keys in one order: no deadlocks."""
    ordered = sorted(rows, key=lambda row: [str(value) for value in row.values()])
    if ordered:
        dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), ordered)


def know_sites(connection: Connection, hosts: Iterable[str]) -> None:
    """Make sure that the sites can be referred to."""
    insert_missing(connection, Site, [{"host": host} for host in set(hosts)])


def know_areas(connection: Connection, areas: Mapping[str, str | None]) -> None:
    """Make sure that the areas can be referred to; a name, where given, is taken over.

    StoreError if a code is none.
    """
    rows = [{"code": code, "name": name, "level": level_of(code)} for code, name in areas.items()]
    insert_missing(connection, Area, rows)
    named = [{"the_code": code, "the_name": name} for code, name in sorted(areas.items()) if name]
    if named:
        name = bindparam("the_name", type_=Text)
        differs = or_(Area.name.is_(None), Area.name != name)
        connection.execute(update(Area).where(Area.code == bindparam("the_code"), differs).values(name=name), named)


def name_areas(engine: Engine, areas: Mapping[str, str]) -> None:
    """Take over the names of a whole gazetteer, code to name, so that every area has its name in exports.

    The same gazetteer again costs one look into `meta`; only another one is written.
    """
    stamp = sha256("\n".join(f"{code} {name}" for code, name in sorted(areas.items())).encode()).hexdigest()
    with reading(engine) as connection:
        if connection.execute(select(Meta.value).where(Meta.name == _GAZETTEER)).scalar() == stamp:
            return
    with writing(engine) as connection:
        know_areas(connection, areas)
        insert_missing(connection, Meta, [{"name": _GAZETTEER, "value": stamp}])
        connection.execute(update(Meta).where(Meta.name == _GAZETTEER).values(value=stamp))


def level_of(code: str) -> Level:
    """What an area code stands for, by its form; StoreError if it is no code."""
    for form, level in _LEVELS.items():
        if re.fullmatch(form, code, re.ASCII):
            return level
    raise StoreError(f"{code!r} is no area code; expected ID, 31, 31.73 or 31.73.01")
