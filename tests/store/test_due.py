"""Which known articles the crawler is to look at again, and by what name it finds them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from netral.records import CrawlState, DuePage, Hint, SiteNight
from store.runs import finish_run, start_run
from store.state import DatabaseState
from store.tables import Coverage, Page
from tests.store.examples import NIGHT, SITE, TITLE, URL, only, page, visit

DAY = timedelta(days=1)
OTHER = f"https://{SITE}/2024/10/lurah-dipanggil/"


@pytest.fixture
def state(engine: Engine) -> CrawlState:
    return DatabaseState(engine, start_run(engine, "demo", NIGHT))


def known_as(key: str) -> Hint:
    return Hint(title=TITLE, key=key, html="<p>satu</p>", modified=NIGHT - DAY)


def test_articles_whose_day_has_come_are_due_the_longest_waiting_first(state: CrawlState) -> None:
    state.record(visit(url=OTHER, at=NIGHT + DAY, page=page(OTHER, final_url=f"https://www.{SITE}/p")))
    state.record(visit(page=page(hint=known_as("4711"))))
    state.record(visit(url=f"https://{SITE}/feed/", kind="discovery"))

    assert list(state.due(SITE, NIGHT)) == []
    assert list(state.due(SITE, NIGHT + DAY)) == [DuePage(URL, URL, "4711")]
    assert list(state.due(SITE, NIGHT + 2 * DAY)) == [
        DuePage(URL, URL, "4711"),
        DuePage(OTHER, f"https://www.{SITE}/p"),
    ]
    assert list(state.due("lain.example", NIGHT + 2 * DAY)) == []


def test_an_article_that_was_looked_at_is_not_due_again_that_night(state: CrawlState) -> None:
    state.record(visit())
    state.record(visit("unchanged", at=NIGHT + DAY, status=200))

    assert list(state.due(SITE, NIGHT + DAY)) == []


def test_an_article_that_is_refused_for_two_months_is_left_alone(state: CrawlState) -> None:
    """But not one that robots.txt closes, nor one that was not asked: it keeps its day."""
    state.record(visit())
    state.record(visit("refused", at=NIGHT + DAY, status=403))
    state.record(visit("robots", at=NIGHT + DAY, status=None))
    state.record(visit("refused", at=NIGHT + 61 * DAY, status=None))
    assert list(state.due(SITE, NIGHT + 61 * DAY)) == [DuePage(URL, URL)]

    state.record(visit("refused", at=NIGHT + 61 * DAY, status=403))
    assert list(state.due(SITE, NIGHT + 99 * DAY)) == []


def test_what_was_captured_long_ago_is_not_looked_at_again(engine: Engine) -> None:
    now = NIGHT + 400 * DAY
    state = DatabaseState(engine, start_run(engine, "demo", now, "ingest"), now)
    state.record(visit())
    state.record(visit(url=OTHER, at=now - 2 * DAY))
    assert list(state.due(SITE, now + 99 * DAY)) == [DuePage(OTHER, OTHER)]


def test_an_article_is_found_by_its_key_whatever_its_address(state: CrawlState) -> None:
    state.record(visit(page=page(hint=known_as("4711"))))
    state.record(visit(url=OTHER, at=NIGHT + DAY, page=page(OTHER, hint=known_as("4711"))))

    assert state.url_of(SITE, "4711") == URL
    assert state.url_of(SITE, "4712") is None
    assert state.url_of("lain.example", "4711") is None


def test_a_time_of_editing_that_changed_nothing_is_remembered(state: CrawlState) -> None:
    state.record(visit(page=page(hint=known_as("4711"))))
    state.record(visit("unchanged", at=NIGHT + DAY, status=304, modified=NIGHT))
    state.record(visit("unchanged", at=NIGHT + DAY, status=304))

    known = state.known(URL)
    assert known is not None
    assert (known.modified, known.seen) == (NIGHT, NIGHT + DAY)


def test_a_body_that_comes_without_a_hint_takes_away_the_old_text_and_leaves_the_rest(
    engine: Engine, state: CrawlState
) -> None:
    state.record(visit(page=page(hint=known_as("4711"))))
    state.record(visit("changed", at=NIGHT + DAY, page=page(digest="c" * 64, hint=Hint())))

    kept = only(engine, Page)
    assert (kept["hint_title"], kept["hint_key"], kept["hint_html"]) == (TITLE, "4711", None)


def test_why_candidates_were_passed_over_is_counted_in_the_coverage(engine: Engine) -> None:
    run = start_run(engine, "demo", NIGHT)
    night = SiteNight(SITE, skipped=3, passed_over={"off topic by its title": 3})
    finish_run(engine, run, NIGHT + DAY, [night], 0, {})

    assert only(engine, Coverage)["passed_over"] == {"off topic by its title": 3}
