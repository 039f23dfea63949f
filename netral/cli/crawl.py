"""`netral crawl`."""

from __future__ import annotations

import click

from netral.cli.app import load_pipeline, pipeline_argument


@click.command("crawl")
@pipeline_argument
def command(name: str) -> int:
    """Fetch what is new into the archive, and read none of it."""
    pipeline = load_pipeline(name)
    from netral.report import report
    from netral.run import run

    night = run(pipeline, crawl_only=True)
    click.echo(report(night))
    return night.exit_code
