from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from crawler.discovery.dates import read_shown_date

WIB = timezone(timedelta(hours=7))
WITA = timezone(timedelta(hours=8))
NOW = datetime(2024, 10, 27, 12, tzinfo=WIB)


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("2024-10-25T18:20:00Z", datetime(2024, 10, 25, 18, 20, tzinfo=UTC)),
        ("Jumat, 25 Oktober 2024 18:20 WIB", datetime(2024, 10, 25, 18, 20, tzinfo=WIB)),
        ("KABAR - Jumat , 25 Okt 2024 | 18.20 WITA", datetime(2024, 10, 25, 18, 20, tzinfo=WITA)),
        ("25/10/2024, 18:20 WIB", datetime(2024, 10, 25, 18, 20, tzinfo=WIB)),
        ("3/10/2024", datetime(2024, 10, 3, 23, 59, tzinfo=WIB)),
        ("7 Agt 2024", datetime(2024, 8, 7, 23, 59, tzinfo=WIB)),
        ("2 jam lalu", NOW - timedelta(hours=2)),
        ("sejam yang lalu", NOW - timedelta(hours=1)),
        ("Politik / 3 hari yang lalu", NOW - timedelta(days=3)),
    ],
)
def test_dates_are_read_as_people_are_shown_them(shown: str, meant: datetime) -> None:
    assert read_shown_date(shown, WIB, NOW) == meant


@pytest.mark.parametrize(
    "shown", [None, "", "Jumat", "31 Februari 2024", "25/13/2024", "25 Kapan 2024", "Baca 2024 kali"]
)
def test_anything_else_is_no_date(shown: str | None) -> None:
    assert read_shown_date(shown, WIB, NOW) is None
