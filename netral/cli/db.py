"""`netral db`."""

from __future__ import annotations

import click

from netral.cli.app import load_pipeline, pipeline_option


@click.group("db")
def command() -> None:
    """Look after the database."""


@command.command("upgrade")
@pipeline_option
def upgrade(name: str) -> None:
    """Make the database, or bring an older one to the newest schema; every command that writes does so too."""
    pipeline = load_pipeline(name)
    from netral.database import opened
    from store.database import address

    with opened(pipeline) as engine:
        click.echo(f"netral: {address(engine)} is at the newest schema", err=True)
