"""What the words around a day say: done on it, or only spoken of on it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.eventful import read

CALLED = "SULA – Sudah 14 ASN dipanggil Bawaslu Kepulauan Sula karena diduga tidak netral.\n\n"


@pytest.mark.parametrize("today", ["Tadi kami memanggil", "Hari ini kami memanggil", "Baru saja kami periksa"])
def test_a_quotation_beside_the_day_of_the_speaker_says_that_it_was_done_then(today: str) -> None:
    confirmed = "Hal itu dibenarkan anggota Bawaslu Sula, Rusdi Umar, Selasa (22/10/2024). "
    (event,) = read(CALLED + confirmed + f"“{today} para pegawai itu,” terangnya.")
    assert (event.type, event.start) == ("examination", date(2024, 10, 22))
    (event,) = read(CALLED + f"“{today} para pegawai itu.” " + confirmed)
    assert (event.type, event.start) == ("examination", date(2024, 10, 22))


@pytest.mark.parametrize("some_day", ["Kami memanggil", "Laporan tadi membuat kami memanggil"])
def test_a_quotation_that_names_no_day_leaves_it_unknown(some_day: str) -> None:
    confirmed = "Hal itu dibenarkan anggota Bawaslu Sula, Rusdi Umar, Selasa (22/10/2024). "
    (event,) = read(CALLED + confirmed + f"“{some_day} para pegawai itu,” terangnya.")
    assert (event.type, event.start) == ("examination", None)


def test_a_reprimand_bears_the_day_of_its_letter_and_not_of_the_letter_that_asked_for_it() -> None:
    text = (
        "Kemendagri menegur 12 kepala daerah karena ASN tidak netral. "
        "Teguran itu dikirim lewat surat {}tertanggal 21 Oktober 2024."
    )
    (event,) = read(text.format(""))
    assert (event.type, event.start) == ("sanction", date(2024, 10, 21))
    (event,) = read(text.format("atas rekomendasi KASN "))
    assert (event.type, event.start) == ("sanction", None)


def test_an_officer_is_called_for_a_day_ahead() -> None:
    text = "METRO – Bawaslu Kota Metro, Senin (28/10/2024), {} dua lurah yang diduga tidak netral."
    (event,) = read(text.format("bakal memanggil"))
    assert (event.type, event.start) == ("examination", date(2024, 10, 28))
    (event,) = read(text.format("bakal memanggil").replace("28/10/2024", "28/11/2024"))
    assert (event.type, event.start) == ("examination", None)


def test_a_day_between_the_speaker_and_his_verb_is_that_of_his_words() -> None:
    text = "DOMPU – Kepala BKD Kabupaten Dompu, Senin (21/10/2024), {} dua camat sudah diberi teguran tertulis."
    (event,) = read(text.format("menerangkan bahwa"))
    assert (event.type, event.start) == ("sanction", None)
    (event,) = read("DOMPU – Bupati Dompu, Senin (21/10/2024), menjatuhkan teguran tertulis kepada dua camat.")
    assert (event.type, event.start) == ("sanction", date(2024, 10, 21))


def test_what_must_be_held_was_not_held_on_the_day_somebody_said_so() -> None:
    text = (
        "GORONTALO – Pemkab Gorontalo menggelar deklarasi netralitas ASN.\n\n"
        "Deklarasi itu {} sebagai pengingat, kata Pjs Bupati Gorontalo, Umar Tuna, Jumat (18/10/2024)."
    )
    (event,) = read(text.format("harus dilaksanakan"))
    assert (event.type, event.start) == ("pledge", None)


def test_what_was_come_upon_was_found_on_that_day() -> None:
    text = (
        "WATES – Bawaslu Kulon Progo menemukan mobil dinas kecamatan berstiker calon bupati. "
        "Mobil itu {} di Pasar Wates, Kamis (17/10/2024)."
    )
    (event,) = read(text.format("kedapatan parkir"))
    assert (event.type, event.start) == ("allegation", date(2024, 10, 17))
    (event,) = read(text.format("kedapatan parkir saat kampanye"))
    assert (event.type, event.start) == ("allegation", None)


def test_who_speaks_after_the_roll_call_speaks_on_the_day_of_the_pledge() -> None:
    text = (
        "ASN Pemkot Bogor melakukan ikrar dan penandatanganan pakta integritas.\n\n"
        "“Aturannya sudah jelas,” kata Wali Kota Bogor, Raka Mulya, {} di halaman balai kota, Rabu (23/10/2024)."
    )
    (event,) = read(text.format("usai apel pagi"))
    assert (event.type, event.start) == ("pledge", date(2024, 10, 23))
    (event,) = read(text.format("saat ditemui"))
    assert (event.type, event.start) == ("pledge", None)


def test_the_day_on_which_a_report_was_received_is_that_of_the_report() -> None:
    text = (
        "BINTUNI – Warga melaporkan seorang kepala dinas kepada Bawaslu Teluk Bintuni karena diduga tidak netral. "
        "{} diterima anggota Bawaslu, Rusdi Umar, pada Jumat sore, 18 Oktober 2024."
    )
    (event,) = read(text.format("Laporan itu"))
    assert (event.type, event.start) == ("allegation", date(2024, 10, 18))
    (event,) = read(text.format("Rombongan"))
    assert (event.type, event.start) == ("allegation", None)


def test_the_day_of_a_report_may_stand_in_the_sentence_after_it() -> None:
    text = (
        "BOGOR – Seorang lurah di Kota Bogor dilaporkan warga ke Bawaslu karena diduga tidak netral. "
        "{} diterima Rabu kemarin (23/10) sekitar pukul 10.00 WIB."
    )
    (event,) = read(text.format("Laporan"))
    assert (event.type, event.start) == ("allegation", date(2024, 10, 23))
    (event,) = read(text.format("Uang"))
    assert (event.type, event.start) == ("allegation", None)
