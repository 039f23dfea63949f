"""`netral sources list`: filters and formats."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.netral.conftest import Desk


@pytest.fixture
def many(desk: Desk) -> Desk:
    desk.write("pipelines.yaml", "pipelines:\n  netralitas-asn: {since: 7d}\n")
    return desk


def test_filters_narrow_the_list_together(many: Desk) -> None:
    done = many.netral("sources", "list", "--province", "18", "--family", "tribun", "--format", "json")
    assert json.loads(done.stdout) == [
        {
            "host": "lampung.tribunnews.com",
            "provinces": ["18"],
            "status": "unverified",
            "network": "tribunnews.com",
            "family": "tribun",
            "ways": ["feed"],
            "name": "Tribun Lampung",
        }
    ]


def test_csv_has_the_same_rows_as_the_table(many: Desk) -> None:
    chosen = ("sources", "list", "--network", "bawaslu.go.id")
    rows = list(csv.DictReader(io.StringIO(many.netral(*chosen, "--format", "csv").stdout)))
    table = many.netral(*chosen).stdout.splitlines()
    assert len(rows) == len(table) - 1 >= 50
    assert {row["family"] for row in rows} == {"bawaslu"}
    assert {row["ways"] for row in rows} == {"listing"}
    assert table[0].split() == list(rows[0])


def test_what_no_site_fits_is_an_empty_list(many: Desk) -> None:
    assert json.loads(many.netral("sources", "list", "--network", "tiada.example", "--format", "json").stdout) == []
    assert many.netral("sources", "list", "--status", "asleep").returncode == 2
