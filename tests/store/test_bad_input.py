from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from netral.errors import StoreError
from netral.records import Span
from store import diff
from store.counts import row_counts
from store.tables import ArticleVersion, Event
from tests.store.examples import NIGHT, TEXT, TITLE, URL, article, count, event, everything, facts, keep, only

TITLE_OF_A_MEGABYTE = TITLE * 25_000


def test_what_cannot_be_kept_is_replaced_and_offsets_still_hold(engine: Engine) -> None:
    dirty = TEXT.replace("Ia diduga", "Ia\0diduga").replace("lurah", "lur\ud800h")
    keep(engine, article(text=dirty, title="\udfff" + TITLE_OF_A_MEGABYTE), facts(dirty))

    version = only(engine, ArticleVersion)
    assert "Ia\ufffddiduga" in version["text"]
    assert "lur\ufffdh" in version["text"]
    assert version["title"] == "\ufffd" + TITLE_OF_A_MEGABYTE
    assert keep(engine, article(text=dirty, title="\udfff" + TITLE_OF_A_MEGABYTE), facts(dirty)).status == "unchanged"


def test_the_last_day_of_the_calendar_is_a_day(engine: Engine) -> None:
    far = date.max
    keep(engine, read=facts(events=(event("menerima laporan", start=far, end=far),)))

    assert only(engine, Event)["last_day"] == far


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda: {"kept": article(published=datetime(2024, 10, 4))}, "has no zone"),  # noqa: DTZ001  # the point
        (
            lambda: {"kept": article(modified=datetime(1, 1, 1, tzinfo=NIGHT.tzinfo))},
            "is off the calendar; correct it at its source",
        ),
        (
            lambda: {"read": facts(events=(dataclasses.replace(event("tiga laporan"), text="empat laporan"),))},
            "rule reported-to-supervisor: 'empat laporan' does not stand at",
        ),
        (
            lambda: {"read": facts(events=(event("tiga laporan", evidence={"place": Span(5, 9999)}),))},
            r"5\.\.9999 is outside the text",
        ),
        (lambda: {"read": facts(events=(event("tiga laporan", officials=(2,)),))}, r"officials\[2\], there are 2"),
        (lambda: {"read": facts(case_counts=(count(2**63, "tiga laporan"),))}, "counts 9223372036854775808"),
        (lambda: {"read": facts(events=(event("tiga laporan", place="15.9"),))}, "'15.9' is no area code"),
        (
            lambda: {"read": facts(events=(event("tiga laporan", evidence={"whole": Span(0, 1)}),))},
            "'whole' is no name",
        ),
        (lambda: {"read": facts(events=(event("tiga laporan", type="banjir"),))}, "ck_event_type"),
        (lambda: {"page_url": URL}, "no such page; record the visit"),
    ],
)
def test_what_is_wrong_is_refused_in_one_line_and_nothing_is_half_written(
    engine: Engine, spoil: Callable[[], dict[str, Any]], complaint: str
) -> None:
    keep(engine, article(id="artikel-0", url=None))
    before = everything(engine)

    with pytest.raises(StoreError, match=complaint) as refused:
        keep(engine, **spoil())
    assert "\n" not in str(refused.value)
    assert everything(engine) == before


def test_a_death_in_the_middle_of_saving_leaves_nothing(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    applied = diff.apply

    def die_after(connection: Connection, before: Any, after: Any) -> None:
        applied(connection, before, after)
        raise KeyboardInterrupt

    monkeypatch.setattr(diff, "apply", die_after)
    with pytest.raises(KeyboardInterrupt):
        keep(engine)
    assert {name: n for name, n in row_counts(engine).items() if n} == {"meta": 1}
