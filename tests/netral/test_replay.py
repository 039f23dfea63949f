from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from typing import Any

from tests.crawler.warcs import Made, write_warc
from tests.netral.conftest import ROOT, SMALL, Desk

Netral = Callable[..., subprocess.CompletedProcess[str]]


def with_second(desk: Desk) -> None:
    """The same sites with a database and an archive of their own."""
    further = f"""  again:
    sites: {{include: [{SMALL}], folder: {ROOT / "tests/replica/sites"}}}
    since: "2024-08-01"
    fetch: all
    database: sqlite:///data/again.db
    archive: data/again
"""
    desk.configure([SMALL], further)


def exported(netral: Netral, pipeline: str) -> list[dict[str, Any]]:
    netral("extract", "-p", pipeline)
    lines = netral("export", "events", "--format", "jsonl", "-p", pipeline).stdout.splitlines()
    return [json.loads(line) for line in lines]


def test_an_archive_is_crawled_without_the_web_and_gives_what_the_web_gave(netral: Netral, desk: Desk) -> None:
    with_second(desk)
    assert "12 fetched" in netral("crawl", "demo").stdout

    replayed = netral("crawl", "again", "--replay", "data/archive")

    assert replayed.returncode == 0, replayed.stderr
    assert "12 fetched (12 new, 0 changed)" in replayed.stdout
    first, second = exported(netral, "demo"), exported(netral, "again")
    assert first
    assert second == first
    assert netral("status", "-p", "again").stdout.startswith("no run yet"), "no site was asked"


def test_the_same_archive_again_brings_nothing_new(netral: Netral, desk: Desk) -> None:
    with_second(desk)
    netral("crawl", "demo")
    for expected in ("12 fetched", "0 fetched"):
        assert expected in netral("crawl", "again", "--replay", "data/archive").stdout
    assert "0 fetched" in netral("crawl", "demo", "--replay", "data/archive").stdout


def test_an_older_archive_leaves_what_is_known_since(netral: Netral, desk: Desk) -> None:
    with_second(desk)
    netral("crawl", "demo")
    newer = exported(netral, "demo")
    path = "/berita?page=0"
    listed = b"<div class=views-row><h3><a href='/berita/lama'>Lama</a></h3><time datetime='2024-10-01'></time></div>"
    old = Made(f"http://{SMALL}:{desk.port}{path}", listed, date="2024-11-01T00:00:00Z")
    warc = write_warc(desk.folder / "lama.warc.gz", old)

    done = netral("crawl", "demo", "--replay", warc)

    assert done.returncode == 0, done.stderr
    assert exported(netral, "demo") == newer


def test_what_is_not_in_the_archive_is_left_out_and_told_with_v(netral: Netral, desk: Desk) -> None:
    with_second(desk)
    listed = "".join(
        f"<div class=views-row><h3><a href='/berita/{name}'>Lurah</a></h3><time datetime='2024-10-2{n}'></time></div>"
        for n, name in enumerate(("satu", "dua", "tiga", "empat"))
    )
    listing = Made(f"http://{SMALL}:{desk.port}/berita?page=0", listed.encode())
    done = netral("-v", "crawl", "again", "--replay", write_warc(desk.folder / "a.warc.gz", listing))
    assert done.returncode == 0, done.stderr
    assert "it is not in the archive" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_archive_without_a_page_of_our_sites_is_wrong_use(netral: Netral, desk: Desk) -> None:
    other = write_warc(desk.folder / "a.warc.gz", Made("https://lain.example/a-b/"))
    done = netral("crawl", "demo", "--replay", other)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"no page of a site of pipeline demo is in {other}" in done.stderr
