"""Events keep their ids through other rules and edits; what went is listed."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

from sqlalchemy import Engine

from netral.records import Event, Facts
from store.tables import Deletion
from store.tables import Event as EventTable
from tests.store.examples import NIGHT, TEXT, article, facts, keep, only, rows, span

LATER = NIGHT + timedelta(days=1)


def reread(**changes: object) -> Facts:
    """The example with its event read otherwise."""
    given = facts()
    return dataclasses.replace(given, events=(dataclasses.replace(given.events[0], **changes),))  # type: ignore[arg-type]


def test_an_event_whose_day_is_read_better_is_the_one_that_was_cited(engine: Engine) -> None:
    first = keep(engine)
    again = keep(engine, read=reread(start=date(2024, 10, 2), rule="better"), extractor="rules-2", now=LATER)

    assert (again.added, again.gone) == ((), ())
    assert ("event", "better", "altered") in {(each.kind, each.rule, each.change) for each in again.changes}
    assert only(engine, EventTable)["id"] == first.added[0]
    assert rows(engine, Deletion) == []


def test_another_area_type_or_passage_is_another_event(engine: Engine) -> None:
    first = keep(engine)
    passage = "Dua laporan lain menyangkut lurah"
    others = (
        reread(place="15.08"),
        reread(type="examination"),
        reread(text=passage, span=span(passage), evidence={}, start=None, end=None),
    )
    for n, other in enumerate(others):
        again = keep(engine, article(id=f"artikel-{n + 2}", url=None))
        read = keep(engine, article(id=f"artikel-{n + 2}", url=None), other, extractor="rules-2", now=LATER)
        assert (len(read.added), read.gone) == (1, again.added)
    assert first.added


def test_two_events_that_change_places_do_not_change_ids(engine: Engine) -> None:
    """The day of the one is now read as that of the other was: ids stay with the passages, and each is one event's."""
    given = facts()
    (main,) = given.events
    passage = "Dua laporan lain menyangkut lurah"
    other = Event(main.type, date(2024, 10, 1), date(2024, 10, 1), main.place, passage, span(passage), "second")
    first = keep(engine, read=dataclasses.replace(given, events=(main, other)))
    swapped = (
        dataclasses.replace(main, start=other.start, end=other.end),
        dataclasses.replace(other, start=main.start, end=main.end),
    )
    again = keep(engine, read=dataclasses.replace(given, events=swapped), extractor="rules-2")
    assert [(each.change, each.fact_id) for each in again.changes] == [("altered", key) for key in first.added]
    days = {row["id"]: row["first_day"] for row in rows(engine, EventTable)}
    assert [days[key] for key in first.added] == [other.start, main.start]


def test_an_id_that_stood_for_one_event_is_never_given_to_another(engine: Engine) -> None:
    """The first keeps its id while its day is read otherwise; then it goes, and another is told of its first day."""
    day, later = date(2024, 10, 3), date(2024, 10, 9)
    first = keep(engine, read=reread(start=day, end=day))
    keep(engine, read=reread(start=later, end=later), extractor="rules-2")
    passage = "Dua laporan lain menyangkut lurah"
    other = reread(start=day, end=day, text=passage, span=span(passage), evidence={})
    again = keep(engine, read=other, extractor="rules-3")
    assert again.gone == first.added
    assert again.added != first.added


def test_an_edit_elsewhere_in_the_article_leaves_its_events_their_ids(engine: Engine) -> None:
    first = keep(engine)
    edited = TEXT.replace("Bawaslu Tebo Nurhasanah", "Bawaslu Kabupaten Tebo Nurhasanah")
    read = dataclasses.replace(facts(), events=())
    moved = dataclasses.replace(
        facts().events[0], span=span(facts().events[0].text, edited), evidence={}, start=date(2024, 10, 2), officials=()
    )
    read = dataclasses.replace(
        read, officials=(), places=(), dates=(), case_counts=(), events=(dataclasses.replace(moved, case_counts=()),)
    )
    again = keep(engine, article(text=edited), read, seen_at=LATER)
    assert (again.new_version, again.added, again.gone) == (True, (), ())
    assert only(engine, EventTable)["id"] == first.added[0]


def test_what_went_is_listed_with_its_reason_and_leaves_the_list_when_it_is_back(engine: Engine) -> None:
    first = keep(engine)
    gone = keep(engine, read=dataclasses.replace(facts(), events=()), extractor="rules-2", now=LATER)
    assert gone.gone == first.added
    listed = only(engine, Deletion)
    assert (listed["fact_id"], listed["kind"], listed["reason"], listed["at"]) == (
        first.added[0], "event", "rules", LATER,
    )  # fmt: skip
    assert listed["text"] == facts().events[0].text

    keep(engine, extractor="rules-3", now=LATER)
    assert rows(engine, Deletion) == []


def test_a_fact_that_an_edit_took_away_says_so(engine: Engine) -> None:
    keep(engine)
    edited = TEXT + "\n\nRalat: laporan itu dicabut."
    none = Facts(relevant=False, near=False, reason="withdrawn")
    keep(engine, article(text=edited), none, seen_at=LATER)
    reasons = {(row["kind"], row["reason"]) for row in rows(engine, Deletion)}
    assert reasons == {("event", "edited"), ("official", "edited"), ("case_count", "edited")}
