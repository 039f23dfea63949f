"""Who forbids to keep a copy, and who does not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from scrapy.http import HtmlResponse

from crawler.fetch import Answer
from crawler.noarchive import forbids_archive


def answer(*headers: str, body: str = "") -> Answer:
    response = HtmlResponse("https://kabar.id/", headers={"X-Robots-Tag": list(headers)}, body=body, encoding="utf-8")
    return Answer(response, datetime(2024, 10, 25, tzinfo=UTC), 0.0)


@pytest.mark.parametrize(
    "headers",
    [
        ["noarchive"],
        ["noindex, NOARCHIVE"],
        ["noindex", "noarchive"],
        ["*: noarchive"],
        ["max-snippet: 20, noarchive"],
        ["unavailable_after: 25 Jun 2030 15:00:00 PST, noarchive"],
    ],
)
def test_a_header_may_forbid_it(headers: list[str]) -> None:
    assert forbids_archive(answer(*headers))


@pytest.mark.parametrize("headers", [[], ["noindex, nofollow"], ["none"], ["googlebot: nofollow, noarchive"]])
def test_other_headers_do_not_nor_what_is_said_to_another_robot(headers: list[str]) -> None:
    assert not forbids_archive(answer(*headers))


def test_a_meta_element_for_all_robots_may_forbid_it() -> None:
    assert forbids_archive(answer(body='<meta content="index,noarchive" name=robots>'))


@pytest.mark.parametrize(
    "body",
    [
        '<meta name="googlebot" content="noarchive">',
        '<meta name="robots" content="index, follow"><p>noarchive</p>',
        '<meta name="description" content="noarchive">',
    ],
)
def test_what_stands_elsewhere_in_a_page_does_not(body: str) -> None:
    assert not forbids_archive(answer(body=body))
