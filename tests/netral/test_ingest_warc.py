from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.crawler.warcs import Made, write_warc
from tests.netral.conftest import Desk
from tests.netral.texts import PAGE, TITLE

Netral = Callable[..., subprocess.CompletedProcess[str]]
URL = "https://kabarfiktif.example/2024/10/tiga-laporan/"
EDITED = PAGE.replace("tiga laporan", "empat laporan").encode()


def articles(netral: Netral) -> list[dict[str, str]]:
    return [
        json.loads(line) for line in netral("export", "articles", "--format", "jsonl", "-p", "demo").stdout.splitlines()
    ]


def test_a_page_of_common_crawl_becomes_an_article_with_events(netral: Netral, desk: Desk) -> None:
    cabai = Made("https://kabarfiktif.example/cabai/", b"<p>Harga cabai naik di pasar pagi</p>")
    warc = write_warc(desk.folder / "CC-NEWS-20241025.warc.gz", Made(URL, PAGE.encode(), packed=True), cabai)

    done = netral("ingest", warc, "-p", "demo")

    assert done.returncode == 0, done.stderr
    assert "1 articles: 1 new" in done.stdout
    assert "1 pages taken into the archive; 1 left out: nothing of the topic stands in it" in done.stdout
    (article,) = articles(netral)
    assert (article["url"], article["title"], article["site"]) == (URL, TITLE, "kabarfiktif.example")
    assert URL in netral("export", "events", "-p", "demo").stdout
    assert "no run yet" in netral("status", "-p", "demo").stdout, "nothing was asked of the web"


def test_the_pages_can_be_read_again_by_other_rules_without_the_file(netral: Netral, desk: Desk) -> None:
    warc = write_warc(desk.folder / "a.warc.gz", Made(URL, PAGE.encode()))
    netral("ingest", warc, "-p", "demo")
    warc.unlink()
    again = netral("extract", "--all", "-p", "demo").stdout
    assert again.startswith("1 articles: 0 new, 0 changed, 1 unchanged")
    assert again.endswith("no fact is read otherwise\n")


def test_reading_again_tells_by_rule_what_changed_and_lists_what_went(netral: Netral, desk: Desk) -> None:
    """As after a change of rules: the database holds what others had read."""
    netral("ingest", write_warc(desk.folder / "a.warc.gz", Made(URL, PAGE.encode())), "-p", "demo")
    with sqlite3.connect(desk.folder / "data/demo.db") as database:
        database.execute("UPDATE case_count SET value = 4")
        database.execute("UPDATE fact SET rule = 'old_rule' WHERE kind = 'event'")
        for table, values in (
            ("fact", "version_id, kind, 9, 'gone_rule' FROM fact WHERE kind = 'official' LIMIT 1"),
            ("mention", "'whole', 0, 4, substr(text, 1, 4) FROM article_version"),
            ("appearance", "official_id, position, acting, role, former FROM appearance LIMIT 1"),
        ):
            database.execute(f"INSERT INTO {table} SELECT 'f0123456789abcdef', {values}")

    told = netral("extract", "--all", "-p", "demo").stdout.split("\n\n")[1].splitlines()

    cells = [line.split() for line in told]
    assert cells[0] == ["kind", "rule", "added", "altered", "gone"]
    assert [line[0] for line in cells[1:]] == ["case_count", "event", "official"]
    assert [line[1:] for line in cells[1:]][-1] == ["gone_rule", "1"]
    (gone,) = netral("export", "deletions", "-p", "demo").stdout.splitlines()[1:]
    assert gone.startswith("f0123456789abcdef,official,")
    assert ",rules,gone_rule,Bawa," in gone


def test_every_text_of_a_page_that_several_files_hold_becomes_a_version(netral: Netral, desk: Desk) -> None:
    (desk.folder / "warc").mkdir()
    write_warc(desk.folder / "warc/a-1.warc.gz", Made(URL, PAGE.encode()))
    write_warc(desk.folder / "warc/a-2.warc.gz", Made(URL, EDITED, date="2024-10-26T03:00:00Z"))

    first = netral("ingest", "warc", "-p", "demo")
    rows = desk.rows()
    again = netral("ingest", "warc", "-p", "demo")

    assert (first.returncode, again.returncode) == (0, 0), first.stderr
    assert rows["article_version"] == 2
    assert "0 pages taken into the archive" in again.stdout
    shown = netral("history", f"{URL}?utm_source=x", "-p", "demo").stdout
    assert "version 2, from 2024-10-26 10:00 on: " in shown
    assert "[-tiga-] {+empat+} laporan" in shown
    after = desk.rows()
    del rows["crawl_run"], after["crawl_run"]
    assert after == rows


def test_a_torn_file_is_told_and_what_it_holds_is_kept(netral: Netral, desk: Desk) -> None:
    warc = write_warc(desk.folder / "a.warc.gz", Made(URL, PAGE.encode()), Made(URL.replace("tiga", "dua")))
    warc.write_bytes(warc.read_bytes()[:-60])
    done = netral("ingest", warc, "-p", "demo")
    assert done.returncode == 1
    assert f"{warc}: " in done.stderr
    assert "Traceback" not in done.stderr
    assert len(articles(netral)) == 1


def test_parse_says_who_takes_an_archive_in(netral: Netral, desk: Desk) -> None:
    warc = write_warc(Path(desk.folder / "a.warc.gz"), Made(URL))
    done = netral("parse", warc)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{warc}: an archive of pages; `netral ingest` takes it in" in done.stderr


def test_history_of_what_is_no_article_is_one_line(netral: Netral, desk: Desk) -> None:
    netral("db", "upgrade", "-p", "demo")
    done = netral("history", URL, "-p", "demo")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{URL}: is no article of demo" in done.stderr
