"""`netral parse`."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.command("parse")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="FILE...|-")
@click.option("--format", "format", type=click.Choice(["jsonl", "json"]), default="jsonl", show_default=True)
def command(files: tuple[Path, ...], format: str) -> int:
    """Read documents and write their facts as JSON: a line for each, or one array.

    Nothing is stored. docs/commands.md describes the keys.
    """
    from netral.inputs import Inputs
    from netral.parsing import parse_all

    inputs = Inputs(files)
    results = parse_all(inputs)
    if format == "json":
        click.echo(json.dumps(list(results), ensure_ascii=False, indent=2))
    else:
        for result in results:
            click.echo(json.dumps(result, ensure_ascii=False))
    return inputs.exit_code
