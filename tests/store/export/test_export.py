from __future__ import annotations

import csv
import io
import json
import tracemalloc
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from netral.records import Facts
from store.export import BATCH, TABLES, What, export
from store.export.formats import Format
from store.lookup import name_areas
from tests.store.examples import NIGHT, SITE, TEXT, TITLE, URL, article, count, event, facts, keep, span


def exported(engine: Engine, what: What, format: Format = "csv") -> str:
    stream = io.StringIO(newline="")
    export(engine, what, format, stream)
    return stream.getvalue()


def table(engine: Engine, what: What) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exported(engine, what), newline="")))


def test_an_event_is_a_row_with_area_people_sentence_and_source(engine: Engine) -> None:
    saved = keep(engine)

    (row,) = table(engine, "events")
    assert row == {
        "event_id": saved.added[0],
        "article_id": "artikel-1",
        "type": "allegation",
        "start": "2024-10-03",
        "end": "2024-10-03",
        "place": "ID-15.09",
        "place_name": "Kabupaten Tebo",
        "province": "ID-15",
        "province_name": "",
        "venue": "",
        "officials": "Wirawan Sutopo; Nurhasanah Lubis",
        "subjects": "Wirawan Sutopo",
        "law": "",
        "decider": "",
        "outcome": "",
        "sentence": "TEBO - Bawaslu Kabupaten Tebo menerima laporan terhadap Camat Rimbo Ulu, Wirawan Sutopo, Kamis"
        " (3/10/2024).",
        "title": TITLE,
        "url": URL,
        "site": SITE,
        "published": "2024-10-04T00:30:00+07:00",
        "rule": "reported-to-supervisor",
        "note": "FIKTIF",
    }


def test_an_event_is_quoted_with_the_words_that_each_attribute_was_read_in(engine: Engine) -> None:
    evidence = {"start": span("Kamis (3/10/2024)"), "venue": span("tiga laporan"), "place": span("TEBO")}
    keep(engine, read=facts(events=(event("Camat Rimbo Ulu Dilaporkan", evidence=evidence),)))

    (row,) = table(engine, "events")
    assert row["sentence"] == (
        "Camat Rimbo Ulu Dilaporkan ke Bawaslu Tebo TEBO - Bawaslu Kabupaten Tebo menerima laporan terhadap Camat"
        ' Rimbo Ulu, Wirawan Sutopo, Kamis (3/10/2024). [...] "Ada tiga laporan yang kami terima," kata Ketua'
        " Bawaslu Tebo Nurhasanah Lubis."
    )
    assert (row["officials"], row["subjects"]) == ("", "")


def test_the_names_of_a_gazetteer_stand_beside_the_codes(engine: Engine) -> None:
    keep(engine)
    name_areas(engine, {"15": "Jambi", "15.09.04": "Rimbo Ulu"})

    (row,) = table(engine, "events")
    assert (row["province"], row["province_name"]) == ("ID-15", "Jambi")
    assert table(engine, "officials")[0]["place_name"] == "Rimbo Ulu"


def test_officials_and_counts_are_rows_of_their_own_in_the_order_of_the_article(engine: Engine) -> None:
    keep(engine)

    camat, speaker = table(engine, "officials")
    assert (camat["name"], camat["position"], camat["role"], camat["former"]) == (
        "Wirawan Sutopo", "Camat", "subject", "false",
    )  # fmt: skip
    assert (camat["place"], camat["place_name"], camat["province"]) == ("ID-15.09.04", "", "ID-15")
    assert speaker["office"] == "Bawaslu Tebo"
    (figure,) = table(engine, "case_counts")
    assert (figure["value"], figure["comparator"], figure["unit"]) == ("3", "=", "report")
    assert figure["sentence"] == '"Ada tiga laporan yang kami terima," kata Ketua Bawaslu Tebo Nurhasanah Lubis.'


def test_articles_are_all_there_with_their_verdict_and_number_of_versions(engine: Engine) -> None:
    keep(engine)
    keep(engine, article(text=TEXT + " Ralat."), seen_at=NIGHT + timedelta(days=1))
    keep(
        engine, article(id="artikel-2", url=None, published=None, fictional=False), Facts(False, True, "a village head")
    )

    first, second = table(engine, "articles")
    assert (first["relevant"], first["near"], first["versions"], first["note"]) == ("true", "false", "2", "FIKTIF")
    assert first["first_seen"] == "2024-10-05T19:00:00+00:00"
    assert (second["relevant"], second["near"], second["reason"]) == ("false", "true", "a village head")
    assert (second["url"], second["published"], second["note"]) == ("", "", "")


def test_facts_of_articles_off_the_topic_are_left_out(engine: Engine) -> None:
    keep(engine, read=facts(relevant=False, near=True))

    assert [table(engine, what) for what in ("events", "officials", "case_counts")] == [[], [], []]
    assert exported(engine, "events").count("\r\n") == 1


def test_only_the_current_version_speaks(engine: Engine) -> None:
    keep(engine)
    keep(engine, article(text="Ralat\n\nBerita ditarik."), Facts(True, False, "withdrawn"), seen_at=NIGHT)

    assert table(engine, "events") == []


def test_the_whole_country_is_an_area_without_a_province(engine: Engine) -> None:
    keep(engine, read=facts(events=(event("menerima laporan", place="ID"), event("Dua laporan", place=None))))

    national, nowhere = table(engine, "events")
    assert (national["place"], national["province"], national["province_name"]) == ("ID", "", "")
    assert (nowhere["place"], nowhere["province"]) == ("", "")


def test_rows_stand_by_time_of_publication_and_those_without_at_the_end(engine: Engine) -> None:
    keep(engine, article(id="c", url="https://b.example/", published=None))
    keep(engine, article(id="b", url="https://b.example/"))
    keep(engine, article(id="d", url=None, published=None))
    keep(engine, article(id="a", url="https://z.example/", published=NIGHT - timedelta(days=9)))
    keep(engine, article(id="e", url="https://a.example/"))

    assert [row["article_id"] for row in table(engine, "articles")] == ["a", "e", "b", "c", "d"]
    assert [row["article_id"] for row in table(engine, "events")] == ["a", "e", "b", "c", "d"]


@pytest.mark.parametrize("what", TABLES)
@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_an_export_is_the_same_to_the_byte_when_nothing_changed(engine: Engine, what: What, format: Format) -> None:
    keep(engine)
    keep(engine, article(id="artikel-2", url=None))
    before = exported(engine, what, format)
    keep(engine, seen_at=NIGHT + timedelta(days=3))
    keep(engine, read=Facts(False, False, "rules that read nothing"), extractor="rules-2")
    keep(engine)

    assert exported(engine, what, format) == before


@pytest.mark.parametrize("what", TABLES)
def test_json_lines_hold_the_same_rows_with_types(engine: Engine, what: What) -> None:
    keep(engine, article(id="artikel-2", url=None))
    keep(engine, article(id="artikel-2", url=None), Facts(False, False, "rules that read nothing"), extractor="rules-2")
    keep(engine)
    stream = io.StringIO(newline="")
    rows = export(engine, what, "jsonl", stream)

    documents: list[dict[str, Any]] = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert len(documents) == rows == len(table(engine, what))
    assert list(documents[0]) == list(table(engine, what)[0])
    assert all(value != "" for value in documents[0].values())


def test_numbers_and_flags_keep_their_type_in_json(engine: Engine) -> None:
    keep(engine)
    assert json.loads(exported(engine, "case_counts", "jsonl"))["value"] == 3
    assert json.loads(exported(engine, "articles", "jsonl"))["relevant"] is True


def test_a_headline_with_every_trap_survives_the_round_trip(engine: Engine) -> None:
    title = '=HYPERLINK("http://x.example";"klik"),\r\nbaris dua; "kutip"'
    keep(engine, article(title=title), facts(case_counts=(count(0, "tiga laporan"),)))

    (row,) = table(engine, "articles")
    assert row["title"] == "'" + title
    assert json.loads(exported(engine, "articles", "jsonl"))["title"] == title
    assert table(engine, "case_counts")[0]["value"] == "0"


def test_memory_does_not_grow_with_the_table(engine: Engine, tmp_path: Path) -> None:
    """A batch of articles is in memory, and no more: three batches take no more than one does."""
    for number in range(BATCH):
        keep(engine, article(id=f"artikel-{number}", url=None))
    few = peak(engine, tmp_path)
    for number in range(BATCH, 3 * BATCH):
        keep(engine, article(id=f"artikel-{number}", url=None))

    assert peak(engine, tmp_path) < 1.5 * few


def peak(engine: Engine, folder: Path) -> int:
    with (folder / "events.csv").open("w", encoding="utf-8", newline="") as stream:
        export(engine, "events", "csv", stream)
        tracemalloc.start()
        export(engine, "events", "csv", stream)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return highest
