"""`netral ingest`."""

from __future__ import annotations

from pathlib import Path

import click

from netral.cli.app import load_pipeline, pipeline_option


@click.command("ingest")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="PATH...")
@pipeline_option
def command(paths: tuple[Path, ...], name: str) -> int:
    """Read documents into the database: HTML, text, JSONL, gzipped or not, WARC, folders of them, `-` for stdin.

    The same document again changes nothing. Of WARC files (Common Crawl's too) the pages that may be on topic are
    copied to the archive.
    """
    pipeline = load_pipeline(name)
    from netral.database import opened
    from netral.ingesting import ingest
    from netral.lock import locked
    from netral.report import harvest_line
    from netral.screen import Screen

    with locked(pipeline), opened(pipeline) as engine, Screen() as screen:
        done = ingest(pipeline, engine, list(paths), screen)
    for harvest in done.harvests:
        click.echo(harvest_line(harvest))
    if done.taken or done.left_out:
        reasons = "".join(f"; {count} left out: {why}" for why, count in done.left_out.most_common())
        click.echo(f"{done.taken} pages taken into the archive{reasons}")
    return 1 if done.failed else 0
