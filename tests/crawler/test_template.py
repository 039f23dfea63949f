from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from pydantic import ValidationError

from crawler.template import Dates, Template
from crawler.ways import Pages

WIT = timezone(timedelta(hours=9))
DAY = r"/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/"


def template(**values: Any) -> Template:
    return Template.model_validate({"discovery": [{"feed": {"url": "/rss"}}], **values})


CHANGED_TWICE = template(
    article=r"^/[a-z]+/\d+/[^/]+$",
    strip=[".baru"],
    pages={"all": "?page=all"},
    versions=[
        {"until": "2025-11-01", "article": r"^/\d{4}/\d\d/[^/]+$", "strip": [".lama"]},
        {"until": "2020-01-01", "article": "^/baca-", "pages": {"all": "?single=1"}},
    ],
)


@pytest.mark.parametrize(
    ("path", "is_article"),
    [
        ("/lokal/17/satu", True),
        ("/2024/10/satu", True),
        ("/baca-9-satu", True),
        ("/lokal/satu", False),
        ("/", False),
    ],
)
def test_an_address_of_any_of_its_templates_is_an_article(path: str, is_article: bool) -> None:
    assert CHANGED_TWICE.is_article(path) is is_article


def test_an_article_has_the_pages_of_the_template_its_address_fits() -> None:
    assert CHANGED_TWICE.pages_of("/lokal/17/satu") == Pages(all="?page=all")
    assert CHANGED_TWICE.pages_of("/2024/10/satu") == Pages(all="?page=all"), "that version says nothing else"
    assert CHANGED_TWICE.pages_of("/baca-9-satu") == Pages(all="?single=1")


@pytest.mark.parametrize(
    ("day", "strip"),
    [
        (date(2026, 1, 1), [".baru"]),
        (date(2025, 11, 1), [".baru"]),
        (date(2025, 10, 31), [".lama"]),
        (date(2019, 12, 31), [".lama"]),
    ],
)
def test_a_page_is_stripped_by_the_template_of_its_day(day: date, strip: list[str]) -> None:
    assert CHANGED_TWICE.strip_on(day) == strip


def test_versions_stand_in_order_each_day_once() -> None:
    older = {"until": "2020-01-01", "strip": []}
    newer = {"until": "2025-11-01", "strip": []}
    assert len(template(versions=[newer, older]).versions) == 2
    for wrong in ([older, newer], [newer, newer]):
        with pytest.raises(ValidationError, match="expected the newest first and each day once"):
            template(versions=wrong)


@pytest.mark.parametrize(
    ("dates", "path", "found"),
    [
        ({"url": DAY}, "/2024/10/31/satu", datetime(2024, 10, 31, tzinfo=WIT)),
        ({"url": DAY}, "/2024/13/31/satu", None),
        ({"url": DAY}, "/lokal/satu", None),
        (
            {"url": r"/(?P<y>\d\d)(?P<m>\d\d)(?P<d>\d\d)\d{4}/"},
            "/lokal/2409210018/x",
            datetime(2024, 9, 21, tzinfo=WIT),
        ),
        ({"url": r"/(?P<y>\d\d)(?P<m>\d\d)(?P<d>\d\d)\d{4}/"}, "/lokal/2415336422/x", None),
        (
            {"url": DAY + r"(?P<hour>\d\d)(?P<minute>\d\d)"},
            "/read/2024/06/10/183000/x",
            datetime(2024, 6, 10, 18, 30, tzinfo=WIT),
        ),
        ({"epoch": r"-(\d{10})$"}, "/read/x-1597036130", datetime(2020, 8, 10, 5, 8, 50, tzinfo=UTC)),
        ({"epoch": r"-(\d+)$"}, "/read/x-17", None),
        ({"epoch": r"-(\d+)$"}, "/read/x-99999999999999", None),
    ],
)
def test_the_time_in_an_address(dates: dict[str, str], path: str, found: datetime | None) -> None:
    assert Dates.model_validate(dates).read(path, WIT) == found
