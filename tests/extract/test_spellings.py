"""How else a name is written in newspapers, and that every such form is found."""

from __future__ import annotations

import pytest

from extract import gazetteer
from extract.spellings import shortened, spaced

AREAS = gazetteer.load()


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("Tanjungpandan", {"Tanjung Pandan"}),
        ("Lubuk Pakam", {"Lubukpakam"}),
        ("Muara Sabak Barat", {"Muarasabak Barat"}),
        ("Toli-Toli", {"Toli Toli", "Tolitoli"}),
        ("Alang-Alang Lebar", {"Alang Alang Lebar", "Alangalang Lebar"}),
        ("Bau Bau", {"Bau-Bau", "Baubau"}),
        ("Sa'dan", {"Sa’dan", "Sadan"}),
        ("Deli Tua", set()),
        ("Batuan", set()),
        ("Medan", set()),
    ],
)
def test_the_same_letters_are_spaced_otherwise(name: str, spellings: set[str]) -> None:
    assert set(spaced(name)) == spellings


def test_any_two_words_of_a_town_may_be_run_together() -> None:
    assert set(spaced("Deli Serdang", town=True)) == {"Deliserdang"}
    assert set(spaced("Lima Puluh Kota", town=True)) == {"Limapuluh Kota"}


def test_some_first_words_are_shortened() -> None:
    assert list(shortened("Kepulauan Aru")) == ["Kep. Aru", "Kep Aru"]
    assert list(shortened("Sungai Raya")) == ["Sei Raya"]
    assert list(shortened("Sei Rampah")) == ["Sungai Rampah"]
    assert list(shortened("Sungailiat")) == []


def test_every_spelling_to_look_for_is_resolved() -> None:
    forms = list(AREAS.bare_forms())
    assert len(forms) == len(set(forms))
    assert all(AREAS.resolve(form) for form in forms)


@pytest.mark.parametrize(
    "form",
    ["Fakfak", "Tanjungpinang", "Tanjung Pinang", "Kulonprogo", "Gunung Kidul", "Bau-Bau", "Baubau", "Tolitoli",
     "Toli Toli", "Kep. Sula", "Sei Raya", "Deliserdang", "Limapuluh Kota", "Padang Sidempuan",
        "Palangka Raya",
        "Muko-Muko",
        "Pare-Pare", "Parepare"],
)  # fmt: skip
def test_newspaper_spellings_are_among_them(form: str) -> None:
    assert form in set(AREAS.bare_forms())
