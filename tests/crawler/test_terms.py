from __future__ import annotations

import pytest
from pydantic import ValidationError

from crawler.terms import Vocabulary, pattern, search_terms, vocabulary


def test_the_words_of_the_package_are_valid_and_the_searches_few() -> None:
    assert len(vocabulary().servants) > 100
    assert len(vocabulary().elections) > 100
    assert 1 <= len(search_terms()) <= 8, "each is one request a page and night of every site"


@pytest.mark.parametrize(
    ("form", "fits", "fits_not"),
    [
        ("asn", ["asn kita", "para asn"], ["asnawi", "kasn"]),
        ("camat*", ["camatnya", "para camat"], ["sekcamat"]),
        ("*netral*", ["ketidaknetralan", "netral"], ["netto"]),
        ("wali kota", ["pj wali kota solo"], ["wali", "kota", "wali kotanya"]),
    ],
)
def test_a_form_fits_whole_words_or_their_beginnings(form: str, fits: list[str], fits_not: list[str]) -> None:
    found = pattern([form])
    assert all(found.search(text) for text in fits)
    assert not any(found.search(text) for text in fits_not)


@pytest.mark.parametrize("forms", [["ASN"], ["a-b"], ["*"], ["asn", "asn"], []])
def test_what_is_no_form_is_refused(forms: list[str]) -> None:
    with pytest.raises(ValidationError):
        Vocabulary(servants=forms, elections=["netral"])
