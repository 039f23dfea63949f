"""Whose an office is that does not say it plainly; and when nobody can say it."""

from __future__ import annotations

import pytest

from tests.extract.peopled import read
from tests.extract.test_counts import counts


@pytest.mark.parametrize("name", ["Malang", "Blitar", "Kediri", "Tegal", "Bima"])
def test_a_name_that_city_and_regency_share_is_kept_and_no_other_area_is_borrowed(name: str) -> None:
    text = (
        f"SOLOK SELATAN – Lurah diperiksa Bawaslu Solok Selatan. Anggota Bawaslu {name} Dewi Ayu hadir "
        f"di kantor itu, dan Ketua Bawaslu {name}, Budi Suseno, juga."
    )
    offices = {(person.name, person.office, person.place) for person in read(text).officials}
    assert ("Dewi Ayu", f"Bawaslu {name}", None) in offices
    assert not {place for _, _, place in offices} - {None}


def test_counts_of_such_an_office_lie_in_no_area_named_elsewhere() -> None:
    text = "Lurah diperiksa Bawaslu Solok Selatan pada Pilkada 2024. Kata Bawaslu {}, di sana 7 kasus netralitas ASN."
    assert counts(text.format("Malang")) == ["7 case reported asn_neutrality pilkada-2024 -"]
    assert counts(text.format("Kota Malang")) == ["7 case reported asn_neutrality pilkada-2024 35.73"]


def test_the_area_is_no_first_name_of_the_holder() -> None:
    (person,) = read("JAKARTA – Ketua Bawaslu Bima Atina Sri mengatakan lurah diperiksa.").officials
    assert (person.name, person.office, person.place) == ("Atina Sri", "Bawaslu Bima", None)
    assert not read("JAKARTA – Ketua Bawaslu Bima Atina mengatakan lurah diperiksa.").officials


@pytest.mark.parametrize(
    ("said", "office", "place"),
    [
        ("Hakim Ketua PN Labuan Bajo, Made Widiasari,", "Pengadilan Negeri Labuan Bajo", "53.15"),
        ("Kepala Kejari Banggai, Farid Lamusu,", "Kejaksaan Negeri Banggai", "72.01"),
        ("Kepala Kejari Kota Kupang, Ratna Pangaribuan,", "Kejaksaan Negeri Kota Kupang", "53.71"),
    ],
)
def test_courts_and_prosecutors_are_called_as_the_article_calls_them(said: str, office: str, place: str) -> None:
    (person,) = read(f"KUPANG – {said} hadir dalam sidang itu.").officials
    assert (person.office, person.place) == (office, place)
