from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from netral.errors import StoreError
from netral.records import Facts
from store.runs import start_run
from store.state import DatabaseState
from store.tables import (
    Appearance,
    Area,
    Article,
    ArticleVersion,
    CaseCount,
    Event,
    EventOfficial,
    Fact,
    Mention,
    Official,
    Page,
)
from store.write import refuse
from tests.store.examples import (
    NIGHT,
    TEXT,
    URL,
    article,
    count,
    event,
    everything,
    facts,
    keep,
    official,
    only,
    rows,
    visit,
)


def test_an_article_is_kept_with_every_fact_and_where_it_was_read(engine: Engine) -> None:
    saved = keep(engine)

    assert (saved.status, saved.new_version, saved.events, saved.gone) == ("new", True, 1, ())
    kept = only(engine, Event)
    assert saved.added == (kept["id"],)
    assert (kept["type"], str(kept["first_day"]), kept["place"]) == ("allegation", "2024-10-03", "15.09")
    assert [row["name"] for row in sorted(rows(engine, Official), key=lambda row: row["name"])] == [
        "Nurhasanah Lubis",
        "Wirawan Sutopo",
    ]
    assert len(rows(engine, EventOfficial)) == 2
    version = only(engine, ArticleVersion)
    for mention in rows(engine, Mention):
        assert version["text"][mention["span_start"] : mention["span_end"]] == mention["text"]
    assert {fact["rule"] for fact in rows(engine, Fact) if fact["kind"] == "event"} == {"reported-to-supervisor"}


def test_evidence_and_further_mentions_of_a_name_are_kept_under_their_attribute(engine: Engine) -> None:
    keep(engine)

    camat = next(row["id"] for row in rows(engine, Appearance) if row["position"] == "Camat")
    kept = {(row["attribute"], row["text"]) for row in rows(engine, Mention) if row["fact_id"] == camat}
    assert kept == {("whole", "Wirawan Sutopo"), ("position", "Camat"), ("name", "Camat Rimbo Ulu")}


def test_saving_the_same_thing_again_changes_nothing_at_all(engine: Engine) -> None:
    keep(engine)
    before = everything(engine)

    saved = keep(engine, seen_at=NIGHT + timedelta(days=1))

    assert (saved.status, saved.new_version, saved.added, saved.gone) == ("unchanged", False, (), ())
    assert saved.events == 1
    assert everything(engine) == before


def test_ids_come_from_content_alone(engine: Engine) -> None:
    """Pinned: people cite these ids; they must not depend on history, machine or version."""
    keep(engine, article(id="artikel-0", url=None))
    keep(engine, read=Facts(False, False, "rules that read nothing"))

    assert keep(engine).added == ("efe4cefd00efaab52",)


def test_a_changed_text_makes_a_new_version_and_its_facts_keep_their_ids(engine: Engine) -> None:
    first = keep(engine)
    longer = TEXT + "\n\nBerita ini telah diperbarui."
    later = NIGHT + timedelta(days=1)

    saved = keep(engine, article(text=longer), seen_at=later)

    assert (saved.status, saved.new_version, saved.added, saved.gone) == ("changed", True, (), ())
    old, new = rows(engine, ArticleVersion)
    assert (old["number"], old["seen_from"], old["seen_to"]) == (1, NIGHT, later)
    assert (new["number"], new["seen_from"], new["seen_to"]) == (2, later, None)
    assert {fact["version_id"] for fact in rows(engine, Fact)} == {new["id"]}
    assert only(engine, Event)["id"] == first.added[0]


def test_a_text_that_returns_is_a_version_again(engine: Engine) -> None:
    keep(engine)
    keep(engine, article(text=TEXT + " Ralat."), seen_at=NIGHT + timedelta(days=1))
    keep(engine, seen_at=NIGHT + timedelta(days=2))

    assert [row["number"] for row in rows(engine, ArticleVersion)] == [1, 2, 3]


def test_the_same_bytes_cleaned_by_other_rules_are_the_same_version(engine: Engine) -> None:
    keep(engine, article(text=TEXT + "\n\nBagikan"), page_sha256="b" * 64)

    saved = keep(engine, extractor="rules-2", page_sha256="b" * 64, seen_at=NIGHT + timedelta(days=9))

    assert (saved.status, saved.new_version) == ("changed", False)
    version = only(engine, ArticleVersion)
    assert (version["text"], version["seen_from"], version["extractor"]) == (TEXT, NIGHT, "rules-2")


def test_an_older_text_does_not_push_aside_a_later_one(engine: Engine) -> None:
    keep(engine)
    before = everything(engine)

    with pytest.raises(StoreError, match=r"artikel-1: this text is of 2024-10-05.* save versions in the order of time"):
        keep(engine, article(text=TEXT + " Dulu."), seen_at=NIGHT - timedelta(days=1))
    assert everything(engine) == before


def test_other_rules_replace_the_facts_and_equal_ones_keep_their_ids(engine: Engine) -> None:
    first = keep(engine)
    examined = event("Ia diduga", type="examination")
    reread = facts(
        case_counts=(),
        events=(event("menerima laporan", officials=(1,), venue="Kantor Bawaslu Tebo"), examined),
    )

    saved = keep(engine, read=reread, extractor="rules-2")

    assert (saved.status, saved.new_version, saved.events, saved.gone) == ("changed", False, 2, ())
    kept = {row["id"]: row for row in rows(engine, Event)}
    assert kept[first.added[0]]["venue"] == "Kantor Bawaslu Tebo"
    assert saved.added == tuple(key for key in kept if key != first.added[0])
    assert rows(engine, CaseCount) == []
    assert len(rows(engine, EventOfficial)) == 1


def test_an_event_that_no_longer_stands_is_told(engine: Engine) -> None:
    first = keep(engine)

    saved = keep(engine, read=facts(events=()))

    assert (saved.events, saved.gone) == (0, first.added)


def test_an_official_who_appears_nowhere_any_more_is_forgotten_one_who_does_stays(engine: Engine) -> None:
    keep(engine)
    keep(engine, article(id="artikel-2", url=None), facts(officials=facts().officials[:1], events=()))

    keep(engine, read=facts(officials=(), events=()))

    assert only(engine, Official)["name"] == "Wirawan Sutopo"


def test_the_same_person_in_two_articles_is_one_official_whatever_the_capitals(engine: Engine) -> None:
    shouted = TEXT.replace("Wirawan Sutopo", "WIRAWAN  SUTOPO")
    keep(engine, read=facts(officials=facts().officials[:1], events=()))
    loud = official("WIRAWAN  SUTOPO", "Camat", "Kecamatan Rimbo Ulu", "15.09.04", shouted)
    read = Facts(True, False, "a camat is reported", officials=(loud,))
    keep(engine, article(id="artikel-2", url=None, text=shouted), read)

    assert only(engine, Official)["name"] == "Wirawan Sutopo"
    assert len(rows(engine, Appearance)) == 2


def test_equal_statements_in_one_article_are_told_apart_by_their_order(engine: Engine) -> None:
    twice = (count(3, "tiga laporan"), count(3, "Dua laporan"))
    keep(engine, read=facts(case_counts=twice))

    assert len({row["id"] for row in rows(engine, CaseCount)}) == 2


def test_a_corrected_headline_or_time_alone_is_a_change_but_no_version(engine: Engine) -> None:
    keep(engine)

    saved = keep(engine, article(published=datetime(2024, 10, 5, tzinfo=UTC), published_source="json-ld"))

    assert (saved.status, saved.new_version) == ("changed", False)
    version = only(engine, ArticleVersion)
    assert (version["published"], version["published_offset"]) == (datetime(2024, 10, 5, tzinfo=UTC), 0)


def test_areas_get_their_level_from_the_code_and_their_name_from_whoever_names_them(engine: Engine) -> None:
    keep(engine)

    assert rows(engine, Area) == [
        {"code": "15.09", "name": "Kabupaten Tebo", "level": "regency"},
        {"code": "15.09.04", "name": None, "level": "district"},
    ]


def test_an_id_cannot_stand_for_two_addresses(engine: Engine) -> None:
    keep(engine)

    with pytest.raises(StoreError, match=r"artikel-1: this id stands for .* already"):
        keep(engine, article(url="https://kabarhulu-fiktif.example/lain/"))


def test_an_address_learned_later_is_added(engine: Engine) -> None:
    keep(engine, article(url=None, site=None))

    assert keep(engine).status == "changed"
    assert only(engine, Article)["url"] == URL


def test_a_page_that_was_read_notes_by_which_rules_and_one_without_article_notes_why(engine: Engine) -> None:
    DatabaseState(engine, start_run(engine, "demo", NIGHT)).record(visit())

    refuse(engine, URL, "a" * 64, extractor="rules-1", reason="only a menu")
    refused = only(engine, Page)
    keep(engine, extractor="rules-2", page_url=URL, page_sha256="a" * 64)

    assert (refused["extracted_sha256"], refused["extractor"], refused["refusal"]) == (
        "a" * 64,
        "rules-1",
        "only a menu",
    )
    read = only(engine, Page)
    assert (read["extractor"], read["refusal"]) == ("rules-2", None)
    assert only(engine, Article)["page_id"] == read["id"]


def test_a_page_that_no_longer_holds_an_article_keeps_what_was_read(engine: Engine) -> None:
    DatabaseState(engine, start_run(engine, "demo", NIGHT)).record(visit())
    keep(engine, page_url=URL, page_sha256="a" * 64)

    refuse(engine, URL, "b" * 64, extractor="rules-1", reason="a login wall")

    assert only(engine, Event)["type"] == "allegation"
