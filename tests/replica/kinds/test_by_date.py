"""Sites whose index is asked day by day: what is of those days is found, and what is older is not asked for."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.replica.kinds.counting import Night, night
from tests.replica.kinds.group import host_of, serve_kinds
from tests.replica.kinds.night import BY_DATE
from tests.replica.kinds.story import Story, load

KINDS = ("tribun", "kompas", "detik")
SINCE, UNTIL = (datetime.fromisoformat(end) for end in BY_DATE[1:])


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Night:
    """One night that looks back at two months."""
    with serve_kinds() as (server, _):
        return night(tmp_path_factory.mktemp("by_date"), server.port, "by-date", "unread")


def of_those_days(kind: str) -> list[Story]:
    return [story for story in load(kind) if SINCE <= story.published < UNTIL]


@pytest.mark.parametrize("kind", KINDS)
def test_all_of_those_days_is_found_once(found: Night, kind: str) -> None:
    new = {path for path, asked in found.pages(kind).items() if asked.outcome == "new"}
    assert new == {story.at for story in of_those_days(kind)}
    assert found.requested(kind) == new


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_site_published_is_counted(found: Night, kind: str) -> None:
    assert found.rows[host_of(kind)]["published_n"] == len(of_those_days(kind))
