"""Places of whole articles: namesakes, datelines, districts, names that are common words."""

from __future__ import annotations

import pytest

from tests.extract.peopled import codes


def test_a_capital_in_the_dateline_is_the_city() -> None:
    assert (
        codes("SEMARANG, Kabar Fiktif – Bawaslu Jawa Tengah mencatat Kabupaten Semarang dan Kabupaten Demak.")[0]
        == "33.74"
    )


def test_unless_the_article_is_about_the_regency_of_its_name_alone() -> None:
    assert codes("SEMARANG, Kabar Fiktif – Bupati Semarang hadir di kantor Kabupaten Semarang.") == ["33.22"]


def test_an_outlet_in_the_brackets_of_the_dateline_is_no_place() -> None:
    assert codes("WATES (Mataram Fiktif) - Bawaslu Kabupaten Kulon Progo menemukan mobil.") == ["34.01.02", "34.01"]


def test_a_district_of_the_article_comes_before_a_namesake_far_away() -> None:
    assert codes("Bupati Sanggau memanggil para camat dari Toba sampai Entikong.") == ["61.03", "61.03.13", "61.03.21"]


def test_a_regency_of_the_same_province_stays_the_regency() -> None:
    assert "12.12" in codes("Bawaslu Sumatera Utara menerima laporan dari Toba dan Dairi.")


def test_the_seat_of_a_court_is_a_place() -> None:
    assert codes("Pengadilan Negeri (PN) Airmadidi di Kabupaten Minahasa Utara bersidang.") == ["71.06.03", "71.06"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Terbanyak Lampung Selatan 13 orang, Pesawaran 10, serta Metro empat.", "18.72"),
        ("Ia menyebut Amfoang Utara dan Sulamu sebagai dua kecamatan di Kabupaten Kupang.", "53.01.07"),
        ("Belum ada laporan dari Meureubo maupun kecamatan lain di Kabupaten Aceh Barat.", "11.05.09"),
        ("Mobil Puskesmas Kokap ditempeli stiker, kata Bawaslu Kabupaten Kulon Progo.", "34.01.08"),
        ("Polda Lampung tengah memeriksa dua orang.", "18"),
    ],
)
def test_words_beside_a_name_vouch_for_it(text: str, code: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Karo Humas Setda Provinsi NTB hadir.", "12.06"),
        ("Yang dilaporkan Kaur Pemerintahan di Kabupaten Siak.", "17.04"),
        ("Itu hanya lagu Makassar, kata warga Kabupaten Gowa.", "73.71"),
        ("Laporan dikirim lewat Sistem Berbasis Terpadu (SBT) di Kabupaten Barito Utara.", "81.05"),
        ("Warga Luak Limopuluah di Kabupaten Lima Puluh Kota hadir.", "13.07.04"),
        ("Ketua KPU Kota Bogor, Hartono Solo, hadir.", "33.72"),
    ],
)
def test_a_name_inside_something_else_is_no_place(text: str, code: str) -> None:
    assert code not in codes(text)


def test_a_regional_office_of_the_state_sits_in_the_capital() -> None:
    text = "JAKARTA – Data terbanyak di Kanreg X BKN Denpasar dan Kanreg IX BKN Jayapura, kata BKN."
    assert "91.71" in codes(text)


def test_what_a_person_is_called_for_short_is_no_place() -> None:
    text = 'Bupati Manggarai Timur Bonefasius Ngalo hadir. "Saya netral," kata Bone.'
    assert set(codes(text)) == {"53.19"}
