from __future__ import annotations

import re

import pytest

from store import ids


def test_every_kind_of_id_begins_with_a_letter_so_that_no_spreadsheet_reads_a_number() -> None:
    made = [
        ids.page_id("https://kabarhulu-fiktif.example/"),
        ids.official_id("Wirawan", "Kecamatan Rimbo Ulu", "15.09.04"),
        ids.fact_id("artikel-1", "event", ("allegation", "15.09", None), 0),
        ids.fact_id("artikel-1", "official", ("allegation", "15.09", None), 0),
        ids.fact_id("artikel-1", "case_count", ("allegation", "15.09", None), 0),
        ids.fact_id("artikel-1", "place", ("allegation", "15.09", None), 0),
        ids.fact_id("artikel-1", "date", ("allegation", "15.09", None), 0),
    ]
    assert all(re.fullmatch("[a-z][0-9a-f]{16}", one) for one in made)
    assert len(set(made)) == len(made)


def test_an_official_is_the_same_in_any_capitals_and_spacing() -> None:
    assert ids.official_id("WIRAWAN  Sutopo", "bawaslu tebo", None) == ids.official_id(
        "Wirawan Sutopo", "Bawaslu Tebo", None
    )


@pytest.mark.parametrize(
    ("name", "office", "place"),
    [
        ("Wirawan S", "Bawaslu Tebo", "15.09"),
        ("Wirawan Sutopo", "Bawaslu Bungo", "15.09"),
        ("Wirawan Sutopo", "Bawaslu Tebo", "15.08"),
        ("Wirawan Sutopo", "Bawaslu Tebo", None),
    ],
)
def test_another_name_office_or_area_is_another_official(name: str, office: str, place: str | None) -> None:
    assert ids.official_id(name, office, place) != ids.official_id("Wirawan Sutopo", "Bawaslu Tebo", "15.09")


def test_parts_do_not_run_into_one_another() -> None:
    assert ids.official_id("ab", "c", None) != ids.official_id("a", "bc", None)
    assert ids.fact_id("1", "place", ("31",), 11) != ids.fact_id("1", "place", ("31", 1), 1)
