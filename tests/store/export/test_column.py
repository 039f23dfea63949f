from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from store.export.column import area, day, time

MOMENT = datetime(2024, 10, 3, 17, 30, 5, 999, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "shown"), [("31", "ID-31"), ("36.10", "ID-36.10"), ("36.74.01", "ID-36.74.01"), ("ID", "ID"), (None, None)]
)
def test_an_area_never_looks_like_a_number(code: str | None, shown: str | None) -> None:
    assert area("place", None, "").show(code) == shown


@pytest.mark.parametrize(
    ("offset", "shown"),
    [
        (420, "2024-10-04T00:30:05+07:00"),
        (540, "2024-10-04T02:30:05+09:00"),
        (0, "2024-10-03T17:30:05+00:00"),
        (-150, "2024-10-03T15:00:05-02:30"),
    ],
)
def test_a_time_is_shown_in_the_zone_it_was_written_in(offset: int, shown: str) -> None:
    assert time("published", None, "", offset=0).show(MOMENT, offset) == shown


def test_a_time_at_the_edge_of_the_calendar_is_shown() -> None:
    edge = datetime(9999, 12, 31, 16, 59, tzinfo=UTC)
    assert time("published", None, "", offset=0).show(edge, 420) == "9999-12-31T23:59:00+07:00"


def test_what_is_unknown_is_no_day_and_no_time() -> None:
    assert day("start", None, "").show(None) is None
    assert time("published", None, "", offset=0).show(None, None) is None


def test_a_day_is_iso() -> None:
    assert day("start", None, "").show(date(2024, 1, 2)) == "2024-01-02"
