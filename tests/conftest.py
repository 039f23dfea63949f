"""What all tests stand on."""

from __future__ import annotations

import signal


def pytest_configure() -> None:
    """Started in the background of a shell (`make test &`, nohup) we ignore SIGINT, and so would what tests start."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
