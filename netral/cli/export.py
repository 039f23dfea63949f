"""`netral export`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netral.cli.app import load_pipeline, pipeline_option

if TYPE_CHECKING:
    from store.export import What
    from store.export.formats import Format


@click.command("export")
@click.argument("what", type=click.Choice(["events", "officials", "case_counts", "articles", "deletions"]))
@click.option("--format", "format", type=click.Choice(["csv", "jsonl"]), default="csv", show_default=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="A file, written whole or not at all; its folder has to be there.  [stdout]",
)
@pipeline_option
def command(what: What, format: Format, output: Path | None, name: str) -> None:
    """Write a table; docs/codebook.md says what its columns mean."""
    pipeline = load_pipeline(name)
    from netral.database import opened_to_read
    from netral.exporting import write_table
    from store.export import export

    with opened_to_read(pipeline) as engine:
        if output is None or _is_stdout(output):
            # Line ends and encoding are the table's own, whatever the terminal's are.
            with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="", closefd=False) as stream:
                export(engine, what, format, stream)
        else:
            rows = write_table(engine, what, format, output)
            click.echo(f"netral: {output}: {rows} rows", err=True)


def _is_stdout(path: Path) -> bool:
    """`/dev/stdout` by whatever name: to open it anew would cut off what a shell has written before (`>>`)."""
    return path.exists() and os.path.samestat(path.stat(), os.fstat(sys.stdout.fileno()))
