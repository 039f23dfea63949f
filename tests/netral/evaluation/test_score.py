from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from netral.evaluation.score import lines, score
from tests.netral.conftest import Desk
from tests.netral.texts import TEXT, TITLE

Netral = Callable[..., subprocess.CompletedProcess[str]]
CAMAT = {"name": "Drs. Rudi Tana, M.Si", "position": "Camat", "acting": None, "office": "Mori", "place": "72.12.05"}
COUNT: dict[str, Any] = {
    "value": 3,
    "comparator": "=",
    "unit": "report",
    "status": "reported",
    "topic": "asn_neutrality",
    "place": "74.71",
}


def day(start: str, end: str | None = None, precision: str = "day") -> dict[str, str]:
    return {"start": start, "end": end or start, "precision": precision}


def tally(field: str, gold: Any, found: Any, **further: Any) -> tuple[tuple[int, int, int], dict[str, bool]]:
    """Hits, misses and false finds of one document, and the attributes judged."""
    key = "event" if field == "events" else field
    whole = score([("d", {key: gold, **further}, {field: found})]).tallies[field]
    return (whole.hit, whole.miss, whole.extra), {name: whole.right[name] == n for name, n in whole.judged.items()}


@pytest.mark.parametrize(
    ("found", "counted", "judged"),
    [
        ({**CAMAT, "name": "Rudi Tana"}, (1, 0, 0), {"position": True, "acting": True, "place": True}),
        ({**CAMAT, "position": "Sekretaris Camat"}, (1, 0, 0), {"position": False, "acting": True, "place": True}),
        ({**CAMAT, "acting": "Plt", "place": "72.12"}, (1, 0, 0), {"position": True, "acting": False, "place": False}),
        ({**CAMAT, "name": "Rudi Hartono"}, (0, 1, 1), {}),
        ({**CAMAT, "former": True}, (0, 1, 0), {}),
    ],
)
def test_officials_are_matched_by_name_and_judged_by_post(
    found: dict[str, Any], counted: tuple[int, int, int], judged: dict[str, bool]
) -> None:
    assert tally("officials", [CAMAT], [found]) == (counted, judged)


def test_only_days_count_and_doubtful_ones_are_neither_missed_nor_wrong() -> None:
    gold = ["2024-10-17", "2024-10-03/2024-10-05"]
    found = [day("2024-10-17"), day("2024-10-03", "2024-10-05"), day("2024-10-01", "2024-10-31", "month")]
    assert tally("dates", gold, found)[0] == (2, 0, 0)
    assert tally("dates", gold, [day("2024-10-18")])[0] == (0, 2, 1)
    assert tally("dates", gold, [*found, day("2024-10-18")], dates_optional=["2024-10-18"])[0] == (2, 0, 0)


def test_an_area_counts_once_and_the_country_not_at_all() -> None:
    found = [{"code": "74.71"}, {"code": "74.71"}, {"code": "ID"}, {"code": "74"}]
    assert tally("places", ["74.71", "ID"], found)[0] == (1, 0, 1)
    assert tally("places", ["74.71"], found, places_optional=["74"])[0] == (1, 0, 0)


def test_a_count_said_again_is_no_error_but_another_status_is() -> None:
    assert tally("case_counts", [COUNT], [COUNT, COUNT])[0] == (1, 0, 0)
    counted, judged = tally("case_counts", [COUNT], [{**COUNT, "status": "found"}, {**COUNT, "value": 4}])
    assert counted == (1, 0, 1)
    assert judged == {"whole": False, "comparator": True, "unit": True, "status": False, "topic": True, "place": True}


def test_the_first_event_is_the_main_one_and_more_than_four_are_too_many() -> None:
    gold = {"type": "sanction", "start": "2024-10-17", "place": "74.71"}
    found = [{"type": "sanction", "start": None, "place": "74.05"}, *[{"type": "statement"}] * 4]
    counted, judged = tally("events", gold, found)
    assert counted == (1, 0, 1)
    assert judged == {"type": True, "start": False, "place": False, "province": True}
    assert tally("events", gold, [])[0] == (0, 1, 0)


def test_what_a_gold_document_leaves_out_is_not_scored() -> None:
    whole = score([("d", {"officials": None}, {"officials": [CAMAT]})])
    assert whole.tallies["officials"].extra == 0
    assert whole.judged == 0


def test_relevance_and_each_error_are_told() -> None:
    whole = score(
        [("a", {"relevant": True, "dates": ["2024-10-17"]}, {}), ("b", {"relevant": False}, {"relevant": True})]
    )
    shown = list(lines(whole, errors=True))
    assert shown[1] == "relevance    missed 1, false 1 of 2"
    assert "dates        F1 0.000  P 1.000  R 0.000  (hit 0 miss 1 extra 0)" in shown
    assert shown[-3:] == ["a relevance missed", "b relevance wrong", "a date missed: 2024-10-17/2024-10-17"]


def test_evaluate_reads_the_texts_of_a_gold_file(netral: Netral, desk: Desk) -> None:
    gold = {"relevant": True, "dates": ["2024-10-17"], "places": ["74.71"], "case_counts": [COUNT]}
    line = {"id": "satu", "title": TITLE, "published": "2024-10-18", "text": TEXT, "gold": gold}
    path: Path = desk.write("gold.jsonl", json.dumps(line) + "\n")

    done = netral("evaluate", path, "--errors")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 documents\nrelevance    missed 0, false 0 of 1\n")
    for field in ("dates", "places", "case_counts"):
        assert f"{field:12} F1 1.000" in done.stdout


def test_a_file_without_gold_is_an_error(netral: Netral, desk: Desk) -> None:
    done = netral("evaluate", desk.write("a.jsonl", json.dumps({"id": "a", "text": TEXT})))
    assert (done.returncode, done.stdout) == (1, "")
    assert 'a.jsonl: holds no line with "id" and "gold"' in done.stderr
