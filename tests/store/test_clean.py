from __future__ import annotations

import dataclasses

from store import clean
from tests.store.examples import TEXT, article, facts, visit


def test_what_can_be_kept_is_kept_as_it_is() -> None:
    for record in (article(), facts(), visit()):
        assert clean.record(record) is record


def test_replacing_keeps_the_length_so_that_offsets_hold() -> None:
    assert clean.text("a\0b\ud800c\udfffd\U0001f600") == "a\ufffdb\ufffdc\ufffdd\U0001f600"


def test_a_record_is_cleaned_however_deep_its_texts_lie() -> None:
    official = dataclasses.replace(
        facts().officials[0], name="Wira\0wan", evidence={"po\0sition": facts().officials[0].span}
    )
    cleaned = clean.record(facts(officials=(official,), warnings=("3 + 4\0",)))

    assert cleaned.officials[0].name == "Wira\ufffdwan"
    assert list(cleaned.officials[0].evidence) == ["po\ufffdsition"]
    assert cleaned.warnings == ("3 + 4\ufffd",)
    assert clean.record(article(authors=("A\0",), text=TEXT)).authors == ("A\ufffd",)
