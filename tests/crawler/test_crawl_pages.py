"""Articles cut in pages, in every form: asked in order, once each, within a bound."""

from __future__ import annotations

from typing import Any

import pytest

from tests.crawler.crawling import Night, archived, crawl, declare
from tests.crawler.newsroom import Newsroom, Reply, rss

OCTOBER = "Fri, 25 Oct 2024 11:00:00 +0000"


def page(text: str, *links: str) -> Reply:
    pager = "".join(f"<a class=lanjut href='{link}'>Selanjutnya</a>" for link in links)
    html = (
        f"<html><head><title>Judul</title></head><body><div class=isi><p>Kepala.</p><p>{text}</p></div>{pager}</body>"
    )
    return Reply(html.encode())


endless = {f"/a-b?page={n}": page(f"Bagian {n}.", f"/a-b?page={n + 1}") for n in range(2, 9)}
SITES: dict[str, tuple[str, str, dict[str, Reply]]] = {
    "semua": ("{all: '?page=all'}", "/a-b", {"/a-b?page=all": page("Satu. Dua.")}),
    "kueri": (
        "{next: '?page={n}', part: .isi}",
        "/a-b",
        {
            "/a-b": page("Satu.", "/a-b?page=2"),
            "/a-b?page=2": page("Dua.", "/a-b?page=3"),
            "/a-b?page=3": page("Tiga."),
        },
    ),
    "garis": ("{next: '{n}/', part: .isi}", "/a-b/", {"/a-b/": page("Satu.", "2/"), "/a-b/2/": page("Dua.")}),
    "halaman": (
        "{next: 'page/{n}/', part: .isi}",
        "/a-b/",
        {"/a-b/": page("Satu.", "/a-b/page/2/"), "/a-b/page/2/": page("Dua.", "/a-b/page/2/")},
    ),
    "ofset": (
        "{follow: .lanjut, part: .isi}",
        "/read/7/a-b",
        {
            "/read/7/a-b": page("Satu.", "/read/7/a-b/30", "/read/7/a-b/15"),
            "/read/7/a-b/15": page("Dua.", "/read/7/a-b", "/read/7/a-b/30"),
            "/read/7/a-b/30": page("Tiga.", "/read/7/a-b/15"),
        },
    ),
    "ulang": (
        "{next: '?page={n}', part: .isi}",
        "/a-b",
        {
            "/a-b": page("Satu.", "/a-b?page=2"),
            "/a-b?page=2": page("Satu.", "/a-b?page=3"),
            "/a-b?page=3": page("Dua."),
        },
    ),
    "tanpaakhir": (
        "{next: '?page={n}', part: .isi, limit: 3}",
        "/a-b",
        {"/a-b": page("Bagian 1.", "/a-b?page=2"), **endless},
    ),
    "putus": (
        "{next: '?page={n}', part: .isi}",
        "/a-b",
        {"/a-b": page("Satu.", "/a-b?page=2"), "/a-b?page=2": Reply(b"", 503)},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def crawled(room: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Night]:
    root = tmp_path_factory.mktemp("pages")
    for name, (pages, first, routes) in SITES.items():
        declare(root, f"{name}.localhost", f"pages: {pages}")
        room.route(f"{name}.localhost", "/feed/", Reply(rss("", (first, "Judul", OCTOBER))))
        for path, reply in routes.items():
            room.route(f"{name}.localhost", path, reply)
    return root, crawl(root, room.port)


@pytest.mark.parametrize(
    ("name", "asked", "paragraphs"),
    [
        ("semua", ["/a-b?page=all"], ["Satu. Dua."]),
        ("kueri", ["/a-b", "/a-b?page=2", "/a-b?page=3"], ["Satu.", "Dua.", "Tiga."]),
        ("garis", ["/a-b/", "/a-b/2/"], ["Satu.", "Dua."]),
        ("halaman", ["/a-b/", "/a-b/page/2/"], ["Satu.", "Dua."]),
        ("ofset", ["/read/7/a-b", "/read/7/a-b/15", "/read/7/a-b/30"], ["Satu.", "Dua.", "Tiga."]),
        ("ulang", ["/a-b", "/a-b?page=2"], ["Satu."]),
        ("tanpaakhir", ["/a-b", "/a-b?page=2", "/a-b?page=3"], ["Bagian 1.", "Bagian 2.", "Bagian 3."]),
    ],
)
def test_an_article_is_asked_page_by_page_and_joined(
    crawled: tuple[Any, Night], room: Newsroom, name: str, asked: list[str], paragraphs: list[str]
) -> None:
    root, night = crawled
    host = f"{name}.localhost"
    assert room.paths(host)[2:] == asked
    (visit,) = night.of(host)
    text = archived(root, visit).decode("utf-8")
    whole = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    assert f"<p>Kepala.</p>{whole}</div>" in text


def test_an_article_of_which_a_page_fails_is_owed(crawled: tuple[Any, Night]) -> None:
    _, night = crawled
    assert night.outcomes("putus.localhost") == {"/a-b": "failed"}
