"""`netral ingest`."""

from __future__ import annotations

from pathlib import Path

import click

from netral.cli.app import load_pipeline, pipeline_option


@click.command("ingest")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="PATH...")
@pipeline_option
def command(paths: tuple[Path, ...], name: str) -> int:
    """Read documents into the database: HTML, text, JSONL, gzipped or not, folders of them, `-` for stdin.

    The same document again changes nothing.
    """
    pipeline = load_pipeline(name)
    from netral.database import opened
    from netral.lock import locked
    from netral.report import harvest_line
    from netral.screen import Screen
    from netral.stages import ingest_stage

    with locked(pipeline), opened(pipeline) as engine, Screen() as screen:
        harvest = ingest_stage(pipeline, engine, list(paths), screen)
    click.echo(harvest_line(harvest))
    return 1 if harvest.failed else 0
