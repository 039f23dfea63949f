"""Each kind asked by the site file of every other: it finds nothing, for no two have address and markup in common."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.crawling import Night, crawl
from tests.replica.kinds.group import KINDS, crossed, crossed_host, host_of
from tests.replica.server import serve


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Night]:
    """One night on a site of each kind for the file of each kind."""
    folder = tmp_path_factory.mktemp("crossed")
    (folder / "sites").mkdir()
    for other in KINDS:
        file = (Path(__file__).parent / f"{host_of(other)}.yml").read_text(encoding="utf-8")
        for kind in KINDS:
            host = crossed_host(kind, other)
            (folder / "sites" / f"{host}.yml").write_text(file.replace(host_of(other), host), encoding="utf-8")
    with serve(build=crossed) as server:
        yield crawl(folder, server.port)


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_site_files_of_other_kinds_find_nothing(night: Night, kind: str) -> None:
    for other in KINDS:
        if other != kind:
            host = crossed_host(kind, other)
            assert night.nights[host]["new"] == 0, f"{other}: {night.outcomes(host)}"


@pytest.mark.parametrize("kind", list(KINDS))
def test_its_own_site_file_finds_its_articles_under_any_host(night: Night, kind: str) -> None:
    assert night.nights[crossed_host(kind, kind)]["new"] >= 3


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_file_that_finds_nothing_says_why_unless_the_site_answers_its_discovery(night: Night, kind: str) -> None:
    for other in KINDS:
        if other != kind:
            row = night.nights[crossed_host(kind, other)]
            assert row["note"] or row["ok"], other
