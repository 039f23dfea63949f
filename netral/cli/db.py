"""`netral db`."""

from __future__ import annotations

from pathlib import Path

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


@command.command("check")
@pipeline_option
def check(name: str) -> int:
    """Say whether the database is whole: the file, its references, the evidence of every fact, the archive."""
    pipeline = load_pipeline(name)
    from netral.database import opened_to_read
    from store.database import address
    from store.verify import problems

    with opened_to_read(pipeline) as engine:
        found = 0
        for line in problems(engine, pipeline.path(pipeline.archive)):
            found += 1
            click.echo(f"netral: {line}", err=True)
        if not found:
            click.echo(f"netral: {address(engine)} is whole", err=True)
    return 1 if found else 0


@command.command("backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@pipeline_option
def backup_(file: Path, name: str) -> None:
    """Copy the database to FILE as it is at one moment, also while a run writes; an older copy is replaced.

    SQLite alone: PostgreSQL has pg_dump. To restore, put the copy where the database was.
    """
    pipeline = load_pipeline(name)
    from netral.database import opened_to_read
    from store.backup import backup

    with opened_to_read(pipeline) as engine:
        size = backup(engine, file)
    click.echo(f"netral: {file}: {size:,} bytes", err=True)
