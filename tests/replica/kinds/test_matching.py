"""A night that asks only for what may be on the topic: it finds the same, and asks for less."""

from __future__ import annotations

import pytest

from tests.replica.kinds.counting import Night, night
from tests.replica.kinds.group import KINDS, host_of, serve_kinds
from tests.replica.kinds.story import load


@pytest.fixture(scope="module")
def matching(tmp_path_factory: pytest.TempPathFactory) -> Night:
    """One night, by title, summary and address."""
    with serve_kinds() as (server, _):
        return night(tmp_path_factory.mktemp("matching"), server.port, "matching")


@pytest.mark.parametrize("kind", list(KINDS))
def test_nothing_on_topic_is_passed_over(matching: Night, kind: str) -> None:
    count = matching.count(kind)
    assert (matching.failed, count.found) == ([], count.expected)


def test_most_of_what_is_off_topic_is_passed_over_with_a_reason(matching: Night) -> None:
    off_topic = {(kind, s.at) for kind in KINDS for s in load(kind) if s.kept and not s.unseen and not s.relevant}
    asked = {(kind, path) for kind in KINDS for path in matching.requested(kind)}
    assert len(off_topic & asked) < len(off_topic) / 3
    reasons = {reason for kind in KINDS for reason in matching.rows[host_of(kind)]["passed_over"]}
    assert "neither civil servants nor elections in its title, summary or address" in reasons


def test_a_headline_known_from_one_way_counts_for_all(matching: Night) -> None:
    assert "/pacu-jawi-kembali-digelar/" not in matching.requested("ghost")
