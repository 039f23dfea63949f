"""`netral extract`."""

from __future__ import annotations

import click

from netral.cli.app import load_pipeline, pipeline_option


@click.command("extract")
@click.option("--all", "everything", is_flag=True, help="Read every archived page again, not only what waits.")
@pipeline_option
def command(everything: bool, name: str) -> int:
    """Read the archived pages that these rules have not read yet; the web is not asked."""
    pipeline = load_pipeline(name)
    from netral.database import opened
    from netral.lock import locked
    from netral.report import changes_of, harvest_line
    from netral.screen import Screen
    from netral.stages import extract_stage

    with locked(pipeline), opened(pipeline, create=False) as engine, Screen() as screen:
        harvest = extract_stage(pipeline, engine, screen, everything=everything)
    click.echo(harvest_line(harvest))
    if everything:
        click.echo("\n" + changes_of(harvest))
    return 1 if harvest.failed else 0
