"""Every rule tells what it finds and what it must leave; here all of that is held against it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from extract import engine, rulebook
from extract.dateline import dateline
from extract.rule import CounterExample, Example, Rule
from netral.records import Article

RULES = [(layer, rule) for layer in engine.ORDER for rule in rulebook.rules(layer)]
EXAMPLES = [(layer, rule, example) for layer, rule in RULES for example in rule.examples]
COUNTER_EXAMPLES = [(layer, rule, example) for layer, rule in RULES for example in rule.counter_examples]
WIB = timezone(timedelta(hours=7))


def found(layer: str, rule: Rule, text: str, published: date, site_area: str | None = None) -> list[str]:
    """What `rule` finds in `text`, as its layer shows values."""
    article = Article(
        dateline=dateline(text),
        id="example",
        text=text,
        published=datetime(published.year, published.month, published.day, 12, tzinfo=WIB),
        outlet_area=site_area,
    )
    reading = engine.read(article, upto=layer)
    show: Callable[[Any], str] = importlib.import_module(f"extract.layers.{layer}").show
    findings = [finding for some in reading.found.values() for finding in some]
    return [show(finding.value) for finding in findings if finding.rule == rule.name]


def name(value: object) -> str | None:
    """A readable test id."""
    match value:
        case Rule():
            return value.name
        case Example() | CounterExample():
            return value.text[:40]
    return None


@pytest.mark.parametrize(("layer", "rule", "example"), EXAMPLES, ids=name)
def test_a_rule_finds_its_example(layer: str, rule: Rule, example: Example) -> None:
    assert example.found in found(layer, rule, example.text, example.published, example.site_area)


@pytest.mark.parametrize(("layer", "rule", "example"), COUNTER_EXAMPLES, ids=name)
def test_a_rule_leaves_its_counter_example(layer: str, rule: Rule, example: CounterExample) -> None:
    assert found(layer, rule, example.text, example.published) == [], example.why


@pytest.mark.parametrize(("layer", "rule"), RULES, ids=name)
def test_a_rule_has_two_examples_and_a_counter_example(layer: str, rule: Rule) -> None:
    assert len(rule.examples) >= 2
    assert rule.counter_examples


def test_rule_names_are_unique() -> None:
    names = [rule.name for _, rule in RULES]
    assert len(names) == len(set(names))
