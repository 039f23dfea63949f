from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Engine

from netral.records import SiteNight
from store.coverage import count_relevant, nights
from store.runs import finish_run, start_run
from store.state import DatabaseState
from store.write import refuse
from tests.store.examples import NIGHT, SITE, URL, keep, visit


def test_the_coverage_of_a_run_comes_back_as_it_was_told(engine: Engine) -> None:
    told = [
        SiteNight("diam.example", note="robots.txt answered 503"),
        SiteNight(SITE, provinces=("15", "16"), tried=20, ok=17, failed=3, new=5, published_n=60, seconds=41.5),
    ]
    run = start_run(engine, "demo", NIGHT)
    finish_run(engine, run, NIGHT + timedelta(hours=2), told, 0, {})
    other = start_run(engine, "demo", NIGHT + timedelta(days=1))

    assert nights(engine, run) == told
    assert nights(engine, other) == []


def test_how_many_of_a_site_s_articles_were_on_topic_is_known_once_they_have_been_read(engine: Engine) -> None:
    run = start_run(engine, "demo", NIGHT)
    state = DatabaseState(engine, run)
    state.record(visit())
    other = f"https://{SITE}/2024/10/jalan-rusak/"
    state.record(visit(url=other))
    state.close(SiteNight(SITE, new=2, verdict="good"))
    state.close(SiteNight("diam.example", verdict="failed"))
    state.close(SiteNight("istirahat.example"))

    keep(engine, page_url=URL, page_sha256="a" * 64)
    count_relevant(engine)
    assert _relevant(engine, run) == {SITE: None, "diam.example": 0, "istirahat.example": None}

    refuse(engine, other, "a" * 64, extractor="rules-1", reason="no text")
    count_relevant(engine)
    assert _relevant(engine, run) == {SITE: 1, "diam.example": 0, "istirahat.example": None}

    later = start_run(engine, "demo", NIGHT + timedelta(days=1))
    DatabaseState(engine, later).close(SiteNight(SITE, unchanged=2, verdict="good"))
    count_relevant(engine)
    assert (_relevant(engine, later)[SITE], _relevant(engine, run)[SITE]) == (0, 1)


def _relevant(engine: Engine, run: int) -> dict[str, int | None]:
    return {night.site: night.relevant for night in nights(engine, run)}
