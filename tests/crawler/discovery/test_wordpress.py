from __future__ import annotations

import pytest

from crawler.discovery.wordpress_rest import parse


def test_a_list_of_posts_is_read() -> None:
    assert parse('[{"id": 1}]') == [{"id": 1}]
    assert parse("[]") == []


@pytest.mark.parametrize("text", ['{"code": "rest_disabled"}', "[1, 2]", "<html>Kabar</html>", "", "null"])
def test_anything_else_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match="though the REST interface of WordPress was asked"):
        parse(text)
