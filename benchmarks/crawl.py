"""`python -m benchmarks crawl`: pages per second and peak memory of netral's crawl, beside a plain Scrapy spider.

Both ask the same server for the same articles of the same outlets. The spider knows the addresses, downloads and
forgets; netral reads robots.txt and sitemaps, keeps every page in the archive and its state in the database. They take
turns, so that whatever else the machine does falls on both alike, and the middle of each one's rounds counts. The ratio
carries over to other machines, as long as there is a processor for the server besides; pages per second do not.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from urllib.parse import urlsplit

from benchmarks.measured import Measured, run
from benchmarks.outlets import OUTLETS, addresses


def main(options: Sequence[str]) -> None:
    """Print a table, and how fast the server is without either."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks crawl")
    parser.add_argument("--pages", type=int, default=3000, help="articles in all (default: 3000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each crawls (default: 3)")
    chosen = parser.parse_args(options)
    plain: list[Measured] = []
    whole: list[Measured] = []
    with _served(chosen.pages) as port:
        begun = perf_counter()
        asyncio.run(_ask_all(addresses(chosen.pages, port)))
        alone = chosen.pages / (perf_counter() - begun)
        for _ in range(chosen.rounds):
            plain.append(_whole(chosen.pages, run("benchmarks.plain", str(chosen.pages), str(port))))
            with tempfile.TemporaryDirectory() as folder:
                whole.append(_whole(chosen.pages, run("benchmarks.whole", str(chosen.pages), str(port), folder)))
    print(
        f"{chosen.pages} pages of {OUTLETS} networks, {chosen.rounds} rounds; the server alone: {alone:.0f} pages/s\n"
    )
    print(f"{'median':20}{'pages/s':>9}{'CPU ms/page':>13}{'peak MB':>9}")
    for name, rounds in (("plain Scrapy spider", plain), ("netral", whole)):
        print(f"{name:20}{_middle(rounds, lambda run: run.rate):9.0f}", end="")
        print(f"{_middle(rounds, lambda run: 1000 * run.cpu / run.pages):13.2f}", end="")
        print(f"{_middle(rounds, lambda run: run.megabytes):9.0f}")
    ratios = [ours.rate / theirs.rate for ours, theirs in zip(whole, plain, strict=True)]
    print(f"\nnetral / plain       {median(ratios):9.2f}  ({min(ratios):.2f} to {max(ratios):.2f})")


def _middle(rounds: Sequence[Measured], figure: Callable[[Measured], float]) -> float:
    return median(figure(each) for each in rounds)


def _whole(pages: int, measured: Measured) -> Measured:
    """A round in which every page came; anything else measures something else."""
    if measured.pages != pages:
        raise SystemExit(f"{measured.pages} of {pages} pages came: the round does not count")
    return measured


@contextmanager
def _served(pages: int) -> Iterator[int]:
    """The outlets' server in a process of its own; its port."""
    command = [sys.executable, "-m", "benchmarks.server", str(pages)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield int(server.stdout.readline())
        finally:
            server.terminate()


async def _ask_all(asked: Sequence[str]) -> None:
    """Every address once, over as many connections as there are networks, the answers thrown away."""
    await asyncio.gather(*(_ask(asked[n::OUTLETS]) for n in range(OUTLETS)))


async def _ask(asked: Sequence[str]) -> None:
    port = urlsplit(asked[0]).port
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for address in asked:
        parts = urlsplit(address)
        writer.write(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(int(head.partition(b"Content-Length: ")[2].split(b"\r\n")[0]))
    writer.close()
