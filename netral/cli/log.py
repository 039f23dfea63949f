"""Log records on stderr, one line each, at home with a progress bar."""

from __future__ import annotations

import logging

import click


class Lines(logging.Handler):
    """Writes to whatever stderr is at the moment: a progress bar puts itself in its place."""

    def emit(self, record: logging.LogRecord) -> None:
        """One record as `netral: ...`, with its traceback if it has one."""
        click.echo(f"netral: {self.format(record)}", err=True)


def start_logging(verbose: int) -> None:
    """Warnings of everybody; of ours the stages too, with -v every page, with -vv everything."""
    root = logging.getLogger()
    root.handlers = [Lines()]
    root.setLevel(logging.DEBUG if verbose > 1 else logging.WARNING)
    logging.getLogger("netral").setLevel(logging.DEBUG if verbose else logging.INFO)
    if verbose == 0:
        # A page that repeats itself or lacks a time is its everyday, not ours.
        for name in ("trafilatura", "htmldate", "courlan", "justext"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
