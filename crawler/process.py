"""Scrapy's process as this program starts it, and the signals that end what runs in it."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scrapy.crawler import AsyncCrawlerProcess

logger = logging.getLogger("netral.crawler")


def scrapy_process(chosen: dict[str, Any]) -> AsyncCrawlerProcess:
    """Scrapy's process, with the logging that it rearranges put back.

    Scrapy tells of its own affairs only where ours are told at debug level too: what goes wrong with a page is in its
    visit already.
    """
    from scrapy.crawler import AsyncCrawlerProcess

    disabled = logging.root.manager.disable
    told = logger.isEnabledFor(logging.DEBUG)
    logging.disable(disabled if told else logging.INFO)
    try:
        process = AsyncCrawlerProcess(chosen)
    finally:
        logging.disable(disabled)
    logging.captureWarnings(False)
    logging.getLogger("scrapy").setLevel(logging.NOTSET if told else logging.ERROR)
    return process


@contextmanager
def signals_cancel(work: asyncio.Future[Any], tell: Callable[[int], None]) -> Iterator[None]:
    """SIGINT and SIGTERM are told and cancel the work; the handlers come back after."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def cancel(number: int) -> None:
        tell(number)
        work.cancel()

    for number in before:
        loop.add_signal_handler(number, cancel, number)
    try:
        yield
    finally:
        for number, handler in before.items():
            loop.remove_signal_handler(number)
            signal.signal(number, handler)
