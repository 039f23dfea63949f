"""`netral run`."""

from __future__ import annotations

import click

from netral.cli.app import load_pipeline, pipeline_argument


@click.command("run")
@pipeline_argument
def command(name: str) -> int:
    """Do the nightly job: crawl, extract, export, and say what came of it.

    Run again it fetches only what is new or due. `netral run demo` does it on the bundled invented sites.
    """
    pipeline = load_pipeline(name)
    from netral.report import report
    from netral.run import run

    night = run(pipeline)
    click.echo(report(night))
    return night.exit_code
