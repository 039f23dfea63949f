from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from netral.errors import StoreError
from netral.records import Facts, SiteNight
from store.counts import row_counts
from store.runs import finish_run, start_run
from store.state import DatabaseState
from store.summary import summarise
from store.write import refuse
from tests.store.examples import NIGHT, SITE, TEXT, URL, article, event, facts, keep, visit


def test_an_empty_database_has_no_run_and_no_article(engine: Engine) -> None:
    summary = summarise(engine)
    assert (summary.run, summary.articles, summary.by_type) == (None, 0, {})


def test_a_run_is_summed_over_its_sites_and_names_the_silent_ones(engine: Engine) -> None:
    run = start_run(engine, "demo", NIGHT)
    nights = [
        SiteNight(SITE, tried=9, ok=7, failed=2, new=6, changed=1),
        SiteNight("diam.example", tried=1, failed=1, note="robots.txt answered 503"),
    ]
    finish_run(engine, run, NIGHT + timedelta(hours=1), nights, 1, {})

    figures = summarise(engine, run).run
    assert figures is not None
    assert (figures.sites, figures.tried, figures.ok, figures.failed) == (2, 10, 7, 3)
    assert (figures.new, figures.changed, figures.exit_code) == (6, 1, 1)
    assert figures.silent == (("diam.example", "robots.txt answered 503"),)


def test_without_a_number_the_latest_run_is_meant(engine: Engine) -> None:
    start_run(engine, "demo", NIGHT)
    latest = start_run(engine, "demo", NIGHT + timedelta(days=1))

    figures = summarise(engine).run
    assert figures is not None
    assert (figures.run_id, figures.finished_at) == (latest, None)


def test_an_unknown_run_is_an_error(engine: Engine) -> None:
    with pytest.raises(StoreError, match="there is no run 3"):
        summarise(engine, 3)


def test_articles_are_counted_by_what_they_say_now(engine: Engine) -> None:
    state = DatabaseState(engine, start_run(engine, "demo", NIGHT))
    state.record(visit())
    refuse(engine, URL, "a" * 64, extractor="rules-1", reason="only a menu")
    keep(engine)
    examined = event("Ia diduga", type="examination")
    keep(engine, article(text=TEXT + " Ralat."), facts(events=(*facts().events, examined)), seen_at=NIGHT)
    keep(engine, article(id="artikel-2", url=None), Facts(False, True, "a village head only"))

    summary = summarise(engine)
    assert (summary.articles, summary.relevant, summary.near) == (2, 1, 1)
    assert (summary.pages, summary.refused) == (1, 1)
    assert (summary.events, summary.officials, summary.case_counts) == (2, 2, 1)
    assert summary.by_type == {"allegation": 1, "examination": 1}


def test_every_table_is_counted(engine: Engine) -> None:
    keep(engine)
    counts = row_counts(engine)
    assert list(counts) == sorted(counts)
    assert (counts["article"], counts["fact"], counts["mention"], counts["fetch"]) == (1, 6, 8, 0)
