"""The word files of areas and towns: compiled as they stand; a mistake is one line that names file and place."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from extract import area_words, gazetteer
from netral.errors import RuleError

DATA = gazetteer.DATA


def test_the_names_are_compiled_from_todays_words() -> None:
    with (DATA / "names.csv").open(encoding="utf-8", newline="") as file:
        written = [tuple(row) for row in csv.reader(file)][1:]
    compiled = [tuple(row) for row in area_words.compile_names(gazetteer.read_areas(DATA))]
    assert compiled == written, "run: python tools/build_gazetteer.py --names"


def test_every_regency_has_a_seat() -> None:
    seats = area_words.read_towns().seats
    assert set(seats) == {area.code for area in gazetteer.load() if area.kind == "regency"}


def compiled(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    areas: str = "aliases: {}",
    ordinary: str = "{codes: [], districts: []}",
    towns: str = "seats: {}\ntowns: {}\nislands: {}",
) -> None:
    (tmp_path / "areas.yml").write_text(f"{areas}\nordinary: {ordinary}\n", encoding="utf-8")
    (tmp_path / "towns.yml").write_text(f"{towns}\n", encoding="utf-8")
    monkeypatch.setattr(area_words, "AREAS", tmp_path / "areas.yml")
    monkeypatch.setattr(area_words, "TOWNS", tmp_path / "towns.yml")
    area_words.compile_names(gazetteer.read_areas(DATA))


@pytest.mark.parametrize(
    ("areas", "message"),
    [
        ('aliases: {"99": [Nowhere]}', "areas.yml: 99: no area has this code"),
        ('aliases: {"36.74": [Tangsel, TANGSEL]}', "'TANGSEL' is said twice of 36.74"),
        ('aliases: {"34.01": [Kulonprogo]}', "'Kulonprogo' is found without being listed"),
        ('aliases: {"16.12": [{form: PALI, needs: capital}]}', "areas.yml:1: aliases.16.12.0"),
        ('aliases: {"16.12": [PALI], "16.12": [Pali]}', "areas.yml:1: "),
        ("alias: {}", "areas.yml: aliases: this key is required"),
    ],
)
def test_mistakes_among_aliases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, areas: str, message: str) -> None:
    with pytest.raises(RuleError) as told:
        compiled(tmp_path, monkeypatch, areas)
    assert message in str(told.value)
    assert "\n" not in str(told.value)


def test_a_town_said_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    towns = 'seats: {"62.02": Sampit}\ntowns: {"62.02": [Sampit]}\nislands: {}'
    with pytest.raises(RuleError, match=r"towns\.yml: 62\.02: 'Sampit' is said twice"):
        compiled(tmp_path, monkeypatch, towns=towns)


def test_an_ordinary_word_that_no_district_bears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuleError, match="no district is called 'Zanzibar'"):
        compiled(tmp_path, monkeypatch, ordinary="{codes: [], districts: [Zanzibar]}")
