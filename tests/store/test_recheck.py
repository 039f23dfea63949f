from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from store import recheck
from tests.store.examples import NIGHT


def days_later(days: float) -> datetime:
    return NIGHT + timedelta(days=days)


@pytest.mark.parametrize(("now", "due"), [(0, 1), (1, 3), (2.5, 3), (3, 7), (8, 30)])
def test_young_articles_are_looked_at_sooner(now: float, due: int) -> None:
    assert recheck.after_success(NIGHT, days_later(now)) == days_later(due) - recheck.SLACK


def test_after_a_month_nobody_looks_any_more() -> None:
    assert recheck.after_success(NIGHT, days_later(30)) is None


def test_a_check_that_failed_stays_due_until_patience_runs_out() -> None:
    assert recheck.after_failure(NIGHT, days_later(4), days_later(3)) == days_later(3)
    assert recheck.after_failure(NIGHT, days_later(60), days_later(30)) is None
