"""How much there is."""

from __future__ import annotations

from sqlalchemy import Engine, func, select

from store.database import reading
from store.tables import Base


def row_counts(engine: Engine) -> dict[str, int]:
    """Rows of every table, by its name, in the order of names."""
    with reading(engine) as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in sorted(Base.metadata.tables.items())
        }
