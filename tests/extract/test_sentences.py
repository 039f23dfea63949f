from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.sentences import sentences


def pieces(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


def test_a_full_stop_before_a_capital_ends_a_sentence() -> None:
    assert pieces("Camat dipanggil. Ia hadir.") == ["Camat dipanggil.", "Ia hadir."]


@pytest.mark.parametrize(
    "text",
    [
        "Pj. Bupati datang ke Kab. Bogor",
        "Drs. H. Sutarman, M.Si. Ketua panitia",
        "Menurut M. Yusuf hal itu wajar",
        "Surat No. 5 sudah terbit",
        "Denda Rp. 5 juta",
    ],
)
def test_an_abbreviation_ends_nothing(text: str) -> None:
    assert pieces(text) == [text]


def test_an_abbreviation_at_the_very_end_does_end_the_sentence() -> None:
    assert pieces("Ia tinggal di Kab.") == ["Ia tinggal di Kab."]


def test_a_number_with_a_dot_inside_stays_whole() -> None:
    assert pieces("Ada 1.010 perkara. Pukul 09.00 sidang dibuka.") == [
        "Ada 1.010 perkara.",
        "Pukul 09.00 sidang dibuka.",
    ]


def test_closing_quotation_marks_belong_to_their_sentence() -> None:
    assert pieces('"Kami tunggu." Begitu katanya.') == ['"Kami tunggu."', "Begitu katanya."]


def test_a_line_break_always_ends_a_sentence() -> None:
    assert pieces("Judul berita\n\n  Isi berita  \n") == ["Judul berita", "Isi berita"]


def test_blank_text_has_no_sentences() -> None:
    assert pieces(" \n\t\n") == []


@given(st.text())
def test_sentences_of_any_text_are_in_order_not_empty_and_without_white_space_around(text: str) -> None:
    end = 0
    for span in sentences(text):
        assert span.start >= end
        piece = text[span.start : span.end]
        assert piece == piece.strip()
        end = span.end


@given(st.text(alphabet=".?! aB\n", max_size=200))
def test_nothing_but_white_space_lies_between_sentences(text: str) -> None:
    rest, end = "", 0
    for span in sentences(text):
        rest += text[end : span.start]
        end = span.end
    assert (rest + text[end:]).strip() == ""
