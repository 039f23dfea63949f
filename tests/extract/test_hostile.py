"""Texts made to be slow: rows of initials and capitals that a pattern could part in countless ways."""

from __future__ import annotations

from datetime import date

import pytest

from extract import engine
from extract.article import NoArticle, from_text

FRAME = (
    "Judul Netralitas ASN\n\nBawaslu Kabupaten Solok meminta Bupati Solok, {0}; memecat Camat Kubung, {0}, yang diduga "
    "tidak netral pada Pilkada 2024, Senin (21/10/2024). {0}\n\nCamat Kubung, {0}, hadir. Asisten {0} hadir."
)


@pytest.mark.parametrize(
    "row", ["A. ", "H. ", "A", "Aa ", ", A", "S.H., ", "Kota ", "dua ", "“a” ", "(a) ", "Pembangunan, "]
)
def test_a_row_of_the_same_is_read_to_its_end(row: str) -> None:
    article = from_text("a", FRAME.format(row * 200))
    assert not isinstance(article, NoArticle)
    days = [found.value.start for found in engine.read(article).found["date"]]
    assert date(2024, 10, 21) in days


def test_a_thousand_heads_of_villages_are_parted_from_their_villages_as_a_few_are() -> None:
    heads = "".join(
        f"Lurah {village} Suryadi hadir. Warga Kelurahan {village} pulang.\n\n" for village in ("Binanga", "Karema")
    )
    row = "".join(
        f"Kades Suka{'abcdefghij'[n % 10]}{'klmnoprstu'[n // 10 % 10]}i Rahman hadir.\n\n" for n in range(1600)
    )
    article = from_text("a", "Judul Netralitas ASN\n\n" + heads + row)
    assert not isinstance(article, NoArticle)
    assert "Suryadi" in [found.value.person.name for found in engine.read(article).found["official"]]
