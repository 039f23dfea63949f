from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Engine

from netral.records import SiteNight
from store.coverage import nights
from store.runs import finish_run, start_run
from tests.store.examples import NIGHT, SITE


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
