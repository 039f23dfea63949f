"""One crawl as a process of its own, for the reactor runs once in a process: prints the rows of coverage as JSON."""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from crawler.replay import Replay
from crawler.run import CrawlInterrupted, CrawlJob, crawl
from crawler.site import load_sites
from tests.crawler.memory import FileState

UNTIL = "2024-10-28T00:00:00+07:00"


def main(folder: str, port: str, since: str, *flags: str) -> int:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    root = Path(folder)
    job = CrawlJob(
        sites=load_sites(root / "sites"),
        since=datetime.fromisoformat(since),
        archive=root / "archive",
        user_agent="netral-test/0.1",
        allow_loopback="--no-loopback" not in flags,
        loopback_port=int(port),
        until=datetime.fromisoformat(UNTIL) if "--until" in flags else None,
        replay=Replay(sorted((root / "warc").glob("*"))) if "--replay" in flags else None,
        fetch="matching" if "--matching" in flags else "all",
    )
    state = FileState(root / "state.jsonl", due="--due" in flags)
    try:
        nights = crawl(job, state)
    except CrawlInterrupted as end:
        nights = end.nights
        print(json.dumps({"interrupted": int(end.signal), "nights": [asdict(night) for night in nights]}))
        return 1
    print(json.dumps({"published": state.published_n, "nights": [asdict(night) for night in nights]}))
    if "--twice" in flags:
        crawl(job, state)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
