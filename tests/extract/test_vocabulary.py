"""The vocabulary of positions and bodies: it loads, nothing stands twice, abbreviations are written out."""

from __future__ import annotations

import pytest

from extract.vocabulary import key, load


@pytest.mark.parametrize(
    ("form", "position", "office"),
    [
        ("Sekda", "Sekretaris Daerah", None),
        ("Kapolres", "Kepala Kepolisian Resor", "Polres"),
        ("Dandim", "Komandan Distrik Militer", "Kodim"),
        ("Ka.BKD", "Kepala Badan Kepegawaian Daerah", None),
    ],
)
def test_a_position_is_written_out(form: str, position: str, office: str | None) -> None:
    found = load().positions[key(form)]
    assert (found.position, found.office) == (position, office)
