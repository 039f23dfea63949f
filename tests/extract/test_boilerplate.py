from __future__ import annotations

import re

import pytest

from extract import boilerplate
from extract.boilerplate import Entry, clean, entries, furniture, normalize

ENTRIES = entries()
EXAMPLES = [(entry, before, after) for entry in ENTRIES for before, after in entry.examples.items()]
KEEPS = [(entry.name, text) for entry in ENTRIES for text in entry.keeps]


@pytest.mark.parametrize(("entry", "before", "after"), EXAMPLES, ids=lambda value: getattr(value, "name", None))
def test_each_entry_removes_what_its_examples_show(entry: Entry, before: str, after: str) -> None:
    assert clean(before, furniture([entry])) == after


@pytest.mark.parametrize(("entry", "before", "after"), EXAMPLES, ids=lambda value: getattr(value, "name", None))
def test_the_entries_together_leave_no_more_than_one_alone(entry: Entry, before: str, after: str) -> None:
    assert clean(before) == after


@pytest.mark.parametrize(("name", "text"), KEEPS)
def test_no_entry_touches_the_counter_examples(name: str, text: str) -> None:
    assert clean(text) == text


def test_names_are_unique_and_each_entry_has_an_example() -> None:
    names = [entry.name for entry in ENTRIES]
    assert len(names) == len(set(names))
    assert all(entry.examples for entry in ENTRIES)


def test_a_pattern_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no regular expression"):
        Entry(name="x", scope="line", regex="(", examples={"a": ""})


ARTICLE = """Camat Dilaporkan ke Bawaslu

Kamis, 17 Oktober 2024 | 09:12 WIB
Penulis: Sari W | Editor: Tono

Camat seusai diperiksa di kantor Bawaslu, Rabu. (Foto: Ist)

BONTANG, KABARLEMBAH – Bawaslu memanggil seorang camat.

Baca juga: Harga Ikan Naik di Pasar Lama

"Ia mengajak warga memilih calon," kata ketua Bawaslu.
ADVERTISEMENT
SCROLL TO RESUME CONTENT
Camat itu membantah.

Halaman:
1
2
Lihat Semua

(sw/tn)"""


def test_a_whole_article_keeps_stamp_caption_dateline_and_sentences() -> None:
    assert clean(ARTICLE) == (
        "Camat Dilaporkan ke Bawaslu\n\n"
        "Kamis, 17 Oktober 2024 | 09:12 WIB\n\n"
        "Camat seusai diperiksa di kantor Bawaslu, Rabu.\n\n"
        "BONTANG, KABARLEMBAH – Bawaslu memanggil seorang camat.\n\n"
        '"Ia mengajak warga memilih calon," kata ketua Bawaslu.\n'
        "Camat itu membantah."
    )


def test_cleaning_twice_changes_nothing_more() -> None:
    once = clean(ARTICLE)
    assert clean(once) == once


def test_a_subheading_after_a_link_heading_is_kept() -> None:
    text = "Baca Juga:\n\nAjak masyarakat sukseskan pemilihan\n\nPemkot menggelar apel."
    assert clean(text) == "Ajak masyarakat sukseskan pemilihan\n\nPemkot menggelar apel."


def test_a_sign_off_in_the_middle_of_an_article_is_left_alone() -> None:
    text = "Ketua (kiri) menyerahkan berkas. (kanan)\n\nBerkas itu diteliti dua hari."
    assert clean(text) == text


def test_invisible_characters_go_and_quotes_stay() -> None:
    odd = "\ufeffCamat\u200b \u202e“netral”\u00a0dan\u2009tegas\u00ad\ue000\ud800\u0007"
    assert normalize(odd) == "Camat “netral” dan tegas"


def test_every_kind_of_line_break_is_a_newline_and_blank_lines_are_single() -> None:
    assert normalize("satu\r\n\r\n\r\n\r\ndua\u2028tiga\rempat") == "satu\n\ndua\ntiga\nempat"


def test_a_migrated_page_with_printed_newlines_is_parted() -> None:
    assert normalize("satu.\\ndua.") == "satu.\ndua."


def test_letters_and_their_accents_are_composed() -> None:
    assert normalize("cafe\u0301") == "café"


def test_an_endless_line_of_dashes_is_no_trap_for_the_patterns() -> None:
    hostile = "(" * 3000 + "baca juga: " * 3000 + "/a" * 3000
    assert isinstance(clean(hostile), str)
    assert re.search("baca juga", boilerplate.normalize(hostile))
