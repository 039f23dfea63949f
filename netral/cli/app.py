"""The group of all commands, and the options they share."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from netral import __version__

if TYPE_CHECKING:
    from netral.config import Pipeline

Function = TypeVar("Function", bound=Callable[..., Any])

COMMANDS = (
    "run", "crawl", "extract", "ingest", "parse", "explain", "export", "status", "history", "sources", "evaluate", "db",
)  # fmt: skip
"""In the order of `--help`; each is `netral.cli.<name>.command`."""
KEEPING = {"run", "crawl", "extract", "ingest"}


@dataclass
class Choices:
    """What was chosen before the name of the command."""

    config: Path | None = None
    verbose: int = 0
    keeps: bool = False
    """Whether what the command does is kept when it is interrupted."""


_choices = Choices()


def chosen() -> Choices:
    """The choices of this process."""
    return _choices


class Commands(click.Group):
    """Commands that are imported when they are named, all of them only for `--help`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        """All names."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's too
        """The command of that name, None for a name there is not."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"netral.cli.{cmd_name}")
        command: click.Command = module.command
        return command


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option("--config", type=click.Path(path_type=Path), help="The file of pipelines.  [pipelines.yaml]")
@click.option("-v", "--verbose", count=True, help="-v tells of every page, -vv of everything, with tracebacks.")
@click.version_option(__version__, prog_name="netral")
def app(config: Path | None, verbose: int) -> None:
    """Watch Indonesian regional news on netralitas ASN (civil-servant neutrality), as events that can be cited.

    stdout is data, stderr is messages. Exit codes: 0 all well, 1 something failed and the rest went on,
    2 wrong use, 3 another run is at work.
    """
    from netral.cli.log import start_logging

    _choices.config, _choices.verbose = config, verbose
    _choices.keeps = click.get_current_context().invoked_subcommand in KEEPING
    start_logging(verbose)


def pipeline_option(function: Function) -> Function:
    """`-p/--pipeline NAME`, given to the command as `name`."""
    option = click.option("-p", "--pipeline", "name", default="netralitas-asn", show_default=True, metavar="NAME")
    return option(function)


def pipeline_argument(function: Function) -> Function:
    """`[PIPELINE]`, given to the command as `name`."""
    return click.argument("name", metavar="[PIPELINE]", default="netralitas-asn")(function)


def load_pipeline(name: str) -> Pipeline:
    """The pipeline of that name from the file in force."""
    from netral import config

    return config.load(config.config_path(_choices.config)).pipeline(name)
