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


STATES = (
    "Bawaslu menegur lima camat. Kata Ketua Bawaslu, Budi Suseno, mereka khilaf.\n\nDua camat itu dari Kabupaten Solok."
)


def of_budi(text: str, **how: str) -> tuple[str, str | None]:
    (budi,) = [one for one in read(text, **how).officials if one.name == "Budi Suseno"]
    return budi.office, budi.place


def test_a_supervisor_that_no_area_is_given_is_the_states() -> None:
    assert of_budi(STATES) == ("Bawaslu RI", "ID")
    assert of_budi("JAKARTA – " + STATES) == ("Bawaslu RI", "ID")
    assert of_budi(STATES, title="Lima Camat di Sumatera Barat Ditegur") == ("Bawaslu RI", "ID")


def test_it_is_the_states_where_it_is_called_so_at_first() -> None:
    text = "Bawaslu RI menegur lima camat. Kata Ketua Bawaslu, Budi Suseno, ia menanti laporan Bawaslu Sumatera Barat."
    assert of_budi(text) == ("Bawaslu RI", "ID")


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("AROSUKA – " + STATES, {}),
        (STATES, {"title": "Camat di Kabupaten Solok Ditegur"}),
        (STATES, {"outlet_area": "13.02"}),
        (STATES + " Kantor Bawaslu Kabupaten Solok ramai.", {}),
        (STATES + " Kantor Bawaslu setempat ramai.", {}),
    ],
)
def test_it_is_a_regencys_where_the_article_is_told_of_one(text: str, how: dict[str, str]) -> None:
    assert of_budi(text, **how) == ("Bawaslu Kabupaten Solok", "13.02")


def test_a_civil_servant_of_whom_no_more_is_told_is_of_the_only_regency() -> None:
    text = "Dua ASN itu yakni Rudi Hartono dan Candra Wijaya, kata warga Kabupaten Solok."
    assert {one.place for one in read(text).officials} == {"13.02"}
    assert {one.place for one in read(text + " Warga Kota Bogor pulang.").officials} == {None}


def test_a_prosecutor_is_of_the_only_house_that_the_article_names_even_later() -> None:
    text = "POSO – Jaksa penuntut umum Budi Suseno menuntut empat bulan. Jaksa dari Kejari Morowali Utara itu hadir."
    assert of_budi(text) == ("Kejaksaan Negeri Morowali Utara", "72.12")
    assert of_budi(text + " Hadir pula Kejari Poso.")[1] is None


def test_a_committee_without_its_house_is_of_the_parliament_named_before() -> None:
    said = "Anggota Komisi II Fraksi Partai Melati (FPM), Budi Suseno, mendorong netralitas."
    assert of_budi("Komisi II DPR rapat di Jakarta. " + said) == ("DPR RI", "ID")
    assert of_budi("Komisi II DPRD Kabupaten Solok rapat. " + said) == ("DPRD Kabupaten Solok", "13.02")


def test_it_is_the_states_also_where_the_state_meets_in_a_town() -> None:
    text = "LABUAN BAJO – Bawaslu RI rapat di Kabupaten Manggarai Barat. Anggota Bawaslu Budi Suseno berpidato."
    assert of_budi(text) == ("Bawaslu RI", "ID")
    assert of_budi(text + " Bawaslu Manggarai Barat hadir.")[1] == "53.15"
