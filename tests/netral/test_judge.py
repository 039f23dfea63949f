from __future__ import annotations

from typing import Any

import pytest

from crawler.site import Site
from netral.judge import failed_sites
from netral.records import SiteHistory, SiteNight, Verdict

HOST = "kabar.example"


def site(**values: Any) -> Site:
    given = {"host": HOST, "name": "Kabar", "provinces": ["33"], "discovery": [{"feed": {"url": "/feed/"}}]}
    return Site.model_validate({**given, "status": "active", **values})


def night(verdict: Verdict | None = "good", **counts: Any) -> SiteNight:
    return SiteNight(HOST, verdict=verdict, **counts)


@pytest.mark.parametrize(
    ("told", "complaint"),
    [
        (night(candidates=3, new=3), None),
        (night(candidates=3, skipped=3), None),
        (night("silent"), None),
        (night(candidates=4, new=3, failed=1), None),
        (night(candidates=4, new=4, note="one of its feeds answered 500"), "one of its feeds answered 500"),
        (night("failed", note="robots.txt answered 503"), "robots.txt answered 503"),
        (night(None, note="interrupted"), None),
        (night(candidates=4, new=4, floor=5), "named 4 articles, its floor is 5"),
    ],
)
def test_an_active_site_is_to_give_something(told: SiteNight, complaint: str | None) -> None:
    assert failed_sites([site()], [told]) == ([f"{HOST}: {complaint}"] if complaint else [])


def test_a_site_nobody_vouched_for_may_fail_but_not_below_a_floor_it_was_given() -> None:
    silent = night("failed", note="the name has no address")
    assert failed_sites([site(status="unverified")], [silent]) == []
    below = night("failed", note="the name has no address", floor=1)
    assert failed_sites([site(status="unverified")], [below]) == [f"{HOST}: named 0 articles, its floor is 1"]


def test_what_failed_the_night_before_is_no_news_until_it_comes_to_rest() -> None:
    failed = night("failed", note="the name has no address")
    lines = [failed_sites([site()], [failed], {HOST: SiteHistory(failed=before)}) for before in range(6)]
    rests = f"{HOST}: the name has no address; the 5th night running: it rests now, and is tried again in a week"
    assert lines == [[f"{HOST}: the name has no address"], [], [], [], [rests], []]


def test_of_a_site_that_only_good_nights_vouch_for_one_failed_night_is_weather() -> None:
    failed = night("failed", note="the name has no address")
    before = [{HOST: SiteHistory(failed=nights, proven=True)} for nights in range(5)]
    lines = [failed_sites([site(status="unverified")], [failed], each) for each in before]
    assert [bool(line) for line in lines] == [False, True, False, False, True]


def test_more_articles_than_a_site_can_have_are_wrong_too() -> None:
    flood = night(candidates=901, new=901)
    assert failed_sites([site(ceiling=900)], [flood]) == [f"{HOST}: named 901 articles, its ceiling is 900"]
    assert failed_sites([site(ceiling=901)], [flood]) == []


def test_a_site_in_quarantine_is_not_expected_to_give_anything() -> None:
    resting = site(status="quarantined", quarantine={"reason": "casino pages", "since": "2026-11-01"}, floor=5)
    assert failed_sites([resting], [night(None, floor=5, note="quarantined since 2026-11-01")]) == []


def test_a_mistake_of_this_program_is_told_whoever_vouches() -> None:
    broken = night("failed", note="an error of this program: KeyError: 'x'")
    assert failed_sites([site(status="unverified")], [broken]) == [f"{HOST}: {broken.note}"]


def test_where_nearly_all_sites_fail_the_fault_is_here_and_told_every_night() -> None:
    """Whatever their standing: of a night in which nobody answered no history is kept, so nothing else would tell."""
    hosts = [f"{name}.example" for name in "abcdef"]
    sites = [site(host=host, status="unverified") for host in hosts]
    nights = [SiteNight(host, verdict="failed", note="the name has no address") for host in hosts]
    (line,) = failed_sites(sites, nights, {host: SiteHistory(proven=True) for host in hosts})
    assert line.startswith("6 of 6 sites failed: is this machine cut off from the network? (a.example: the name")

    half = [*nights[:3], *(SiteNight(host, verdict="good") for host in hosts[3:])]
    assert failed_sites(sites, half) == []
