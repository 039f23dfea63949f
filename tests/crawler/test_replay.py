"""Captures as answers; what a whole pipeline makes of them is in tests/netral/test_replay.py."""

from __future__ import annotations

from pathlib import Path

from crawler.replay import Replay
from tests.crawler.crawling import crawl, declare
from tests.crawler.newsroom import article, rss
from tests.crawler.warcs import Made, write_warc

HOST = "kabar.contoh.co.id"
DATE = "Fri, 25 Oct 2024 11:00:00 +0000"
FEED = "https://rss.contoh.co.id/berita"


def feed(*paths: str) -> bytes:
    return rss("", *((f"https://{HOST}{path}", "Camat ditegur", DATE) for path in paths))


def archive(root: Path, *records: Made) -> None:
    (root / "warc").mkdir(exist_ok=True)
    write_warc(root / "warc" / f"{len(list((root / 'warc').iterdir()))}.warc.gz", *records)


def test_a_site_in_the_web_is_crawled_from_captures_its_feed_from_a_sibling_host(tmp_path: Path) -> None:
    declare(tmp_path, HOST, f"discovery: [{{feed: {{url: '{FEED}'}}}}]", "delay: 60")
    page = Made(f"http://www.{HOST}/a-b/", article("Camat ditegur"), packed=True)
    archive(tmp_path, Made(FEED, feed("/a-b/", "/c-d/")), page)

    night = crawl(tmp_path, 1, "--replay")

    assert night.code == 0, night.stderr
    assert night.outcomes(HOST) == {"/a-b/": "new", "/c-d/": "skipped"}
    assert night.reason(HOST, "/c-d/") == "it is not in the archive"
    assert [visit["at"] for visit in night.of(HOST) if visit["outcome"] == "new"] == ["2024-10-25T03:00:00+00:00"]


def test_of_several_captures_the_latest_answers(tmp_path: Path) -> None:
    declare(tmp_path, HOST, f"discovery: [{{feed: {{url: '{FEED}'}}}}]")
    archive(tmp_path, Made(FEED, feed("/a-b/"), date="2024-10-26T03:00:00Z"))
    archive(tmp_path, Made(FEED, feed("/c-d/")), Made(f"https://{HOST}/a-b/", article("Camat ditegur")))

    assert crawl(tmp_path, 1, "--replay").outcomes(HOST) == {"/a-b/": "new"}
    held = Replay(sorted((tmp_path / "warc").iterdir()))
    assert held.hosts == {HOST, "rss.contoh.co.id"}
    assert [str(held.until({host})) for host in (HOST, "rss.contoh.co.id")] == [
        "2024-10-25 03:00:00+00:00",
        "2024-10-26 03:00:00+00:00",
    ]


def test_a_redirect_that_was_captured_is_followed(tmp_path: Path) -> None:
    declare(tmp_path, HOST, f"discovery: [{{feed: {{url: '{FEED}'}}}}]")
    moved = Made(f"https://{HOST}/a-b/", b"", status="301 Moved", headers=[("Location", f"https://{HOST}/baru-saja/")])
    archive(tmp_path, Made(FEED, feed("/a-b/")), moved, Made(f"https://{HOST}/baru-saja/", article("Camat ditegur")))
    assert crawl(tmp_path, 1, "--replay").outcomes(HOST) == {"/a-b/": "new"}


def test_what_is_wrong_with_a_file_is_told_and_the_rest_answers(tmp_path: Path) -> None:
    archive(tmp_path, Made(FEED, feed()), Made(f"https://{HOST}/a-b/"))
    torn = next((tmp_path / "warc").iterdir())
    torn.write_bytes(torn.read_bytes()[:-50])
    held = Replay([torn, tmp_path / "tidak-ada.warc"])
    assert held.find(FEED) is not None
    assert held.find(f"https://{HOST}/a-b/") is None
    assert [str(problem).split(": ")[0] for problem in held.problems] == [str(torn), str(tmp_path / "tidak-ada.warc")]


def test_what_says_only_that_a_page_is_there_hides_no_page(tmp_path: Path) -> None:
    declare(tmp_path, HOST, f"discovery: [{{feed: {{url: '{FEED}'}}}}]")
    url, later = f"https://{HOST}/a-b/", "2024-10-26T03:00:00Z"
    archive(tmp_path, Made(FEED, feed("/a-b/")), Made(url, article("Camat ditegur")))
    archive(tmp_path, Made(url, b"", status="304 Not Modified", date=later))
    archive(tmp_path, Made(f"http://{HOST}/a-b/", b"", status="301 Moved", headers=[("Location", url)], date=later))
    archive(tmp_path, Made(url, b"sibuk", status="503 Busy", headers=[("Retry-After", "100")], date=later))
    archive(tmp_path, Made(f"https://{HOST}/robots.txt", b"User-agent: *\nDisallow: /\n", date=later))
    assert crawl(tmp_path, 1, "--replay").outcomes(HOST) == {"/a-b/": "new"}
