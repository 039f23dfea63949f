"""The ways in which a download fails, named once: everything else that is raised is a bug and is let through."""

from __future__ import annotations

import re

from scrapy import exceptions
from twisted.internet import error

from crawler.guard import MAX_BYTES

FAILURES: tuple[type[Exception], ...] = (
    exceptions.IgnoreRequest,
    exceptions.CannotResolveHostError,
    exceptions.DownloadCancelledError,
    exceptions.DownloadConnectionRefusedError,
    exceptions.DownloadFailedError,
    exceptions.DownloadTimeoutError,
    exceptions.ResponseDataLossError,
    exceptions.UnsupportedURLSchemeError,
    error.ConnectError,
    error.ConnectionClosed,
)
_TOO_LARGE = re.compile(r"max ?size", re.IGNORECASE)


def describe(problem: Exception) -> str:
    """One line of a failure, without the addresses of Python objects that Twisted puts in."""
    text = " ".join(str(problem).split())
    match problem:
        case exceptions.DownloadCancelledError() | exceptions.IgnoreRequest() if _TOO_LARGE.search(text):
            return f"larger than {MAX_BYTES // 1024 // 1024} MB"
        case exceptions.DownloadConnectionRefusedError():
            return "the connection was refused"
        case exceptions.DownloadTimeoutError():
            return "no answer in time"
        case exceptions.DownloadFailedError() | exceptions.ResponseDataLossError():
            return "the answer broke off"
        case exceptions.CannotResolveHostError() if "refused" not in text:
            return "the name has no address"
        case _:
            return text or type(problem).__name__
