"""The database itself refuses what cannot be, whoever writes to it."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text

from netral.errors import StoreError
from store.database import writing
from tests.store.examples import everything, keep


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE case_count SET value = -1",
        "UPDATE case_count SET unit = 'rumor'",
        "UPDATE case_count SET status = ''",
        "UPDATE case_count SET place = '99.99'",
        "UPDATE event SET last_day = '2024-10-02'",
        "UPDATE event SET type = 'gosip'",
        "UPDATE date_mention SET first_day = '2024-10-04'",
        "UPDATE mention SET span_end = span_start",
        "UPDATE mention SET span_start = -1",
        "UPDATE mention SET text = 'kata lain yang lebih panjang dari semula' WHERE attribute = 'whole'",
        "UPDATE appearance SET role = 'hero'",
        "UPDATE appearance SET official_id = 'nobody'",
        "UPDATE article_version SET seen_to = '2000-01-01 00:00:00'",
        "UPDATE article_version SET published_source = 'guess'",
        "UPDATE article_version SET published_offset = NULL",
        "UPDATE article_version SET text_sha256 = 'short'",
        "UPDATE area SET level = 'village'",
        "UPDATE area SET level = 'province'",
        "UPDATE fact SET kind = 'opinion'",
        "UPDATE article SET site = 'nowhere.example'",
        "DELETE FROM official",
        "DELETE FROM area",
    ],
)
def test_what_cannot_be_is_refused(engine: Engine, statement: str) -> None:
    keep(engine)
    before = everything(engine)

    with pytest.raises(StoreError, match=r"(?i)constraint"), writing(engine) as connection:
        connection.execute(text(statement))
    assert everything(engine) == before


def test_an_article_has_one_current_version(engine: Engine) -> None:
    keep(engine)
    same = "article_id, text, text_sha256, title, authors, language, seen_from, relevant, near, reason, warnings"
    copy = f"INSERT INTO article_version (number, extractor, {same}) SELECT 2, extractor, {same} FROM article_version"

    with pytest.raises(StoreError, match=r"(?i)unique"), writing(engine) as connection:
        connection.execute(text(copy))


def test_with_an_article_goes_all_that_was_read_in_it(engine: Engine) -> None:
    keep(engine)
    with writing(engine) as connection:
        connection.execute(text("DELETE FROM article"))

    left = {name for name, rows in everything(engine).items() if rows}
    assert left == {"meta", "site", "area", "official"}
