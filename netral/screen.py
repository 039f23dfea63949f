"""How far a stage has come: a bar on a terminal, plain log lines elsewhere; on stderr, for stdout is data."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

logger = logging.getLogger("netral.run")
EVERY = 100
"""Steps between two log lines."""


class Screen:
    """Shows stages one after another; use it as a context manager."""

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._steps = 0

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            columns = SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
            self._bar = Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True))
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._bar is not None:
            self._end()
            self._bar.stop()

    def stage(self, what: str, total: int | None = None) -> None:
        """Begin a stage; `total` steps, None if nobody knows."""
        if self._bar is None:
            logger.info("%s", what)
        else:
            self._end()
            self._task = self._bar.add_task(what, total=total)
        self._steps = 0

    def step(self) -> None:
        """One step further."""
        self._steps += 1
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task)
        elif self._steps % EVERY == 0:
            logger.info("%d so far", self._steps)

    def _end(self) -> None:
        """The stage is over: what nobody knew the total of has one now."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, total=self._steps, completed=self._steps)
