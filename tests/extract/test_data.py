"""The table of areas in `extract/data/`: it is what its source file says, and today's Indonesia."""

from __future__ import annotations

import hashlib
import json
from collections import Counter

from extract import gazetteer
from extract.gazetteer import fold

DATA = gazetteer.DATA
AREAS = gazetteer.load()


def test_it_is_the_one_its_source_file_describes() -> None:
    source = json.loads((DATA / "SOURCE.json").read_text(encoding="utf-8"))
    assert hashlib.sha256((DATA / "areas.csv").read_bytes()).hexdigest() == source["areas_sha256"]
    assert (source["package"], source["version"]) == ("idn-area-data", "4.0.1")
    counts = Counter(area.level for area in AREAS)
    assert {level: counts[level] for level in source["counts"]} == source["counts"]
    assert source["counts"] == {"province": 38, "regency": 514, "district": 7285}


def test_its_licence_lies_beside_it() -> None:
    assert (DATA / "LICENSE").read_text(encoding="utf-8").startswith("# Open Database License (ODbL)")
    assert "Open Database License" in (DATA / "README.md").read_text(encoding="utf-8")


def test_every_area_lies_in_its_parent() -> None:
    for area in AREAS:
        parent = AREAS.parent(area.code)
        if area.code == "ID":
            assert parent is None
        elif area.level == "province":
            assert parent is not None
            assert parent.code == "ID"
        else:
            assert parent is not None
            assert parent.code == area.code.rpartition(".")[0]


def test_cities_are_numbered_from_71() -> None:
    kinds = Counter(area.kind for area in AREAS)
    assert (kinds["regency"], kinds["city"]) == (416, 98)
    for area in AREAS:
        assert area.name.startswith("Kota ") == (area.kind == "city") or area.level == "district"


def test_twenty_six_names_are_both_a_regency_and_a_city() -> None:
    bare = Counter(area.bare for area in AREAS if area.level == "regency")
    assert sum(count > 1 for count in bare.values()) == 26
    assert max(bare.values()) == 2


def test_district_names_repeat() -> None:
    districts = Counter(fold(area.name) for area in AREAS if area.level == "district")
    exact = Counter(area.name.casefold() for area in AREAS if area.level == "district")
    assert sum(count > 1 for count in exact.values()) == 290
    assert sum(count > 1 for count in districts.values()) > 290, "other spacing makes more of them equal"


def test_many_districts_bear_the_name_of_a_regency() -> None:
    regencies = {area.bare.casefold() for area in AREAS if area.level == "regency"}
    assert sum(area.level == "district" and area.name.casefold() in regencies for area in AREAS) == 167
