"""A pipeline's database, opened and put away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from extract.gazetteer import DATA, read_areas
from netral.config import Pipeline
from store.database import open_database, open_to_read
from store.lookup import name_areas


@contextmanager
def opened(pipeline: Pipeline, *, create: bool = True) -> Iterator[Engine]:
    """The database for writing, at the newest schema and with the names of all areas, while the block runs.

    Without `create` it has to be there.
    """
    engine = open_database(pipeline.database_url, create=create)
    try:
        name_areas(engine, {area.code: area.name for area in read_areas(DATA)})
        yield engine
    finally:
        engine.dispose()


@contextmanager
def opened_to_read(pipeline: Pipeline) -> Iterator[Engine]:
    """The database for reading alone, also from a disk or folder that may not be written, while the block runs."""
    engine = open_to_read(pipeline.database_url)
    try:
        yield engine
    finally:
        engine.dispose()
