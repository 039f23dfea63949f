from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, select

from extract.extractor import version
from netral.documents import Document
from netral.keeping import Harvest, keep_all
from netral.reading import DocumentTask, Outlet, PageTask
from netral.records import ArchiveRef, Page, Visit
from store.database import open_database, reading
from store.pending import pending_count, pending_pages
from store.runs import start_run
from store.state import DatabaseState
from store.tables import Page as PageRow
from tests.netral.conftest import Desk
from tests.netral.texts import TEXT

NIGHT = datetime(2024, 10, 19, 2, tzinfo=UTC)
URL = "https://kabar.example/satu/"


@pytest.fixture
def engine(desk: Desk) -> Iterator[Engine]:
    opened = open_database(f"sqlite:///{desk.folder / 'netral.db'}")
    yield opened
    opened.dispose()


def crawled(engine: Engine, desk: Desk) -> PageTask:
    """A page that the database knows, whose archive is not there."""
    state = DatabaseState(engine, start_run(engine, "demo", NIGHT))
    page = Page(
        url=URL, body=b"", site="kabar.example", fetched_at=NIGHT, archive=ArchiveRef("a.warc.gz", 0, 9, "a" * 64)
    )
    state.record(Visit(URL, "kabar.example", NIGHT, "new", status=200, page=page))
    (waiting,) = pending_pages(engine, version())
    return PageTask(waiting, desk.folder, Outlet())


def keep(engine: Engine, *tasks: PageTask | DocumentTask, seconds: float = 30) -> Harvest:
    *_, harvest = keep_all(engine, tasks, NIGHT + timedelta(hours=1), seconds=seconds)
    return harvest


def document(**values: str) -> DocumentTask:
    given = {"id": "satu", "source": "a.jsonl", "url": URL, "text": TEXT}
    return DocumentTask(Document(**{**given, **values}), Outlet())  # type: ignore[arg-type]  # all given are strings


def test_a_page_that_takes_too_long_is_noted_and_not_tried_again_by_the_same_rules(engine: Engine, desk: Desk) -> None:
    os.mkfifo(desk.folder / "a.warc.gz")  # who opens it waits for a writer that never comes
    harvest = keep(engine, crawled(engine, desk), seconds=0.5)

    assert harvest.failed == [f"{URL}: reading it took more than 0.5 s"]
    assert pending_count(engine, version()) == 0
    with reading(engine) as connection:
        assert connection.execute(select(PageRow.refusal)).scalar_one() == "reading it took more than 0.5 s"
    assert pending_count(engine, "other rules") == 1


def test_a_page_whose_archive_is_away_waits_until_it_is_back(engine: Engine, desk: Desk) -> None:
    harvest = keep(engine, crawled(engine, desk))

    (told,) = harvest.failed
    assert "a.warc.gz at 0: no such file" in told
    assert pending_count(engine, version()) == 1


def test_what_contradicts_the_database_is_told_and_the_next_is_kept(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        harvest = keep(engine, document(), document(url=URL + "lain/", source="b.jsonl"), document(id="dua"))

    assert (harvest.new, harvest.articles) == (2, 2)
    assert harvest.failed == [f"b.jsonl: satu: this id stands for {URL} already, not for {URL}lain/"]
    assert [record.getMessage() for record in caplog.records] == harvest.failed
