from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import get_args

import pytest

from netral import records
from store.export import TABLES, values
from store.export.codebook import codebook

DOCUMENT = Path(__file__).parents[3] / "docs" / "codebook.md"


def test_the_codebook_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == codebook(), "run: python -m store.export.codebook > docs/codebook.md"


@pytest.mark.parametrize(
    ("meanings", "enumeration"),
    [
        (values.EVENT_TYPE, records.EventType),
        (values.ROLE, records.Role),
        (values.ACTING, records.Acting),
        (values.COMPARATOR, records.Comparator),
        (values.UNIT, records.Unit),
        (values.STATUS, records.Status),
        (values.TOPIC, records.Topic),
        (values.DATE_SOURCE, records.DateSource),
    ],
)
def test_every_value_has_its_meaning(meanings: Mapping[str, str], enumeration: object) -> None:
    assert tuple(meanings) == get_args(enumeration)


@pytest.mark.parametrize("name", TABLES)
def test_every_column_has_a_name_of_its_own_and_a_meaning_that_fits_a_table(name: str) -> None:
    columns = {table.name: table for table in TABLES.values()}[name].columns
    assert len({column.name for column in columns}) == len(columns)
    for column in columns:
        assert column.meaning.endswith(".")
        assert "|" not in column.meaning
