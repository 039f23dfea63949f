"""`python -m benchmarks.plain PAGES PORT`: a plain Scrapy spider that downloads the same articles and keeps nothing.

As many networks at once as netral, one request at a time of each, without delay, on uvloop. It is told the addresses,
and asks for no robots.txt. Its resolver is netral's, since not every machine knows `*.localhost`.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Sequence
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response

from benchmarks.measured import told
from benchmarks.outlets import OUTLETS, addresses


class Plain(Spider):
    """Asks for a list of addresses."""

    name = "plain"
    seen = 0

    def __init__(self, *, addresses: Sequence[str], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._addresses = addresses

    async def start(self) -> AsyncIterator[Any]:
        """All there is to ask."""
        for address in self._addresses:
            yield Request(address)

    def parse(self, response: Response) -> None:
        """Count."""
        Plain.seen += response.status == 200


def main(pages: int, port: int) -> None:
    """Crawl once."""
    process = AsyncCrawlerProcess({
        "ASYNCIO_EVENT_LOOP": "uvloop.Loop",
        "TWISTED_DNS_RESOLVER": "crawler.resolver.GuardedResolver",
        "CONCURRENT_REQUESTS": OUTLETS,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": 0,
        "TELNETCONSOLE_ENABLED": False,
        "LOG_LEVEL": "ERROR",
    })  # fmt: skip
    with told(lambda: Plain.seen):
        process.crawl(Plain, addresses=addresses(pages, port))
        process.start()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
