"""Offices: position phrases with their body and area, whether or not a name stands beside them."""

from __future__ import annotations

from extract import rulebook
from extract.office import Office
from extract.reading import Reading, apply


def show(value: object) -> str:
    """How examples write an office: `Pj Wali Kota | Kota Sukabumi | 32.72`, a dash for what is unknown."""
    if not isinstance(value, Office):
        return str(value)
    marks = ("former " if value.former else "") + (f"{value.acting} " if value.acting else "")
    return f"{marks}{value.position} | {value.office or '-'} | {value.place or '-'}"


def read(reading: Reading) -> None:
    """Fill the layer `office`."""
    reading.found["office"] = apply(
        reading, "office", rulebook.rules("offices"), sees=("date", "place", "body", "head")
    )
