from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Engine

from netral.records import SiteHistory, SiteNight, Verdict
from store.health import LOOKS_BACK, histories
from store.runs import finish_run, start_run
from tests.store.examples import NIGHT, SITE, WIB

DAY = timedelta(days=1)
NOTE = "the name has no address"


def night(engine: Engine, nth: float, *rows: tuple[str, Verdict | None]) -> None:
    """A run that many days after the first night, with what came of some sites."""
    run = start_run(engine, "demo", NIGHT + nth * DAY)
    told = [SiteNight(site, verdict=verdict, note=NOTE if verdict == "failed" else None) for site, verdict in rows]
    finish_run(engine, run, NIGHT + nth * DAY + timedelta(hours=1), told, 0, {})


def of(engine: Engine, nth: float = 30) -> dict[str, SiteHistory]:
    return histories(engine, NIGHT + nth * DAY, WIB)


def test_failed_nights_are_counted_since_the_last_that_was_not(engine: Engine) -> None:
    for nth, verdict in enumerate(["failed", "good", "failed", "failed"]):
        night(engine, nth, (SITE, verdict))  # type: ignore[arg-type]  # a verdict by its name

    assert of(engine) == {
        SITE: SiteHistory(2, date(2024, 10, 8), date(2024, 10, 9), NOTE, proven=True, last_good=date(2024, 10, 7))
    }


def test_a_site_that_answers_and_names_nothing_is_well_but_proves_nothing(engine: Engine) -> None:
    night(engine, 0, (SITE, "failed"))
    night(engine, 1, (SITE, "silent"))
    assert of(engine) == {SITE: SiteHistory()}


def test_nights_in_which_it_was_not_asked_count_for_nothing(engine: Engine) -> None:
    night(engine, 0, (SITE, "failed"))
    night(engine, 1, (SITE, None))
    night(engine, 3)
    night(engine, 4, (SITE, "failed"))
    assert of(engine)[SITE].failed == 2


def test_a_night_is_as_good_as_the_best_of_its_runs(engine: Engine) -> None:
    """And a night is a day where the outlets are, not in Greenwich: 02:00 and 20:00 of one day in Jakarta."""
    night(engine, 0, (SITE, "good"))
    night(engine, 0.75, (SITE, "failed"))
    assert of(engine)[SITE].failed == 0

    night(engine, 1, (SITE, "failed"))
    night(engine, 1.75, (SITE, "failed"))
    assert of(engine)[SITE].failed == 1


def test_a_night_in_which_nearly_all_sites_failed_is_our_own_fault(engine: Engine) -> None:
    hosts = [f"{name}.example" for name in "abcdef"]
    night(engine, 0, *((host, "failed") for host in hosts))
    assert {history.failed for history in of(engine).values()} == {0}

    night(engine, 1, *((host, "failed") for host in hosts[:4]), *((host, "good") for host in hosts[4:]))
    assert [of(engine)[host].failed for host in hosts] == [1, 1, 1, 1, 0, 0]


def test_of_a_few_sites_one_may_fail_by_itself_and_all_do_not(engine: Engine) -> None:
    night(engine, 0, (SITE, "failed"), ("lain.example", "good"))
    assert of(engine)[SITE].failed == 1
    night(engine, 1, (SITE, "failed"), ("lain.example", "failed"))
    assert of(engine)[SITE].failed == 1


def test_the_only_site_fails_by_itself(engine: Engine) -> None:
    night(engine, 0, (SITE, "failed"))
    assert of(engine)[SITE].failed == 1


def test_what_was_proven_once_stays_proven_and_old_failures_are_forgotten(engine: Engine) -> None:
    night(engine, 0, (SITE, "good"))
    night(engine, 1, (SITE, "failed"))
    assert of(engine, LOOKS_BACK.days + 2) == {SITE: SiteHistory(proven=True)}
