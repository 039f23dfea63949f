"""The command line: `netral.cli:main`. One file a command; heavy imports happen inside commands."""

from __future__ import annotations

import errno
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from types import FrameType

import click

from netral.cli.app import app, chosen
from netral.errors import NetralError


class Terminated(KeyboardInterrupt):
    """SIGTERM, told like Ctrl-C so that locks, pools and servers are put away."""

    signal = signal.SIGTERM


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 all well, 1 something failed and the rest went on, 2 wrong use,
    3 locked, 128 + signal when interrupted. stdout is data, stderr is messages.
    """
    signal.signal(signal.SIGTERM, _terminate)
    try:
        with app.make_context("netral", list(sys.argv[1:] if arguments is None else arguments)) as context:
            code = app.invoke(context)
        sys.stdout.flush()
        return code or 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except NetralError as problem:
        return _failed(str(problem), problem.exit_code)
    except KeyboardInterrupt as end:
        kept = "; what was done is kept" if chosen().keeps else ""
        click.echo(f"netral: interrupted{kept}", err=True)
        return 128 + int(getattr(end, "signal", signal.SIGINT))
    except OSError as problem:
        if problem.errno == errno.EPIPE:
            return _reader_gone()
        return _failed(f"{problem.filename or 'the system'}: {problem.strerror or problem}", 1)


def _failed(what: str, code: int) -> int:
    click.echo(f"netral: {what}", err=True)
    if chosen().verbose > 1:
        traceback.print_exc()
    return code


def _reader_gone() -> int:
    """Whoever read our output has enough (`| head`): end quietly, as programs do that SIGPIPE ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 128 + signal.SIGPIPE


def _terminate(_number: int, _frame: FrameType | None) -> None:
    raise Terminated
