"""Two nights on the bundled replica sites, by the site files that the demo uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.crawling import Night, archived, crawl
from tests.replica.server import ReplicaServer, serve

SITES = Path(__file__).parent.parent / "replica" / "sites"
WORDPRESS = "kabarlembah-fiktif.localhost"
DRUPAL = "bawaslu-lembah-fiktif.localhost"


@pytest.fixture(scope="module")
def server() -> Iterator[ReplicaServer]:
    with serve(port=0) as served:
        yield served


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Without the portal: its robots.txt asks for a second between requests, and gets it."""
    folder = tmp_path_factory.mktemp("replica")
    (folder / "sites").mkdir()
    for host in (WORDPRESS, DRUPAL):
        text = (SITES / f"{host}.yml").read_text(encoding="utf-8").replace("delay: 0.1", "delay: 0")
        (folder / "sites" / f"{host}.yml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def first(server: ReplicaServer, root: Path) -> Night:
    return crawl(root, server.port)


def articles(server: ReplicaServer) -> list[str]:
    """Paths of the article pages that were asked for."""
    return [asked.path for asked in server.log if asked.path.startswith(("/2024/", "/berita/"))]


def test_every_article_of_the_listing_and_every_one_on_topic_is_fetched_once(
    first: Night, server: ReplicaServer, root: Path
) -> None:
    written = {
        host: len(list((SITES.parent / "articles" / host.split(".")[0]).glob("*.md"))) for host in (WORDPRESS, DRUPAL)
    }
    assert first.nights[DRUPAL]["new"] == written[DRUPAL]
    assert 8 <= first.nights[WORDPRESS]["new"] <= written[WORDPRESS]
    assert first.published == written, "the one interface counts, the other listing was read to its end"
    assert max(Counter(articles(server)).values()) == 1
    assert all(archived(root, visit) for host in (WORDPRESS, DRUPAL) for visit in first.of(host))


def test_what_the_rest_interface_said_travels_along(first: Night) -> None:
    found = [visit for visit in first.of(WORDPRESS) if visit["html"]]
    assert len(found) >= 8
    assert all(visit["title"] for visit in found)


def test_a_second_night_asks_for_no_article_page(first: Night, server: ReplicaServer, root: Path) -> None:
    asked = len(articles(server))
    night = crawl(root, server.port)
    assert len(articles(server)) == asked
    assert {visit["outcome"] for host in (WORDPRESS, DRUPAL) for visit in night.of(host)} <= {"unchanged"}
