from __future__ import annotations

import pytest

from store.export.quotation import LIMIT, quotation, quotations

TEXT = """Camat Diperiksa

TEBO - Bawaslu Kab. Tebo memeriksa Camat Drs. H. Wirawan, M.Si. kemarin. "Ia hadir," kata Pj. Bupati. Berkas \
diteruskan ke BKN. Tiga saksi menyusul pada pukul 10.30 WIB! Hasilnya menunggu?
Rapat ditutup."""


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("Diperiksa", "Camat Diperiksa"),
        ("Wirawan", "TEBO - Bawaslu Kab. Tebo memeriksa Camat Drs. H. Wirawan, M.Si. kemarin."),
        ("Bupati", '"Ia hadir," kata Pj. Bupati.'),
        ("BKN", "Berkas diteruskan ke BKN."),
        ("10.30", "Tiga saksi menyusul pada pukul 10.30 WIB!"),
        ("Hasilnya", "Hasilnya menunggu?"),
        ("ditutup", "Rapat ditutup."),
        ("diteruskan ke BKN. Tiga", "Berkas diteruskan ke BKN. Tiga saksi menyusul pada pukul 10.30 WIB!"),
        ("menunggu?\nRapat", "Hasilnya menunggu? Rapat ditutup."),
        (TEXT, " ".join(TEXT.split())),
    ],
)
def test_a_finding_is_quoted_with_its_whole_sentences(words: str, sentences: str) -> None:
    start = TEXT.index(words)
    assert quotation(TEXT, start, start + len(words)) == sentences


def test_a_closing_quotation_mark_belongs_to_its_sentence() -> None:
    text = "“Kami tolak.” Ia pergi."
    assert quotation(text, text.index("tolak"), text.index("tolak") + 5) == "“Kami tolak.”"


def test_an_endless_sentence_is_cut_between_words_around_the_finding() -> None:
    text = "kata " * 1000 + "TEMUAN" + " lagi" * 1000
    start = text.index("TEMUAN")

    quoted = quotation(text, start, start + 6)
    assert len(quoted) <= LIMIT + 2
    assert quoted.startswith("…kata ")
    assert quoted.endswith(" lagi…")
    assert "TEMUAN" in quoted


def test_a_finding_longer_than_the_limit_is_whole() -> None:
    text = "awal " * 10 + "x" * (LIMIT + 100) + " akhir" * 10
    assert "x" * (LIMIT + 100) in quotation(text, 50, 50 + LIMIT + 100)


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        (["Tiga", "ditutup"], "Tiga saksi menyusul pada pukul 10.30 WIB! [...] Rapat ditutup."),
        (["ditutup", "Tiga"], "Tiga saksi menyusul pada pukul 10.30 WIB! [...] Rapat ditutup."),
        (["Tiga", "10.30", "saksi"], "Tiga saksi menyusul pada pukul 10.30 WIB!"),
        (["hadir", "BKN"], '"Ia hadir," kata Pj. Bupati. Berkas diteruskan ke BKN.'),
        (["diteruskan ke BKN. Tiga", "Berkas"], "Berkas diteruskan ke BKN. Tiga saksi menyusul pada pukul 10.30 WIB!"),
        (["Camat Diperiksa"], "Camat Diperiksa"),
    ],
)
def test_several_findings_are_quoted_in_the_order_of_the_text_and_once(words: list[str], sentences: str) -> None:
    spans = [(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]
    assert quotations(TEXT, spans) == sentences
