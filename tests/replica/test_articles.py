"""The invented articles are what they are meant to be: varied, dated in agreement with the calendar, and described."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from netral.records import EventType
from tests.replica.articles import FOLDER, Article, load, read
from tests.replica.furniture import DAYS, MONTHS
from tests.replica.server import SITES

BUILT = [kind(f"http://{kind.name}.localhost", load(kind.name)) for kind in SITES]
ARTICLES = [article for site in BUILT for article in site.articles]
EXPECTED: list[dict[str, Any]] = [
    json.loads(line) for line in (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines()
]
DAY_AND_DATE = re.compile(
    rf"\b({'|'.join(DAYS)}),? \(?(\d{{1,2}})(?:/(\d{{1,2}})|\s({'|'.join(MONTHS)}))(?:[/ ](\d{{4}}))?"
)


def text_of(article: Article) -> str:
    return "\n".join([article.title, article.caption, *article.prose])


def weekday_of(found: re.Match[str], year: int) -> str:
    """The weekday by the calendar of what `DAY_AND_DATE` found, in `year` where it names none."""
    _, number, month, month_name, year_named = found.groups()
    month_number = int(month) if month else MONTHS.index(month_name) + 1
    return DAYS[date(int(year_named or year), month_number, int(number)).weekday()]


def test_there_are_enough_of_each_kind() -> None:
    kinds = Counter(article.kind for article in ARTICLES)
    assert kinds["on_topic"] >= 14
    assert kinds["near"] >= 6
    assert kinds.total() >= 36


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.slug)
def test_an_article_is_dated_in_autumn_2024_and_of_a_newspaper_length(article: Article) -> None:
    assert date(2024, 8, 5) <= article.published.date() <= date(2024, 12, 10)
    assert article.published <= article.modified
    assert 150 <= len(text_of(article).split()) <= 400
    assert re.fullmatch(r"[a-z0-9-]+", article.slug)


def test_weekdays_in_the_texts_agree_with_the_calendar() -> None:
    seen = 0
    for article in ARTICLES:
        for found in DAY_AND_DATE.finditer(text_of(article)):
            weekday = weekday_of(found, article.published.year)
            assert weekday == found[1], f"{article.slug}: {found[0]} was a {weekday}"
            seen += 1
    assert seen >= 50


def test_slugs_and_numbers_are_each_used_once_and_related_links_lead_somewhere() -> None:
    for site in BUILT:
        slugs = [article.slug for article in site.articles]
        assert len(set(slugs)) == len({article.id for article in site.articles}) == len(slugs)
        linked = {block.text for article in site.articles for block in article.blocks if block.kind == "related"}
        assert linked <= set(slugs)


def test_no_two_articles_share_a_sentence() -> None:
    sentences = Counter(
        sentence for article in ARTICLES for text in article.prose for sentence in re.split(r"(?<=[.?!]) ", text)
    )
    initials = re.compile(r"\([a-z]{2,3}\)")  # the reporter's, at the end of an article
    assert [text for text, times in sentences.items() if times > 1 and not initials.fullmatch(text)] == []


def test_every_article_is_described_once_and_in_keeping_with_its_kind() -> None:
    described = {(row["site"], row["path"]): row for row in EXPECTED}
    assert len(described) == len(EXPECTED) == len(ARTICLES)
    for site in BUILT:
        for article in site.articles:
            row = described[f"{site.name}.localhost", site.path_of(article)]
            assert row["kind"] == article.kind
            assert row["relevant"] == (article.kind == "on_topic") == ("event" in row)
            assert not (row["near"] and article.kind != "near")


def test_the_events_are_of_many_types_and_provinces() -> None:
    events = [row["event"] for row in EXPECTED if row["relevant"]]
    assert {event["type"] for event in events} == set(get_args(EventType))
    assert len({event["place"][:2] for event in events}) >= 12


@pytest.mark.parametrize(
    ("front", "complaint"),
    [
        ("id: 1\nid: 2\n", "each once"),
        ("id: 1\nwarna: merah\n", "expected one of"),
        ("id: 1\n", "lacks"),
    ],
)
def test_front_matter_out_of_form_is_refused_by_file_and_line(tmp_path: Path, front: str, complaint: str) -> None:
    path = tmp_path / "salah.md"
    path.write_text(f"---\n{front}---\nIsi.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=complaint) as caught:
        read(path)
    assert str(path) in str(caught.value)
