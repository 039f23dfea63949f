from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from netral.errors import StoreError
from netral.records import SiteNight
from store.runs import finish_run, start_run
from store.state import DatabaseState
from store.tables import Coverage, CoverageArea, CrawlRun
from tests.store.examples import NIGHT, SITE, only, rows

MORNING = NIGHT + timedelta(hours=2)


def test_a_run_has_its_coverage_a_row_for_each_site(engine: Engine) -> None:
    run = start_run(engine, "demo", NIGHT)
    nights = [
        SiteNight(SITE, provinces=("15",), tried=20, ok=17, failed=3, new=5, published_n=60, bytes=2**40, seconds=41.5),
        SiteNight("diam.example", note="robots.txt answered 503"),
    ]
    finish_run(engine, run, MORNING, nights, 1, {"events": 7})

    kept = only(engine, CrawlRun)
    assert (kept["pipeline"], kept["started_at"], kept["finished_at"]) == ("demo", NIGHT, MORNING)
    assert (kept["exit_code"], kept["summary"]) == (1, {"events": 7})
    silent, busy = rows(engine, Coverage)
    assert (busy["tried"], busy["ok"], busy["failed"], busy["new"], busy["bytes"]) == (20, 17, 3, 5, 2**40)
    assert (silent["note"], silent["published_n"]) == ("robots.txt answered 503", None)
    assert only(engine, CoverageArea) == {"run_id": run, "site": SITE, "area": "15"}


def test_a_run_without_an_end_is_under_way_or_was_killed(engine: Engine) -> None:
    start_run(engine, "demo", NIGHT)
    kept = only(engine, CrawlRun)
    assert (kept["finished_at"], kept["exit_code"]) == (None, None)


def test_the_row_of_a_site_is_there_before_the_run_ends_and_is_written_anew_at_its_end(engine: Engine) -> None:
    run = start_run(engine, "demo", NIGHT)
    DatabaseState(engine, run).close(SiteNight(SITE, provinces=("15",), tried=1, published_n=60, verdict="good"))
    assert only(engine, Coverage)["verdict"] == "good"
    assert only(engine, CoverageArea)["area"] == "15"

    finish_run(engine, run, MORNING, [SiteNight(SITE, tried=2)], 0, {})
    kept = only(engine, Coverage)
    assert (kept["published_n"], kept["tried"], kept["verdict"]) == (None, 2, None)


def test_a_run_closed_again_has_the_later_figures(engine: Engine) -> None:
    run = start_run(engine, "demo", NIGHT)
    finish_run(engine, run, MORNING, [SiteNight(SITE, provinces=("15", "16"), tried=1)], 1, {})
    finish_run(engine, run, MORNING, [SiteNight(SITE, provinces=("15",), tried=2)], 0, {})

    assert only(engine, Coverage)["tried"] == 2
    assert only(engine, CoverageArea)["area"] == "15"


def test_a_run_that_never_began_cannot_end(engine: Engine) -> None:
    with pytest.raises(StoreError, match="there is no run 7 to finish"):
        finish_run(engine, 7, MORNING, [], 0, {})


def test_a_run_cannot_end_before_it_began(engine: Engine) -> None:
    run = start_run(engine, "demo", NIGHT)
    with pytest.raises(StoreError, match="ck_crawl_run_order"):
        finish_run(engine, run, NIGHT - timedelta(days=1), [], 0, {})
