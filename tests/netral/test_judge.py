from __future__ import annotations

from typing import Any

import pytest

from crawler.site import Site
from netral.judge import failed_sites
from netral.records import SiteNight

HOST = "kabar.example"


def site(**values: Any) -> Site:
    given = {"host": HOST, "name": "Kabar", "provinces": ["33"], "discovery": [{"feed": {"url": "/feed/"}}]}
    return Site.model_validate({**given, "status": "active", **values})


@pytest.mark.parametrize(
    ("night", "complaint"),
    [
        (SiteNight(HOST, candidates=3, new=3), None),
        (SiteNight(HOST, candidates=3, skipped=3), None),
        (SiteNight(HOST), None),
        (SiteNight(HOST, candidates=4, new=3, failed=1), None),
        (SiteNight(HOST, note="robots.txt answered 503"), "robots.txt answered 503"),
        (SiteNight(HOST, candidates=4, failed=4), "none of its pages could be had, 4 failed"),
        (SiteNight(HOST, candidates=4, new=4, floor=5), "named 4 articles, its floor is 5"),
    ],
)
def test_an_active_site_is_to_give_something(night: SiteNight, complaint: str | None) -> None:
    assert failed_sites([site()], [night]) == ([f"{HOST}: {complaint}"] if complaint else [])


def test_a_site_nobody_vouched_for_may_fail_but_not_below_a_floor_it_was_given() -> None:
    silent = SiteNight(HOST, note="the name has no address")
    assert failed_sites([site(status="unverified")], [silent]) == []
    below = SiteNight(HOST, note="the name has no address", floor=1)
    assert failed_sites([site(status="unverified")], [below]) == [f"{HOST}: named 0 articles, its floor is 1"]


def test_more_articles_than_a_site_can_have_are_wrong_too() -> None:
    flood = SiteNight(HOST, candidates=901, new=901)
    assert failed_sites([site(ceiling=900)], [flood]) == [f"{HOST}: named 901 articles, its ceiling is 900"]
    assert failed_sites([site(ceiling=901)], [flood]) == []


def test_a_site_in_quarantine_is_not_expected_to_give_anything() -> None:
    resting = site(status="quarantined", quarantine={"reason": "casino pages", "since": "2026-11-01"}, floor=5)
    assert failed_sites([resting], [SiteNight(HOST, floor=5, note="quarantined since 2026-11-01")]) == []
