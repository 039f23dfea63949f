from __future__ import annotations

import pytest

from crawler.postnumber import is_number_alone, post_number

JSON = '<link rel="alternate" title="JSON" type="application/json" href="https://kabar.id/wp-json/wp/v2/posts/4711" />'


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("", '<https://kabar.id/wp-json/>; rel="https://api.w.org/", <https://kabar.id/?p=4711>; rel=shortlink'),
        (JSON, None),
        ("<link rel='shortlink' href='https://kabar.id/?p=4711' />", None),
        ("<link href='https://kabar.id/?p=4711' rel='shortlink'>", None),
    ],
)
def test_a_post_tells_its_number_by_its_short_link_or_its_link_to_the_interface(text: str, header: str | None) -> None:
    assert post_number(text, header) == "4711"


@pytest.mark.parametrize("text", ["", "<a href='https://kabar.id/?p=4711'>lain</a>", "<link rel=icon href='/?p=1'>"])
def test_other_links_tell_none(text: str) -> None:
    assert post_number(text, None) is None


def test_an_address_may_be_a_number_and_nothing_else() -> None:
    assert is_number_alone("https://kabar.id/?p=7")
    assert not any(map(is_number_alone, ("https://kabar.id/a-b/?p=7", "https://kabar.id/?p=7&q=asn", "https://a.id/")))
