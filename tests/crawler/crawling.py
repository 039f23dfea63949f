"""A crawl of a served newsroom, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crawler.archive import read_page
from netral.records import ArchiveRef
from tests.crawler.memory import visits

SINCE = "2024-08-01T00:00:00+07:00"


@dataclass(frozen=True)
class Night:
    """What a crawl said and left."""

    code: int
    nights: dict[str, dict[str, Any]]
    published: dict[str, int | None]
    visits: list[dict[str, Any]]
    stderr: str

    def of(self, site: str, kind: str = "article") -> list[dict[str, Any]]:
        return [visit for visit in self.visits if visit["site"] == site and visit["kind"] == kind]

    def outcomes(self, site: str) -> dict[str, str]:
        """Outcome by path of each article."""
        return {"/" + visit["url"].split("/", 3)[3]: visit["outcome"] for visit in self.of(site)}

    def reason(self, site: str, path: str) -> str:
        return next(visit["reason"] or "" for visit in self.of(site) if visit["url"].endswith(path))


def declare(root: Path, host: str, *lines: str) -> None:
    """A site file; without a discovery of its own it has a feed."""
    (root / "sites").mkdir(exist_ok=True)
    text = f"host: {host}\nname: Kabar\nprovinces: ['33']\nfictional: true\n" + "\n".join(lines) + "\n"
    text += "" if "delay:" in text else "delay: 0\n"
    text += "" if "discovery:" in text else "discovery: [{feed: {url: /feed/}}]\n"
    (root / "sites" / f"{host}.yml").write_text(text, encoding="utf-8")


def command(root: Path, port: int, *flags: str) -> list[str]:
    warnings = ["-W", "error"]
    return [sys.executable, *warnings, "-m", "tests.crawler.crawl_once", str(root), str(port), SINCE, *flags]


def crawl(root: Path, port: int, *flags: str) -> Night:
    before = len(visits(root / "state.jsonl"))
    done = subprocess.run(command(root, port, *flags), capture_output=True, text=True, timeout=100, check=False)
    said = json.loads(done.stdout) if done.stdout else {"nights": [], "published": {}}
    return Night(
        code=done.returncode,
        nights={night["site"]: night for night in said["nights"]},
        published=said.get("published", {}),
        visits=visits(root / "state.jsonl")[before:],
        stderr=done.stderr,
    )


def archived(root: Path, visit: dict[str, Any]) -> bytes:
    return read_page(root / "archive", ArchiveRef(*visit["archive"]))
