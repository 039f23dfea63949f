"""A pipeline's database, opened and put away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from netral.config import Pipeline
from store.database import open_database


@contextmanager
def opened(pipeline: Pipeline, *, create: bool = True) -> Iterator[Engine]:
    """The database, at the newest schema, while the block runs; without `create` it has to be there."""
    engine = open_database(pipeline.database_url, create=create)
    try:
        yield engine
    finally:
        engine.dispose()
