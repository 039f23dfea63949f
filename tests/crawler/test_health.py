from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from crawler.health import tonight
from crawler.site import Site
from netral.records import SiteHistory

DAY = date(2026, 11, 22)
FAILING = SiteHistory(5, date(2026, 11, 17), date(2026, 11, 21), "the name has no address", proven=True)


def site(**values: Any) -> Site:
    given = {"host": "kabar.example", "name": "Kabar", "provinces": ["33"], "discovery": [{"feed": {"url": "/feed/"}}]}
    return Site.model_validate({**given, "budget": 200, "delay": 2, **values})


def test_a_site_nobody_vouched_for_is_gone_through_gently_until_its_first_good_night() -> None:
    new = tonight(site(), SiteHistory(), DAY)
    assert (new.status, new.delay, new.budget) == ("unverified", 4, 50)

    proven = tonight(site(), SiteHistory(proven=True), DAY)
    assert (proven.status, proven.delay, proven.budget) == ("active", 2, 200)


def test_a_site_that_somebody_vouched_for_is_on_no_trial() -> None:
    assert tonight(site(status="active"), SiteHistory(), DAY) == site(status="active")


def test_a_site_on_this_machine_is_on_no_trial_either() -> None:
    local = site(host="kabar.localhost")
    assert tonight(local, SiteHistory(), DAY) == local


@pytest.mark.parametrize("status", ["active", "unverified"])
def test_after_five_failed_nights_a_site_rests_and_says_why(status: str) -> None:
    resting = tonight(site(status=status), FAILING, DAY)
    assert resting.status == "quarantined"
    assert resting.quarantine is not None
    assert resting.quarantine.since == date(2026, 11, 17)
    assert resting.quarantine.reason == (
        "failed 5 nights running, the last time: the name has no address; tried again on 2026-11-28"
    )


def test_four_failed_nights_are_weather() -> None:
    four = SiteHistory(4, date(2026, 11, 18), date(2026, 11, 21), "answered 503", proven=True)
    assert tonight(site(), four, DAY).status == "active"


def test_a_week_after_its_last_failure_it_is_tried_again_gently() -> None:
    assert tonight(site(status="active"), FAILING, date(2026, 11, 27)).status == "quarantined"
    tried = tonight(site(status="active"), FAILING, date(2026, 11, 28))
    assert (tried.status, tried.quarantine, tried.delay, tried.budget) == ("unverified", None, 4, 50)


def test_a_quarantine_by_hand_stays_whatever_the_nights_say() -> None:
    by_hand = site(status="quarantined", quarantine={"reason": "casino pages", "since": "2026-11-01"})
    assert tonight(by_hand, SiteHistory(proven=True), DAY) == by_hand
