"""Word files are read strictly: what stands twice, or where it cannot, is named with its file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.wordlist import Seen, WordFile, key, read
from netral.errors import RuleError


class Fruit(WordFile):
    sweet: list[str]
    sour: list[str]


def write(folder: Path, text: str, name: str = "fruit.yml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Ka. BKD", "ka bkd"),
        ("Ka.BKD", "ka bkd"),
        ("DPR-RI", "dpr ri"),
        ("  Wali \n Kota ", "wali kota"),
        ("Pj.", "pj"),
    ],
)
def test_case_stops_hyphens_and_blanks_do_not_count(form: str, expected: str) -> None:
    assert key(form) == expected


def test_a_form_that_stands_twice_is_named_with_both_places(tmp_path: Path) -> None:
    path = write(tmp_path, "sweet: [mangga, salak]\nsour:\n  - jeruk\n  - Mangga\n")
    with pytest.raises(RuleError, match=r"fruit\.yml:4: 'Mangga' already stands in fruit\.yml:1"):
        read(path, Fruit, unique=(("sweet", "sour"),))


def test_a_form_may_stand_in_two_groups(tmp_path: Path) -> None:
    path = write(tmp_path, "sweet: [jeruk]\nsour: [jeruk]\n")
    assert read(path, Fruit, unique=(("sweet",), ("sour",))).sour == ["jeruk"]


def test_files_can_share_what_may_stand_only_once(tmp_path: Path) -> None:
    seen: Seen = {}
    read(write(tmp_path, "sweet: [duku]\nsour: []\n", "one.yml"), Fruit, unique=(("sweet",),), seen=seen)
    other = write(tmp_path, "sweet: [duku]\nsour: []\n", "two.yml")
    with pytest.raises(RuleError, match=r"two\.yml:1: 'duku' already stands in one\.yml:1"):
        read(other, Fruit, unique=(("sweet",),), seen=seen)


def test_an_unknown_key_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "sweet: []\nsour: []\nbitter: [pare]\n")
    with pytest.raises(RuleError, match=r"fruit\.yml:3: bitter: unknown key"):
        read(path, Fruit, unique=())


def test_a_form_without_letters_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, 'sweet: ["."]\nsour: []\n')
    with pytest.raises(RuleError, match="has no letters"):
        read(path, Fruit, unique=(("sweet",),))
