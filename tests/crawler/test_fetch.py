from __future__ import annotations

from datetime import UTC, datetime

import pytest
from scrapy.http import HtmlResponse, Response

from crawler.fetch import Answer, outcome_of, retry_after, validators
from netral.records import KnownPage

NOW = datetime(2024, 10, 25, 2, 0, tzinfo=UTC)
DATE = "Thu, 24 Oct 2024 08:00:00 GMT"


@pytest.mark.parametrize(
    ("known", "headers"),
    [
        (None, {}),
        (KnownPage(), {}),
        (KnownPage(etag='"a"', last_modified=DATE), {"If-None-Match": '"a"'}),
        (KnownPage(etag='W/"a"', last_modified=DATE), {"If-Modified-Since": DATE}),
        (KnownPage(etag='W/"a"'), {"If-None-Match": 'W/"a"'}),
        (KnownPage(last_modified=DATE), {"If-Modified-Since": DATE}),
    ],
)
def test_one_validator_is_sent_and_a_weak_etag_only_for_want_of_another(
    known: KnownPage | None, headers: dict[str, str]
) -> None:
    assert validators(known) == headers


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("120", 120.0),
        ("Fri, 25 Oct 2024 02:01:30 GMT", 90.0),
        ("Fri, 25 Oct 2024 01:00:00 GMT", 0.0),
        ("nanti", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (404, "gone"),
        (410, "gone"),
        (401, "refused"),
        (403, "refused"),
        (451, "refused"),
        (500, "failed"),
        (400, "failed"),
    ],
)
def test_a_status_has_an_outcome(status: int, outcome: str) -> None:
    assert outcome_of(status) == outcome


def test_an_answer_is_read_by_the_charset_of_its_header() -> None:
    headers = {"Content-Type": "Text/HTML; Charset=ISO-8859-1"}
    answer = Answer(HtmlResponse("https://kabar.id/", headers=headers, body=b"<p>caf\xe9"), NOW, 0.0)
    assert (answer.content_type, answer.charset) == ("text/html", "iso-8859-1")
    assert "café" in answer.text


def test_an_answer_without_type_is_read_all_the_same() -> None:
    answer = Answer(Response("https://kabar.id/", body=b"\xff\x00 kabar"), NOW, 0.0)
    assert (answer.content_type, answer.charset) == ("", None)
    assert answer.text.endswith("kabar")
