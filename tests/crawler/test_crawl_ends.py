"""How a crawl ends before its time, and how the next one takes up what is left."""

from __future__ import annotations

import json
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.run import CrawlJob
from crawler.run import crawl as crawl_here
from crawler.site import load_sites
from netral.errors import UsageError
from tests.crawler.crawling import archived, command, crawl, declare
from tests.crawler.memory import FileState, visits
from tests.crawler.newsroom import Newsroom, Reply, article, newsroom, rss

KABAR = "kabar.localhost"
PATHS = [f"/berita-{n}/" for n in range(30)]


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as served:
        items = [(path, "Judul", "Fri, 25 Oct 2024 11:00:00 +0000") for path in PATHS]
        served.route(KABAR, "/feed/", Reply(rss("", *items), etag='"eins"'))
        for path in PATHS:
            served.route(KABAR, path, Reply(article(path), seconds=0.02))
        yield served


def begun(root: Path, room: Newsroom, number: signal.Signals) -> tuple[int, str]:
    """Start a crawl, send it a signal when some articles are in, and give its exit code and output."""
    with subprocess.Popen(command(root, room.port), stdout=subprocess.PIPE, text=True) as process:
        while len(visits(root / "state.jsonl")) < 5:
            assert process.poll() is None, "the crawl ended before it could be interrupted"
        process.send_signal(number)
        output, _ = process.communicate(timeout=60)
    return process.returncode, output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_night_and_keeps_what_was_done(
    room: Newsroom, tmp_path: Path, number: signal.Signals
) -> None:
    declare(tmp_path, KABAR)
    code, output = begun(tmp_path, room, number)
    said = json.loads(output)
    assert (code, said["interrupted"]) == (1, number)
    (row,) = said["nights"]
    assert row["note"] == "interrupted"
    done = visits(tmp_path / "state.jsonl")
    assert row["new"] == len(done) < len(PATHS)
    assert all(archived(tmp_path, visit) for visit in done)


def test_after_a_kill_the_next_night_loses_nothing_and_doubles_nothing(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    code, _ = begun(tmp_path, room, signal.SIGKILL)
    assert code == -signal.SIGKILL
    before = visits(tmp_path / "state.jsonl")
    assert all(archived(tmp_path, visit) for visit in before)
    night = crawl(tmp_path, room.port)
    assert set(night.outcomes(KABAR)) == set(PATHS)
    new = Counter(visit["url"] for visit in before + night.visits if visit["outcome"] == "new")
    assert len(new) == len(PATHS) + 1, "all articles and the feed"
    assert set(new.values()) == {1}
    assert len(list((tmp_path / "archive").glob("*.warc.gz"))) == 2


def test_an_archive_that_cannot_be_written_ends_the_crawl_with_its_own_error(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    (tmp_path / "archive").write_text("a file where the folder should be")
    night = crawl(tmp_path, room.port)
    assert night.code == 1
    assert "CrawlBrokenError" in night.stderr
    assert "cannot be written" in night.stderr
    assert len(room.log) == 2, "robots.txt and the feed that could not be kept"


def test_a_second_crawl_in_one_process_is_an_error_that_says_why(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    night = crawl(tmp_path, room.port, "--twice")
    assert night.nights[KABAR]["new"] == len(PATHS)
    assert "RuntimeError: crawl() runs once in a process" in night.stderr


def test_loopback_is_refused_unless_the_job_allows_it(room: Newsroom, tmp_path: Path) -> None:
    declare(tmp_path, KABAR)
    night = crawl(tmp_path, room.port, "--no-loopback")
    assert room.log == []
    assert night.nights[KABAR]["refused"] == 1
    assert "this pipeline does not allow that" in night.nights[KABAR]["note"]


def test_live_sites_are_not_crawled_without_a_contact(tmp_path: Path) -> None:
    job = CrawlJob(
        sites=load_sites(),
        since=datetime(2024, 8, 1, tzinfo=UTC),
        archive=tmp_path / "archive",
        user_agent="netral-test",
    )
    with pytest.raises(UsageError, match="NETRAL_CONTACT"):
        crawl_here(job, FileState(tmp_path / "state.jsonl"))


def test_a_quarantined_site_is_not_asked_and_says_why(tmp_path: Path, room: Newsroom) -> None:
    declare(tmp_path, KABAR, "status: quarantined", "quarantine: {reason: halaman judi, since: 2024-11-01}")
    declare(tmp_path, "lain.localhost")
    night = crawl(tmp_path, room.port)
    assert room.paths(KABAR) == []
    assert night.nights[KABAR]["note"] == "quarantined since 2024-11-01: halaman judi"
