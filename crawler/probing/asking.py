"""The pages that a probe asks for: each once, none after the site has had enough."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from crawler.fetch import Answer, Fetcher, NoAnswerError, SiteOverError
from crawler.site import Site

FAILURES_IN_A_ROW = 3

logger = logging.getLogger("netral.crawler")


class Asking:
    """Asks one site. `reasons` tells of each address that gave nothing why, `over` why nothing more is asked."""

    def __init__(self, site: Site, fetcher: Fetcher, port: int | None) -> None:
        self.site = site
        self.reasons: dict[str, str] = {}
        self.over: str | None = None
        self._fetcher = fetcher
        self._port = port
        self._answers: dict[str, Answer | None] = {}
        self._failures = 0

    def address(self, written: str) -> str:
        """A path of the site, or an address, as an address."""
        return written if "://" in written else self.site.address(written, self._port)

    async def answer(self, written: str) -> Answer | None:
        """What a path or an address answers, whatever the status; None if there is no answer."""
        url = self.address(written)
        if url not in self._answers:
            self._answers[url] = None if self.over else await self._ask(url)
            if self.over and self._answers[url] is None:
                self.reasons.setdefault(url, self.over)
        return self._answers[url]

    async def page(self, written: str) -> Answer | None:
        """What answers 200 and is not empty."""
        answer = await self.answer(written)
        if answer is None:
            return None
        if answer.status == 200 and answer.body.strip():
            return answer
        self.reasons[self.address(written)] = f"answered {answer.status}" if answer.status != 200 else "it is empty"
        return None

    def why(self, written: str) -> str:
        """Why an address gave nothing."""
        return self.reasons.get(self.address(written), "not asked")

    async def _ask(self, url: str) -> Answer | None:
        try:
            answer = await self._fetcher.get(url, self.site.network)
        except NoAnswerError as problem:
            self.reasons[url] = str(problem)
            logger.debug("%s: %s", url, problem)
            self._failures += problem.outcome == "failed"
            if isinstance(problem, SiteOverError):
                self.over = str(problem)
            elif self._failures >= FAILURES_IN_A_ROW:
                self.over = f"{self._failures} failures in a row, the last: {problem}"
            return None
        self._failures = 0
        logger.debug("%s: %d", url, answer.status)
        return answer


def path_of(url: str) -> str:
    """An address as site files write it: from the path on."""
    parts = urlsplit(url)
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
