"""How good the rules are, over 44 articles written apart from them: floors, so that no rule costs accuracy unseen.

A floor lies a little below the last figure measured, and nowhere below what issue 3 asks of unseen articles.
`netral evaluate tests/gold/part1.jsonl --errors` shows what stands behind a figure.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from netral.evaluation.gold import evaluate
from netral.evaluation.score import Score

GOLD = Path(__file__).parent / "gold"

F1 = {"officials": 0.98, "dates": 0.98, "places": 0.99, "case_counts": 0.96, "events": 0.98}
SHARES = {
    ("officials", "position"): 0.97, ("officials", "acting"): 0.99, ("officials", "place"): 0.98,
    ("case_counts", "comparator"): 0.99, ("case_counts", "unit"): 0.98, ("case_counts", "status"): 0.96,
    ("case_counts", "topic"): 0.96, ("case_counts", "place"): 0.96, ("case_counts", "whole"): 0.92,
    ("events", "type"): 0.95, ("events", "start"): 0.93, ("events", "place"): 0.97,
}  # fmt: skip
PRECISION = {"officials": 0.99, "dates": 0.99, "places": 0.99, "case_counts": 0.98}


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Score:
    both = tmp_path_factory.mktemp("gold") / "both.jsonl"
    both.write_bytes(b"".join((GOLD / part).read_bytes() for part in ("part1.jsonl", "part2.jsonl")))
    score, exit_code = evaluate(both)
    assert exit_code == 0
    return score


def test_every_article_is_judged_rightly(measured: Score) -> None:
    assert (measured.documents, measured.judged) == (44, 44)
    assert (measured.missed, measured.false) == ([], [])


@pytest.mark.parametrize("kind", F1)
def test_facts_are_found(measured: Score, kind: str) -> None:
    tally = measured.tallies[kind]
    assert tally.f1 >= F1[kind], "\n".join(tally.notes)


@pytest.mark.parametrize("kind", PRECISION)
def test_few_finds_are_wrong(measured: Score, kind: str) -> None:
    tally = measured.tallies[kind]
    assert tally.precision >= PRECISION[kind], "\n".join(tally.notes)


@pytest.mark.parametrize(("kind", "attribute"), SHARES)
def test_what_is_found_is_right(measured: Score, kind: str, attribute: str) -> None:
    tally = measured.tallies[kind]
    assert tally.right[attribute] / tally.judged[attribute] >= SHARES[kind, attribute], "\n".join(tally.notes)
