"""A `CrawlState` in a file of JSON lines: what a store remembers, without a store."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from netral.records import KnownPage, Visit

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class FileState:
    """Remembers each visit at once; `due` makes every known page due for a recheck."""

    def __init__(self, path: Path, *, due: bool = False) -> None:
        self._path = path
        self._due = due
        self._known: dict[str, KnownPage] = {}
        self.published_n: dict[str, int | None] = {}
        for line in visits(path):
            self._remember(line)

    def known(self, url: str) -> KnownPage | None:
        return self._known.get(url)

    def record(self, visit: Visit) -> None:
        ref = visit.page.archive if visit.page else None
        line = {
            "url": visit.url,
            "site": visit.site,
            "kind": visit.kind,
            "outcome": visit.outcome,
            "status": visit.status,
            "reason": visit.reason,
            "etag": visit.etag,
            "last_modified": visit.last_modified,
            "archive": [ref.file, ref.offset, ref.length, ref.sha256] if ref else None,
            "title": visit.page.hint.title if visit.page else None,
            "html": visit.page.hint.html if visit.page else None,
        }
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        self._remember(line)

    def published(self, site: str, count: int | None) -> None:
        self.published_n[site] = count

    def _remember(self, line: dict[str, Any]) -> None:
        before = self._known.get(line["url"])
        if line["archive"] or (before and line["status"] in (200, 304)):
            self._known[line["url"]] = KnownPage(
                etag=line["etag"],
                last_modified=line["last_modified"],
                sha256=line["archive"][3] if line["archive"] else before.sha256 if before else None,
                recheck_at=LONG_AGO if self._due else None,
            )


def visits(path: Path) -> list[dict[str, Any]]:
    """What was recorded so far."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
