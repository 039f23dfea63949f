"""What a night found, held against what the kinds have: expected, found, false."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.replica.kinds.group import host_of
from tests.replica.kinds.story import load


@dataclass(frozen=True)
class Asked:
    """A page or discovery page in one night; `status` is None where nothing was asked. `path` has its query."""

    path: str
    host: str
    kind: str
    outcome: str
    status: int | None
    reason: str | None


@dataclass(frozen=True)
class Count:
    """One kind, by paths. `false` are those found that are off topic, hidden, old, or the same article again."""

    expected: frozenset[str]
    found: frozenset[str]
    false: frozenset[str]


@dataclass(frozen=True)
class Night:
    """What one night said and left: rows of coverage and articles by host."""

    rows: dict[str, dict[str, Any]]
    asked: list[Asked]
    articles: list[dict[str, Any]]
    texts: dict[str, str]
    """What the articles say now, by address."""
    failed: list[str]
    stderr: str

    def read(self, kind: str) -> dict[str, dict[str, Any]]:
        """The articles there are of a kind, by path."""
        return {_path(row["url"]): row for row in self.articles if _host(row["url"]) == host_of(kind)}

    def pages(self, kind: str) -> dict[str, Asked]:
        """Articles of a kind that this night had to do with, by path."""
        return {asked.path: asked for asked in self.asked if asked.host == host_of(kind) and asked.kind == "article"}

    def requested(self, kind: str) -> set[str]:
        """Paths of article pages that were asked for over the wire."""
        return {path for path, asked in self.pages(kind).items() if asked.status is not None}

    def count(self, kind: str) -> Count:
        """On-topic articles expected and found so far."""
        stories = load(kind)
        kept = {story.at for story in stories if story.kept and not story.unseen}
        expected = {story.at for story in stories if story.relevant and story.at in kept}
        read = self.read(kind)
        relevant = {path for path, row in read.items() if row["relevant"]}
        false = (relevant - expected) | (read.keys() - kept)
        return Count(frozenset(expected), frozenset(relevant & expected), frozenset(false))


def command(folder: Path, port: int, *flags: str) -> list[str]:
    """The command of one night."""
    return [sys.executable, "-W", "error", "-m", "tests.replica.kinds.night", str(folder), str(port), *flags]


def night(folder: Path, port: int, *flags: str) -> Night:
    """One night on the kinds that are served on `port`."""
    done = subprocess.run(command(folder, port, *flags), capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    said = json.loads(done.stdout)
    return Night(
        rows={row["site"]: row for row in said["nights"]},
        asked=[Asked(_path(url), site, *rest) for url, site, *rest in said["fetches"]],
        articles=said["articles"],
        texts=said["texts"],
        failed=said["failed"],
        stderr=done.stderr,
    )


def _host(url: str) -> str:
    return url.split("/")[2].partition(":")[0]


def _path(url: str) -> str:
    return "/" + url.split("/", 3)[3]
