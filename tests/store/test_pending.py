from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from netral.records import ArchiveRef
from store import pending
from store.pending import archived_page, pending_count, pending_pages
from store.runs import start_run
from store.state import DatabaseState
from store.write import refuse
from tests.store.examples import NIGHT, SITE, TITLE, URL, keep, page, visit


@pytest.fixture
def state(engine: Engine) -> DatabaseState:
    return DatabaseState(engine, start_run(engine, "demo", NIGHT))


def test_a_fetched_page_waits_with_all_that_reading_it_needs(engine: Engine, state: DatabaseState) -> None:
    state.record(visit())

    (waiting,) = pending_pages(engine, "rules-1")
    assert (waiting.url, waiting.final_url, waiting.site, waiting.status) == (URL, URL, SITE, 200)
    assert waiting.archive == ArchiveRef("warc/00001.warc.gz", 120, 900, "a" * 64)
    assert (waiting.hint.title, waiting.hint.html) == (TITLE, "<p>satu</p>")
    assert (waiting.content_type, waiting.encoding, waiting.fetched_at) == ("text/html", "utf-8", NIGHT)


def test_a_page_that_was_read_or_refused_waits_no_longer_until_rules_or_bytes_change(
    engine: Engine, state: DatabaseState
) -> None:
    other = f"https://{SITE}/menu/"
    state.record(visit())
    state.record(visit(url=other))
    keep(engine, page_url=URL, page_sha256="a" * 64)
    refuse(engine, other, "a" * 64, extractor="rules-1", reason="only a menu")

    assert list(pending_pages(engine, "rules-1")) == []
    assert (pending_count(engine, "rules-1"), pending_count(engine, "rules-2")) == (0, 2)
    assert {waiting.url for waiting in pending_pages(engine, "rules-2")} == {URL, other}
    assert {waiting.url for waiting in pending_pages(engine, "rules-1", everything=True)} == {URL, other}
    state.record(visit("changed", at=NIGHT + timedelta(days=1), page=page(digest="c" * 64)))
    assert [waiting.url for waiting in pending_pages(engine, "rules-1")] == [URL]


def test_a_page_that_changed_while_it_was_read_waits_again(engine: Engine, state: DatabaseState) -> None:
    state.record(visit())
    state.record(visit("changed", at=NIGHT + timedelta(days=1), page=page(digest="c" * 64)))
    keep(engine, page_url=URL, page_sha256="a" * 64)

    assert [waiting.archive.sha256 for waiting in pending_pages(engine, "rules-1")] == ["c" * 64]


def test_feeds_and_pages_outside_the_archive_do_not_wait(engine: Engine, state: DatabaseState) -> None:
    state.record(visit(url=f"https://{SITE}/feed/", kind="discovery"))
    state.record(visit(page=page(archive=None)))

    assert list(pending_pages(engine, "rules-1")) == []


def test_pages_can_be_refused_while_they_are_being_listed(
    engine: Engine, state: DatabaseState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, "BATCH", 2)
    urls = {f"https://{SITE}/{number}/" for number in range(5)}
    for url in sorted(urls):
        state.record(visit(url=url))

    seen = set()
    for waiting in pending_pages(engine, "rules-1"):
        seen.add(waiting.url)
        refuse(engine, waiting.url, waiting.archive.sha256, extractor="rules-1", reason="only a menu")
    assert seen == urls
    assert list(pending_pages(engine, "rules-1")) == []


def test_one_page_can_be_had_by_its_address_whether_it_was_read_or_not(engine: Engine, state: DatabaseState) -> None:
    state.record(visit())
    state.record(visit(url=f"https://{SITE}/feed/", kind="discovery"))
    keep(engine, page_url=URL, page_sha256="a" * 64)

    found = archived_page(engine, URL)
    assert found is not None
    assert (found.url, found.archive.sha256) == (URL, "a" * 64)
    assert archived_page(engine, f"https://{SITE}/feed/") is None
    assert archived_page(engine, f"https://{SITE}/lain/") is None
