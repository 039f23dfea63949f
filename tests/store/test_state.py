from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from netral.errors import StoreError
from netral.records import CrawlState, Hint, KnownPage, Outcome, SiteNight
from store import recheck
from store.pending import pending_pages
from store.runs import start_run
from store.state import DatabaseState
from store.tables import Coverage, Fetch, Page
from tests.store.examples import NIGHT, SITE, URL, WIB, only, page, rows, visit

DAY = timedelta(days=1)
FEED = f"https://{SITE}/feed/"


@pytest.fixture
def state(engine: Engine) -> CrawlState:
    return DatabaseState(engine, start_run(engine, "demo", NIGHT))


def test_an_unknown_address_is_unknown(state: CrawlState) -> None:
    assert state.known(URL) is None


def test_a_page_that_answered_is_known_with_validators_hash_and_next_check(state: CrawlState) -> None:
    state.record(visit())

    assert state.known(URL) == KnownPage(
        etag='"v1"',
        last_modified="Fri, 04 Oct 2024 01:00:00 GMT",
        sha256="a" * 64,
        recheck_at=NIGHT + DAY - recheck.SLACK,
        seen=NIGHT,
    )


def test_the_page_remembers_where_its_body_lies_and_what_the_feed_said(engine: Engine, state: CrawlState) -> None:
    state.record(visit())

    kept = only(engine, Page)
    assert (kept["archive_file"], kept["archive_offset"], kept["archive_length"]) == ("warc/00001.warc.gz", 120, 900)
    assert (kept["hint_html"], kept["first_seen"], kept["last_seen"]) == ("<p>satu</p>", NIGHT, NIGHT)


def test_a_feed_is_known_and_never_waits_for_a_date(state: CrawlState) -> None:
    state.record(visit(url=FEED, kind="discovery"))
    state.record(visit("unchanged", at=NIGHT + DAY, url=FEED, kind="discovery", status=304))

    known = state.known(FEED)
    assert known is not None
    assert (known.etag, known.recheck_at) == ('"v1"', None)


@pytest.mark.parametrize("outcome", ["failed", "robots", "refused", "skipped", "gone"])
def test_an_address_that_never_answered_leaves_only_its_visit(
    engine: Engine, state: CrawlState, outcome: Outcome
) -> None:
    state.record(visit(outcome, reason="it did not answer", status=None))

    assert state.known(URL) is None
    kept = only(engine, Fetch)
    assert (kept["outcome"], kept["reason"], kept["page_id"], kept["url"]) == (outcome, "it did not answer", None, URL)


def test_an_address_that_answered_and_was_let_be_is_known_and_never_due(engine: Engine, state: CrawlState) -> None:
    for days in (0, 1):
        state.record(visit("skipped", at=NIGHT + days * DAY, reason="it says noarchive", status=200))

    assert state.known(URL) == KnownPage(seen=NIGHT + DAY)
    assert list(state.due(SITE, NIGHT + 99 * DAY)) == []
    assert (only(engine, Page)["archive_file"], list(pending_pages(engine, "1"))) == (None, [])


def test_an_article_that_is_let_be_from_now_on_waits_for_its_next_date(engine: Engine, state: CrawlState) -> None:
    state.record(visit())
    state.record(visit("skipped", at=NIGHT + DAY, reason="it says noarchive", status=200))

    kept = only(engine, Page)
    assert (kept["sha256"], kept["recheck_at"]) == ("a" * 64, NIGHT + 3 * DAY - recheck.SLACK)


def test_an_unchanged_page_was_seen_again_and_keeps_validators_it_did_not_repeat(
    engine: Engine, state: CrawlState
) -> None:
    state.record(visit())
    state.record(visit("unchanged", at=NIGHT + DAY, status=304, etag='"v2"'))

    kept = only(engine, Page)
    assert (kept["first_seen"], kept["last_seen"]) == (NIGHT, NIGHT + DAY)
    assert (kept["etag"], kept["last_modified"]) == ('"v2"', "Fri, 04 Oct 2024 01:00:00 GMT")
    assert kept["recheck_at"] == NIGHT + 3 * DAY - recheck.SLACK


def test_a_page_that_was_not_asked_was_not_seen(engine: Engine, state: CrawlState) -> None:
    state.record(visit())
    before = only(engine, Page)
    state.record(visit("unchanged", at=NIGHT + DAY, status=None, reason="not due"))

    assert only(engine, Page) == before
    assert len(rows(engine, Fetch)) == 2


def test_a_changed_page_has_its_new_body_and_its_old_first_sight(engine: Engine, state: CrawlState) -> None:
    state.record(visit())
    state.record(visit("changed", at=NIGHT + DAY, page=page(digest="c" * 64)))

    kept = only(engine, Page)
    assert (kept["sha256"], kept["first_seen"], kept["last_seen"]) == ("c" * 64, NIGHT, NIGHT + DAY)


def test_a_page_that_vanishes_is_gone_since_then_until_it_returns(engine: Engine, state: CrawlState) -> None:
    state.record(visit())
    state.record(visit("gone", at=NIGHT + DAY, status=404, reason="404"))
    state.record(visit("gone", at=NIGHT + 3 * DAY, status=404, reason="404"))
    gone = only(engine, Page)
    state.record(visit("unchanged", at=NIGHT + 7 * DAY, status=200))

    assert (gone["gone_at"], gone["recheck_at"]) == (NIGHT + DAY, NIGHT + 7 * DAY - recheck.SLACK)
    assert only(engine, Page)["gone_at"] is None


def test_a_check_that_fails_stays_due(state: CrawlState) -> None:
    state.record(visit())
    state.record(visit("failed", at=NIGHT + DAY, status=503, reason="503"))

    known = state.known(URL)
    assert known is not None
    assert known.recheck_at == NIGHT + DAY - recheck.SLACK


def test_a_body_outside_the_archive_is_still_hashed(state: CrawlState) -> None:
    state.record(visit(page=page(archive=None)))

    known = state.known(URL)
    assert known is not None
    assert known.sha256 == hashlib.sha256(b"<p>satu</p>").hexdigest()


def test_the_rows_of_coverage_are_kept_as_the_sites_end(engine: Engine, state: CrawlState) -> None:
    state.close(SiteNight(SITE, published_n=41, verdict="good"))
    state.close(SiteNight("sunyi.example", verdict="silent"))

    kept = {row["site"]: (row["published_n"], row["verdict"]) for row in rows(engine, Coverage)}
    assert kept == {SITE: (41, "good"), "sunyi.example": (None, "silent")}


def test_what_was_recorded_outlives_the_process(database_url: str, engine: Engine, state: CrawlState) -> None:
    state.record(visit())
    engine.dispose()

    again = DatabaseState(engine, start_run(engine, "demo", NIGHT + DAY))
    assert again.known(URL) == state.known(URL)


def test_a_visit_without_a_zone_is_refused_in_one_line(state: CrawlState) -> None:
    with pytest.raises(StoreError, match="has no zone; give it one"):
        state.record(visit(at=NIGHT.replace(tzinfo=None)))


def test_an_address_with_a_lone_surrogate_is_found_again(state: CrawlState) -> None:
    odd = URL + "\ud83d"
    state.record(visit(url=odd))

    assert state.known(odd) is not None


def test_a_feed_that_dates_an_article_to_the_year_one_does_not_cost_the_page(engine: Engine, state: CrawlState) -> None:
    hint = Hint(title="Judul", published=datetime(1, 1, 1, tzinfo=WIB), modified=NIGHT)
    state.record(visit(page=page(hint=hint)))

    kept = only(engine, Page)
    assert (kept["hint_title"], kept["hint_published"], kept["hint_modified"]) == ("Judul", None, NIGHT)
