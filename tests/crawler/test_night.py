"""How a night of one site is counted and judged."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import pytest

from crawler.night import OUR_ERROR, Tally
from crawler.site import Site
from netral.records import Outcome, Verdict, Visit

SITE = Site.model_validate(
    {"host": "kabar.example", "name": "Kabar", "provinces": ["33"], "discovery": [{"feed": {"url": "/feed/"}}]}
)


def tally(*outcomes: Outcome, answered: int = 1, candidates: int | None = None, note: str | None = None) -> Tally:
    """A night in which the articles that were named came out so."""
    made = Tally(SITE)
    made.begin()
    made.answered, made.note = answered, note
    made.candidates = len(outcomes) if candidates is None else candidates
    for outcome in outcomes:
        made.count(visit(outcome))
    return made


def visit(outcome: Outcome) -> Visit:
    return Visit("https://kabar.example/a-b/", "kabar.example", datetime.now(UTC), outcome)


def verdict(made: Tally) -> Verdict | None:
    made.end()
    return made.night().verdict


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (tally("new", "new"), "good"),
        (tally("new", note="the other feed answered 500"), "good"),
        (tally("new", "failed", "failed"), "silent"),
        (tally(candidates=20), "good"),
        (tally(), "silent"),
        (tally(note="the other feed answered 500"), "silent"),
        (tally(answered=0, note="discovery: answered 500"), "failed"),
        (tally("failed"), "silent"),
        (tally("refused", "refused"), "silent"),
        (tally("refused", "refused", "refused"), "failed"),
        (tally("new", note=f"{OUR_ERROR}: KeyError: 'x'"), "failed"),
    ],
)
def test_a_night_is_judged_by_discovery_and_by_what_it_named(made: Tally, expected: Verdict) -> None:
    assert verdict(made) == expected


def test_a_site_that_would_have_no_more_of_us_failed_unless_it_gave_something() -> None:
    for outcomes, expected in ((("refused",), "failed"), (("new", "refused"), "good"), ((), "silent")):
        made = tally(*outcomes)
        made.over = True
        assert verdict(made) == expected


def test_old_articles_that_are_due_say_nothing_of_a_site_s_health() -> None:
    made = tally(candidates=20)
    made.pass_over(Counter({"off topic": 20}))
    made.rechecking = True
    for _ in range(5):
        made.count(visit("refused"))
    assert verdict(made) == "good"
    assert made.night().refused == 5


def test_a_night_that_was_cut_short_has_no_verdict() -> None:
    made = tally("new")
    assert (made.night().verdict, made.night().note) == (None, "interrupted")
