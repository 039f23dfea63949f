"""Our gold articles as some outlets and old content systems print them: in capitals, or without any, or very long."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from extract.article import NoArticle, from_text
from extract.extractor import facts
from netral.records import Article, Facts

GOLD = Path(__file__).parents[1] / "gold"
WIB = timezone(timedelta(hours=7))
LINES = [json.loads(line) for part in sorted(GOLD.glob("*.jsonl")) for line in part.read_text("utf-8").splitlines()]
WORDS = 10_000


def article(text: str) -> Article:
    made = from_text("a", text, published=datetime(2024, 10, 25, tzinfo=WIB))
    assert not isinstance(made, NoArticle)
    return made


def read(text: str) -> Facts:
    return facts(article(text))


def names(found: Facts) -> set[str]:
    return {official.name.casefold() for official in found.officials if not official.former}


@pytest.mark.parametrize("written", [str.upper, str.lower])
@pytest.mark.parametrize("line", LINES, ids=lambda line: str(line["id"]))
def test_names_are_found_less_and_never_wrongly(line: dict[str, Any], written: Callable[[str], str]) -> None:
    assert names(read(written(line["text"]))) <= {official["name"].casefold() for official in line["gold"]["officials"]}


@pytest.mark.parametrize("written", [str.upper, str.lower])
def test_what_does_not_hang_on_capitals_is_still_found(written: Callable[[str], str]) -> None:
    found = read(
        written("Bawaslu Kabupaten Solok menangani lima kasus netralitas ASN pada Pilkada 2024, Kamis (17/10/2024).")
    )
    assert found.relevant
    assert [(count.value, count.unit, count.election) for count in found.case_counts] == [(5, "case", "pilkada-2024")]
    assert [str(day.start) for day in found.dates] == ["2024-10-17"]


def test_ten_thousand_words_are_one_article() -> None:
    texts = [line["text"] for line in LINES]
    whole = "\n\n".join(texts * (WORDS // sum(len(text.split()) for text in texts) + 1))
    whole = " ".join(whole.split(" ")[:WORDS])
    long = article(whole)
    found = facts(long)
    for group in (found.officials, found.dates, found.places, found.case_counts, found.events):
        assert group
        assert all(long.text[fact.span.start : fact.span.end] == fact.text for fact in group)
