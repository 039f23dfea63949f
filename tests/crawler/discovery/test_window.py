from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from crawler.discovery.candidate import Candidate, without_false_edits
from crawler.discovery.window import Window, last_day_in
from netral.records import Hint

SINCE = datetime(2024, 10, 20, tzinfo=UTC)
WINDOW = Window(since=SINCE, now=SINCE + timedelta(days=7))
DAY = timedelta(days=1)


def test_published_or_edited_in_it_is_in_it() -> None:
    assert WINDOW.holds(Hint(published=SINCE))
    assert not WINDOW.holds(Hint(published=SINCE - DAY))
    assert WINDOW.holds(Hint(published=SINCE - 90 * DAY, modified=SINCE + DAY))
    assert WINDOW.holds(Hint())


def test_a_future_date_is_a_mistake_of_the_site_and_no_reason_to_leave_an_article_out() -> None:
    assert WINDOW.holds(Hint(published=SINCE + 400 * DAY))


def test_a_look_back_ends_with_its_last_day() -> None:
    back = Window(since=SINCE, now=SINCE + 90 * DAY, until=SINCE + 3 * DAY)
    assert not back.holds(Hint(published=SINCE + 3 * DAY))
    assert list(back.days(UTC)) == [date(2024, 10, 22), date(2024, 10, 21), date(2024, 10, 20)]


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2024/10/05/a-b/", date(2024, 10, 5)),
        ("/2024/10/a-b.html", date(2024, 10, 31)),
        ("/politik/05/10/2024/a-b/", date(2024, 10, 5)),
        ("/read/20241005/a-b", date(2024, 10, 5)),
        ("/sitemap-2024-02.xml", date(2024, 2, 29)),
        ("/read/2415336422/a-b", None),
        ("/pilkada-2024/a-b", None),
        ("/2024/13/a-b", None),
    ],
)
def test_the_day_in_an_address(path: str, day: date | None) -> None:
    assert last_day_in(path) == day


def test_an_address_tells_the_day_where_nothing_else_does() -> None:
    assert not WINDOW.holds(Hint(), "https://kabar.id/2024/09/30/a-b/")
    assert WINDOW.holds(Hint(), "https://kabar.id/2024/10/a-b.html")
    assert WINDOW.holds(Hint(published=SINCE + DAY), "https://kabar.id/2024/09/30/a-b/")


def test_a_list_that_calls_all_its_entries_edited_at_once_tells_only_when_it_was_made() -> None:
    def edited(*minutes: int) -> list[datetime | None]:
        times = [SINCE + timedelta(minutes=minute) for minute in minutes]
        entries = [Candidate("/a-b/", Hint(modified=when)) for when in times]
        return [entry.hint.modified for entry in without_false_edits(entries)]

    assert edited(0, 0, 0) == [None, None, None]
    assert None not in edited(0, 5, 90)
    assert None not in edited(0, 0)
