from __future__ import annotations

import pytest

from extract.language import language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("id", "Bawaslu memanggil camat yang diduga tidak netral. Ia mengatakan bahwa hal itu selesai."),
        ("id", "KADES DAN CAMAT DI WILAYAH ITU SUDAH DIPERIKSA, KATA DIA, TETAPI BELUM ADA HASIL DARI BAWASLU."),
        ("id", "Berkas nya sdh di kirim ke Jakarta krn yg bersangkutan tdk netral dlm pemilihan itu, kata dia."),
        ("ms", "Beliau berkata bahawa kerajaan perlu bertindak kerana polis tidak mahu, iaitu semasa hari itu."),
        ("en", "The election body said that it has received reports of officials who were not neutral."),
        ("jv", "Camat iku wis ditimbali lan ora bisa nggawa layang saka kantor, nanging kabeh wong isih ngenteni."),
        ("su", "Camat teh geus disauran ku panitia, jeung anu sanesna moal aya dina eta acara."),
        ("nl", "De ambtenaar is niet voor het gemeentehuis verschenen en dat werd door de raad niet aanvaard."),
    ],
)  # fmt: skip
def test_a_paragraph_is_enough(code: str, text: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize("text", ["", "2024", "Bontang", "Galeri Foto Bontang 2024", "Harga Emas Antam Pegadaian UBS"])
def test_too_few_words_to_tell_are_undetermined(text: str) -> None:
    assert language(text) == "und"


def test_a_long_foreign_text_with_a_few_indonesian_words_is_not_indonesian() -> None:
    assert language("Lorem ipsum dolor sit amet consectetur adipiscing elit " * 40 + "yang dan di") == "und"
