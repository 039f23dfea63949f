"""What servers do wrong, one host each in one night: every trouble has an outcome and a reason, and none spreads."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

from tests.crawler.crawling import Night, crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, article, rss

OCTOBER = "Fri, 25 Oct 2024 11:00:00 +0000"
MB = 1024 * 1024


def feed(*paths: str) -> Reply:
    return Reply(rss("", *((path, "Judul", OCTOBER) for path in paths)))


TROUBLE: dict[str, dict[str, Reply]] = {
    "baik": {"/feed/": feed("/a-b/"), "/a-b/": Reply(article("Baik"))},
    "keluar": {
        "/feed/": feed("/ke-luar/", "/ke-dalam/", "/ke-tetangga/", "https://lain.example/x-y/", "/a-b/"),
        "/ke-luar/": Reply(status=302, headers={"Location": "https://lain.example/x/"}),
        "/ke-dalam/": Reply(status=302, headers={"Location": "http://169.254.169.254/latest/meta-data/"}),
        "/ke-tetangga/": Reply(status=302, headers={"Location": "http://tetangga.localhost/x/"}),
        "/a-b/": Reply(article("Baik")),
    },
    "putar": {
        "/feed/": feed("/putar-putar/"),
        "/putar-putar/": Reply(status=302, headers={"Location": "/putar-putar/?a=1"}),
        "/putar-putar/?a=1": Reply(status=302, headers={"Location": "/putar-putar/"}),
    },
    "besar": {
        "/feed/": feed("/be-sar/", "/bom-gzip/", "/a-b/"),
        "/be-sar/": Reply(b"x" * (11 * MB)),
        "/bom-gzip/": Reply(gzip.compress(b"\0" * (60 * MB)), headers={"Content-Encoding": "gzip"}),
        "/a-b/": Reply(article("Baik")),
    },
    "ramai": {"/feed/": feed("/a-b/", "/c-d/"), "/a-b/": Reply(status=429, headers={"Retry-After": "7200"})},
    "sebentar": {"/feed/": feed("/a-b/"), "/a-b/": Reply(status=429, headers={"Retry-After": "0"})},
    "rusak": {"/feed/": feed(*(f"/r-{n}/" for n in range(6))), **{f"/r-{n}/": Reply(status=503) for n in range(6)}},
    "tolak": {"/feed/": feed("/a-b/", "/c-d/"), "/a-b/": Reply(status=403), "/c-d/": Reply(article("Baik"))},
    "lain": {
        "/feed/": feed("/surat-pdf/", "/ko-song/", "/hi-lang/"),
        "/surat-pdf/": Reply(b"%PDF-1.7", headers={"Content-Type": "application/pdf"}),
        "/ko-song/": Reply(b" \n"),
    },
    "gerbang": {
        "/feed/": feed("/a-b/", "/c-d/", "/e-f/", "/g-h/"),
        "/a-b/": Reply(b"<title>Just a moment...</title>", status=403),
        "/c-d/": Reply(b"<script>window._cf_chl_opt={}</script>"),
        "/e-f/": Reply(b"<p>tunggu</p>", status=503, headers={"cf-mitigated": "challenge"}),
        "/g-h/": Reply(article("Baik")),
    },
    "gerbangfeed": {"/feed/": Reply(b"<html><script>document.cookie='__test='+slowAES.decrypt(c,2,a,b)</script>")},
    "anehkepala": {
        "/feed/": feed("/a-b/"),
        "/a-b/": Reply(article("Baik"), headers={"Link": "<https://x.example/\u00e4>; rel=preload"}),
    },
    "bukanfeed": {"/feed/": Reply(b"<html><body>Halaman tidak ditemukan</body></html>")},
    "tanpafeed": {},
}  # fmt: skip


@pytest.fixture(scope="module")
def night(room: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Night:
    root = tmp_path_factory.mktemp("trouble")
    for name, routes in TROUBLE.items():
        declare(root, f"{name}.localhost")
        for path, reply in routes.items():
            room.route(f"{name}.localhost", path, reply)
    attempts: list[int] = []

    def late() -> Reply:
        attempts.append(1)
        return Reply(status=429, headers={"Retry-After": "0"}) if len(attempts) == 1 else Reply(article("Baik"))

    room.route("sebentar.localhost", "/a-b/", late)
    return crawl(root, room.port)


def row(night: Night, name: str) -> dict[str, Any]:
    return night.nights[f"{name}.localhost"]


def test_one_site_s_trouble_is_no_other_s(night: Night) -> None:
    assert night.code == 0
    assert night.outcomes("baik.localhost") == {"/a-b/": "new"}
    assert len(night.nights) == len(TROUBLE)


def test_redirects_out_of_the_pipeline_are_refused_before_they_are_followed(night: Night, room: Newsroom) -> None:
    host = "keluar.localhost"
    assert night.outcomes(host) == {
        "/ke-luar/": "refused",
        "/ke-dalam/": "refused",
        "/ke-tetangga/": "refused",
        "/x-y/": "refused",
        "/a-b/": "new",
    }
    assert night.reason(host, "/ke-luar/") == "lain.example is no host of this pipeline"
    assert "169.254.169.254 is not a public address" in night.reason(host, "/ke-dalam/")
    assert "tetangga.localhost is no host of this pipeline" in night.reason(host, "/ke-tetangga/")
    assert "/x/" not in room.paths()


def test_redirects_in_a_circle_are_left(night: Night, room: Newsroom) -> None:
    assert night.outcomes("putar.localhost") == {"/putar-putar/": "failed"}
    assert len(room.paths("putar.localhost")) < 12


def test_what_is_too_large_is_cut_off_packed_or_not(night: Night) -> None:
    host = "besar.localhost"
    assert night.outcomes(host) == {"/be-sar/": "failed", "/bom-gzip/": "failed", "/a-b/": "new"}
    assert night.reason(host, "/be-sar/") == night.reason(host, "/bom-gzip/") == "larger than 10 MB"


def test_a_server_that_asks_for_hours_is_left_for_tonight(night: Night, room: Newsroom) -> None:
    assert room.paths("ramai.localhost") == ["/robots.txt", "/feed/", "/a-b/"]
    assert row(night, "ramai")["note"] == "answered 429: asked to come back later, in 7200 s"


def test_a_server_that_asks_for_a_moment_gets_it(night: Night) -> None:
    assert night.outcomes("sebentar.localhost") == {"/a-b/": "new"}


def test_after_three_failures_in_a_row_a_site_is_left_for_tonight(night: Night, room: Newsroom) -> None:
    assert night.outcomes("rusak.localhost") == {"/r-0/": "failed", "/r-1/": "failed", "/r-2/": "failed"}
    assert row(night, "rusak")["note"] == "3 failures in a row, the last: answered 503"
    assert "/r-3/" not in room.paths("rusak.localhost")


def test_a_refusal_is_told_from_a_failure(night: Night) -> None:
    assert night.outcomes("tolak.localhost") == {"/a-b/": "refused", "/c-d/": "new"}
    assert night.reason("tolak.localhost", "/a-b/") == "answered 403"


def test_a_page_that_wants_a_proof_of_being_human_is_a_refusal_whatever_its_status(night: Night) -> None:
    host = "gerbang.localhost"
    assert night.outcomes(host) == {"/a-b/": "refused", "/c-d/": "refused", "/e-f/": "refused"}
    assert night.reason(host, "/c-d/") == "answered 200: a challenge page (Cloudflare)"
    assert row(night, "gerbangfeed")["note"] == "discovery: answered 200: a challenge page (free hosting)"


def test_a_site_that_refuses_three_times_is_left_for_tonight(night: Night, room: Newsroom) -> None:
    assert "/g-h/" not in room.paths("gerbang.localhost")
    assert row(night, "gerbang")["note"] == (
        "3 failures in a row, the last: answered 503: a challenge page (Cloudflare)"
    )


def test_a_header_beyond_ascii_is_kept_and_harms_nothing(night: Night) -> None:
    assert night.outcomes("anehkepala.localhost") == {"/a-b/": "new"}


def test_each_row_says_how_the_night_was(night: Night) -> None:
    verdicts = {name: row(night, name)["verdict"] for name in TROUBLE}
    assert {name for name, verdict in verdicts.items() if verdict == "failed"} == {
        "ramai", "rusak", "gerbang", "gerbangfeed", "bukanfeed", "tanpafeed",
    }  # fmt: skip
    assert verdicts["putar"] == "silent", "one article that cannot be had is no failed night, and proves nothing good"
    assert verdicts["baik"] == verdicts["tolak"] == verdicts["lain"] == "good"


def test_what_is_no_article_says_what_it_is(night: Night) -> None:
    assert night.outcomes("lain.localhost") == {"/surat-pdf/": "skipped", "/ko-song/": "failed", "/hi-lang/": "gone"}
    assert night.reason("lain.localhost", "/surat-pdf/") == "it is application/pdf, no HTML"


def test_a_site_without_its_feed_says_so_in_its_row(night: Night) -> None:
    assert row(night, "tanpafeed")["note"] == "discovery: answered 404"
    assert row(night, "bukanfeed")["note"] == "no feed: its root is html"
    assert row(night, "bukanfeed")["failed"] == 1


def test_the_log_names_sites_and_keeps_scrapy_s_own_affairs_to_itself(night: Night) -> None:
    lines = night.stderr.splitlines()
    assert lines
    assert all(line.split(":")[0].endswith(".localhost") for line in lines), night.stderr
