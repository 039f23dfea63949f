"""A `CrawlState` in a file of JSON lines: what a store remembers, without a store."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from netral.records import DuePage, KnownPage, SiteNight, Visit

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class FileState:
    """Remembers each visit at once; `due` makes every known page due for a recheck."""

    def __init__(self, path: Path, *, due: bool = False) -> None:
        self._path = path
        self._due = due
        self._known: dict[str, KnownPage] = {}
        self._articles: dict[str, tuple[str, DuePage]] = {}
        self.published_n: dict[str, int | None] = {}
        for line in visits(path):
            self._remember(line)

    def known(self, url: str) -> KnownPage | None:
        return self._known.get(url)

    def url_of(self, site: str, key: str) -> str | None:
        return next((url for url, (of, page) in self._articles.items() if (of, page.key) == (site, key)), None)

    def due(self, site: str, now: datetime) -> list[DuePage]:
        """All articles of the site, if every page is to be due."""
        return [page for of, page in self._articles.values() if of == site and self._due]

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
            "at": visit.at.isoformat(),
            "final_url": visit.page.final_url if visit.page else None,
            "modified": visit.modified.isoformat() if visit.modified else None,
            "key": visit.page.hint.key if visit.page else None,
            "title": visit.page.hint.title if visit.page else None,
            "html": visit.page.hint.html if visit.page else None,
        }
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        self._remember(line)

    def close(self, night: SiteNight) -> None:
        self.published_n[night.site] = night.published_n

    def _remember(self, line: dict[str, Any]) -> None:
        before = self._known.get(line["url"])
        let_be = line["outcome"] == "skipped" and line["kind"] == "article" and line["status"] == 200
        if line["archive"] or let_be or (before and line["status"] in (200, 304)):
            self._known[line["url"]] = KnownPage(
                etag=line["etag"],
                last_modified=line["last_modified"],
                sha256=line["archive"][3] if line["archive"] else before.sha256 if before else None,
                recheck_at=LONG_AGO if self._due and (line["archive"] or (before and before.sha256)) else None,
                seen=datetime.fromisoformat(line["at"]),
                modified=_time(line["modified"]) or (before.modified if before else None),
            )
            if line["archive"] and line["kind"] == "article":
                page = DuePage(line["url"], line["final_url"] or line["url"], line["key"])
                self._articles[line["url"]] = (line["site"], page)


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def visits(path: Path) -> list[dict[str, Any]]:
    """What was recorded so far."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
