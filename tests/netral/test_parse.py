from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

from tests.netral.conftest import Desk
from tests.netral.texts import ENGLISH, PAGE, TEXT, line

Netral = Callable[..., subprocess.CompletedProcess[str]]


def test_facts_come_as_one_line_of_json_each_and_stand_where_they_say(netral: Netral, desk: Desk) -> None:
    lines = [line("satu"), line("dua")]
    done = netral("parse", desk.write("artikel.jsonl", "\n".join(lines)))
    assert (done.returncode, done.stderr) == (0, "")

    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], second["id"]) == ("satu", "dua")
    assert first["relevant"] is True
    assert {**first, "id": ""} == {**second, "id": ""}
    facts = [fact for field in ("officials", "dates", "places", "case_counts", "events") for fact in first[field]]
    assert len(facts) > 5
    for fact in facts:
        start, end = fact["span"]
        assert first["text"][start:end] == fact["text"]
        assert fact["rule"]
    (official,) = first["officials"]
    assert (official["name"], official["position"], official["place"]) == ("Suryani Lamba", "Ketua", "74.71")
    assert [(count["value"], count["status"]) for count in first["case_counts"]] == [(3, "reported")]
    assert {"start": "2024-10-17", "end": "2024-10-17"}.items() <= first["dates"][0].items()


def test_a_document_is_answered_before_the_next_is_given(desk: Desk) -> None:
    reading = desk.begin("parse", "-")
    assert reading.stdin is not None
    assert reading.stdout is not None
    for name in ("satu", "dua"):
        reading.stdin.write(line(name) + "\n")
        reading.stdin.flush()
        assert json.loads(reading.stdout.readline())["id"] == name
    assert reading.communicate()[0] == ""
    assert reading.returncode == 0


def test_a_page_and_a_text_may_come_as_one_array(netral: Netral, desk: Desk) -> None:
    done = netral("parse", "--format", "json", desk.write("a.html", PAGE), desk.write("b.txt", TEXT))
    page, text = json.loads(done.stdout)
    assert page["published"] == "2024-10-18T09:30:00+08:00"
    assert page["title"] == text["title"]


def test_what_cannot_be_read_is_one_line_each_and_the_rest_goes_on(netral: Netral, desk: Desk) -> None:
    desk.folder.joinpath("kosong").mkdir()
    done = netral(
        "parse",
        desk.write("empty.html", ""),
        desk.write("latin.txt", "Bupati m\xe9nanti".encode("latin-1")),
        desk.write("menu.html", "<html><body><nav>Beranda</nav></body></html>"),
        desk.write("big.html", b"<p>" + b"a" * 20_000_000),
        desk.write("mixed.jsonl", f'{line("satu")}\n{{"id": "dua", "te\n[1]\n{{"id": "tiga"}}\n{line("empat")}\n'),
        "kosong",
        "tidak-ada.html",
    )

    assert [json.loads(shown)["id"] for shown in done.stdout.splitlines()] == ["satu", "empat"]
    assert done.returncode == 1
    complaints = done.stderr.splitlines()
    places = ["empty.html:", "latin.txt:", "big.html:", "mixed.jsonl:2:", "mixed.jsonl:3:", "mixed.jsonl:4:", "kosong:"]
    for place in [*places, "menu.html:", "tidak-ada.html:"]:
        assert sum(place in complaint for complaint in complaints) == 1, place
    assert len(complaints) == len(places) + 2
    assert "Traceback" not in done.stderr


def test_a_text_in_another_language_is_a_document_that_is_not_relevant(netral: Netral, desk: Desk) -> None:
    done = netral("parse", desk.write("en.txt", ENGLISH))
    found = json.loads(done.stdout)
    assert (done.returncode, found["relevant"], found["language"]) == (0, False, "en")
    assert found["reason"]


def test_explain_shows_the_text_with_the_rules_that_read_it(netral: Netral, desk: Desk) -> None:
    path = desk.write("a.jsonl", line("satu"))
    rule = json.loads(netral("parse", path).stdout)["officials"][0]["rule"]

    done = netral("explain", path)

    assert (done.returncode, done.stderr) == (0, "")
    assert rule in done.stdout
    assert "Suryani Lamba" in done.stdout


def test_explain_shows_every_article_of_a_file_on_one_page(netral: Netral, desk: Desk) -> None:
    done = netral("explain", "--html", desk.write("a.jsonl", f"{line('satu')}\n{{\n{line('dua')}\n"))
    assert (done.returncode, done.stdout.count("<article>")) == (1, 2)
    assert "a.jsonl:2:" in done.stderr


def test_explain_knows_the_archive_but_does_not_ask_the_web(netral: Netral, desk: Desk) -> None:
    assert netral("db", "upgrade", "-p", "demo").returncode == 0
    done = netral("explain", "https://kabar.example/satu/", "-p", "demo")
    assert (done.returncode, done.stdout) == (1, "")
    assert "https://kabar.example/satu/: is not in the archive of demo" in done.stderr
