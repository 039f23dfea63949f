"""`netral crawl`."""

from __future__ import annotations

from pathlib import Path

import click

from netral.cli.app import load_pipeline, pipeline_argument


@click.command("crawl")
@click.option(
    "--replay",
    "archives",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="WARC",
    help="Crawl a WARC file, or a folder of them, instead of the web; may be repeated.",
)
@pipeline_argument
def command(archives: tuple[Path, ...], name: str) -> int:
    """Fetch what is new into the archive, and read none of it."""
    pipeline = load_pipeline(name)
    from netral.report import report
    from netral.run import replay, run

    night = replay(pipeline, archives) if archives else run(pipeline, crawl_only=True)
    click.echo(report(night))
    return night.exit_code
