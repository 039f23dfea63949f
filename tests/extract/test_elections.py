"""Elections named in a text, with and without a year, and the one an article is about."""

from __future__ import annotations

from datetime import date

import pytest

from extract.elections import main, mentions

DAY = date(2024, 10, 25)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("pada Pilkada Serentak 2020", "pilkada-2020"),
        ("selama Pemilu 2019", "pemilu-2019"),
        ("saat Pilgub Sumut 2018", "pilkada-2018"),
        ("Pemilihan Wali Kota (Pilwako) 2017", "pilkada-2017"),
        ("menjelang pilkada", "pilkada-2024"),
        ("pada pemilihan 2020", "pilkada-2020"),
    ],
)
def test_a_mention_gives_kind_and_year(text: str, key: str) -> None:
    assert [mention.key for mention in mentions(text, DAY)] == [key]


@pytest.mark.parametrize("text", ["Badan Pengawas Pemilu", "Komisi Pemilihan Umum", "panitia pemilihan kecamatan"])
def test_a_body_s_name_is_no_election(text: str) -> None:
    assert mentions(text, DAY) == []


def test_an_article_is_about_the_election_ahead_not_the_one_it_compares_with() -> None:
    text = "Menjelang pemungutan suara Pilkada 2024, Bawaslu mengingat Pilkada 2020 dan Pilkada 2020 lagi."
    assert main(mentions(text, DAY), text, DAY, ()) == "pilkada-2024"


def test_a_voting_day_names_its_election() -> None:
    assert main([], "hari pemungutan suara", date(2024, 1, 6), [date(2024, 2, 14)]) == "pemilu-2024"


def test_without_a_sign_no_election_is_invented() -> None:
    assert main([], "Pelatihan pegawai digelar.", DAY, ()) is None
