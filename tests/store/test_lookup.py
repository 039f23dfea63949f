from __future__ import annotations

import pytest
from sqlalchemy import Engine, update

from netral.errors import StoreError
from store.database import writing
from store.lookup import level_of, name_areas
from store.tables import Area
from tests.store.examples import everything, keep, only, rows


@pytest.mark.parametrize(
    ("code", "level"), [("ID", "country"), ("31", "province"), ("31.73", "regency"), ("31.73.01", "district")]
)
def test_a_code_tells_its_level(code: str, level: str) -> None:
    assert level_of(code) == level


@pytest.mark.parametrize("code", ["", "3", "3173", "31.7", "31.73.01.1001", "31.73 ", "٣١", "id"])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(StoreError, match=r"is no area code; expected ID, 31, 31\.73 or"):
        level_of(code)


def test_a_gazetteer_gives_names_to_areas_known_and_unknown(engine: Engine) -> None:
    keep(engine)
    name_areas(engine, {"15": "Jambi", "15.09.04": "Rimbo Ulu"})

    assert {row["code"]: row["name"] for row in rows(engine, Area)} == {
        "15": "Jambi",
        "15.09": "Kabupaten Tebo",
        "15.09.04": "Rimbo Ulu",
    }


def test_naming_the_same_areas_again_changes_nothing(engine: Engine) -> None:
    name_areas(engine, {"15": "Jambi"})
    before = everything(engine)
    name_areas(engine, {"15": "Jambi"})
    assert everything(engine) == before


def test_a_corrected_name_is_taken_over(engine: Engine) -> None:
    name_areas(engine, {"31": "Jakarta"})
    name_areas(engine, {"31": "DKI Jakarta"})
    assert only(engine, Area)["name"] == "DKI Jakarta"


def test_names_that_were_taken_over_are_not_written_again(engine: Engine) -> None:
    name_areas(engine, {"15": "Jambi"})
    with writing(engine) as connection:
        connection.execute(update(Area).values(name=None))
    name_areas(engine, {"15": "Jambi"})
    assert only(engine, Area)["name"] is None
    name_areas(engine, {"15": "Jambi", "31": "DKI Jakarta"})
    assert [row["name"] for row in rows(engine, Area)] == ["Jambi", "DKI Jakarta"]
