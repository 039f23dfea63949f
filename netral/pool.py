"""Pages read in processes of their own, each within its time: no page can hold up or bring down a night."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import TimeoutError as OutOfTimeError
from dataclasses import dataclass
from itertools import chain, islice
from typing import TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from netral.errors import NetralError

Task = TypeVar("Task")
Result = TypeVar("Result")

logger = logging.getLogger("netral.pool")

SECONDS = 30.0
"""For one page; a page of 500 words takes milliseconds."""
AHEAD = 4
"""Pages a worker has waiting, so that it never idles and memory stays bounded."""
FEW = 8
"""Fewer pages than these are read by one worker: another would cost more to start than it saves."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A page that could not be read; `reason` in one line. `page_is_bad`: trying again would end the same."""

    reason: str
    page_is_bad: bool


def each(
    work: Callable[[Task], Result],
    tasks: Iterable[Task],
    *,
    seconds: float = SECONDS,
    at_once: bool = False,
) -> Iterator[tuple[Task, Result | Failed]]:
    """`work` on every task, in their order; what a task raises or suffers becomes its `Failed`.

    `at_once`: one worker, and the next task is asked for only when the result of the one before was taken.
    `work` must be importable by name. Workers ignore Ctrl-C: who interrupts us ends them through us.
    """
    waiting = iter(tasks)
    first = list(islice(waiting, 1 if at_once else FEW))
    if not first:
        return
    count = 1 if len(first) < FEW else min(4, os.cpu_count() or 1)
    ahead = 1 if at_once else count * AHEAD
    window: deque[tuple[Task, ProcessFuture[Result]]] = deque()
    # Spawned, not forked: Twisted's reactor and SQLite connections must not be copied.
    pool = ProcessPool(max_workers=count, initializer=_begin, context=multiprocessing.get_context("spawn"))
    try:
        for task in chain(first, waiting):
            window.append((task, pool.schedule(work, args=[task], timeout=seconds)))
            if len(window) >= ahead:
                done, future = window.popleft()
                found = _outcome(future, seconds)
                yield done, found
        for done, future in window:
            found = _outcome(future, seconds)
            yield done, found
    finally:
        pool.stop()  # type: ignore[no-untyped-call]  # pebble annotates it only half
        pool.join()


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _outcome(future: ProcessFuture[Result], seconds: float) -> Result | Failed:
    problem = future.exception()
    match problem:
        case None:
            return future.result()
        case OutOfTimeError():
            return Failed(f"reading it took more than {seconds:g} s", True)
        case ProcessExpired():
            return Failed(f"the process that read it died (exit code {problem.exitcode})", True)
        case NetralError():
            return Failed(str(problem), False)
    logger.debug("a page was not read", exc_info=problem)
    said = " ".join(f"{type(problem).__name__}: {problem}".split())
    return Failed(f"an error of this program, please report it: {said}", True)
