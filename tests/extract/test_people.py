"""Persons: one out of many mentions, with the office that the whole article tells."""

from __future__ import annotations

from tests.extract.peopled import officials, posts


def test_a_short_form_is_the_same_person() -> None:
    (only,) = officials(
        "Ketua Bawaslu Kota Bogor Rudi Hartono hadir. Ketua Bawaslu Kota Bogor, Rudi, pulang. Kata Rudi, cukup."
    )
    assert only.name == "Rudi Hartono"
    assert len(only.mentions) == 3


def test_a_title_of_birth_or_a_word_of_a_longer_name_is_no_mention() -> None:
    (only,) = officials("Pj Bupati Aceh Barat Teuku Meurah hadir. Rapat di Aula Teuku Umar. Kata Meurah Silu, cukup.")
    assert len(only.mentions) == 1


def test_an_office_without_area_is_of_the_area_that_the_article_names_most() -> None:
    text = (
        "Bawaslu Kabupaten Sumedang menemui Bupati Sumedang. Tamu dari Kota Cimahi ikut. "
        "Hadir Plh Sekda Neneng Hasanah serta Kabag Tapem Deni Saputra."
    )
    assert {place for *_, place in posts(text)} == {"32.11"}


def test_an_area_in_its_own_sentence_comes_first() -> None:
    text = "Bupati Sumedang dan Kabupaten Sumedang siap. Di Kota Cimahi, Kepala Dinas Kesehatan Sri Lestari setuju."
    assert [place for *_, place in posts(text)] == ["32.77"]


def test_a_prosecutor_belongs_to_the_house_named_behind_him() -> None:
    text = "Bawaslu Kota Bogor hadir. Jaksa Siti Aminah dari Kejaksaan Negeri Bantul menuntutnya."
    assert posts(text) == [("Siti Aminah", "Jaksa", "Kejaksaan Negeri Bantul", "34.02")]


def test_who_stands_for_an_officer_is_of_the_same_house() -> None:
    ((name, position, _, place),) = posts(
        "Dandim 0111/Bireuen yang diwakili Pasi Intel, Kapten Inf Nyoman Sudiksa, hadir."
    )
    assert (name, position, place) == ("Nyoman Sudiksa", "Perwira Seksi Intelijen", "11.11")


def test_a_division_named_after_the_national_board_is_national() -> None:
    ((_, _, office, place),) = posts("Dari Bawaslu RI tampak Koordinator Divisi Hukum Loly Suryani di Kota Batam.")
    assert (office, place) == ("Bawaslu RI", "ID")


def test_a_former_officer_who_holds_another_post_now_is_named_with_that() -> None:
    text = "Mantan Camat Kubung, Zaidan Burhani, yang kini staf di Dinas Sosial, dipanggil Bupati Solok."
    (only,) = officials(text)
    assert (only.position, only.former) == ("Staf Dinas Sosial", False)


def test_one_letter_apart_in_the_same_office_is_one_person_spelled_as_more_often() -> None:
    text = (
        "Camat Kubung, Safrul Anwar, diperiksa di Kabupaten Solok. Camat Kubung Syafrul Anwar membantah. "
        "“Saya tidak hadir,” kata Syafrul."
    )
    assert [one.name for one in officials(text)] == ["Syafrul Anwar"]
    other = "Camat Kubung, Adi Anwar, dan Camat Gunung Talang, Edi Anwar, diperiksa di Kabupaten Solok."
    assert [one.name for one in officials(other)] == ["Adi Anwar", "Edi Anwar"]
    apart = "Camat Kubung, Safrul Anwar, dan Camat Gunung Talang, Syafrul Anwar, hadir di Kabupaten Solok."
    assert [one.name for one in officials(apart)] == ["Safrul Anwar", "Syafrul Anwar"]


def test_two_words_of_a_name_are_the_same_person_in_any_office() -> None:
    text = (
        "Ketua Bawaslu Kabupaten Solok Rudi Hartono Putra hadir. Rudi Hartono, yang juga Koordinator Sentra Gakkumdu "
        "Kabupaten Solok, diam."
    )
    assert [one.name for one in officials(text)] == ["Rudi Hartono Putra"]


def test_of_two_spellings_the_more_frequent_one_stands_though_the_office_is_told_with_the_other() -> None:
    text = "Bawaslu memanggil Ridwanudin Latta. Ridwanudin Latta datang. Camat Kubung, Ridwanuddin Latta, ditanya."
    assert [official.name for official in officials(text)] == ["Ridwanudin Latta"]


def test_of_two_spellings_as_frequent_that_of_the_office_stands() -> None:
    text = "Bawaslu memanggil Ridwanudin Latta. Camat Kubung, Ridwanuddin Latta, ditanya."
    assert [official.name for official in officials(text)] == ["Ridwanuddin Latta"]
