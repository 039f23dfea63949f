"""`netral sources`."""

from __future__ import annotations

import click

from netral.cli.app import load_pipeline, pipeline_option


@click.group("sources")
def command() -> None:
    """Look at the news sites."""


@command.command("list")
@pipeline_option
def list_(name: str) -> None:
    """List the sites of a pipeline: host, provinces, status, network, name."""
    pipeline = load_pipeline(name)
    from netral.sites import sites_of
    from netral.table import table

    rows = [[site.host, ",".join(site.provinces), site.status, site.network, site.name] for site in sites_of(pipeline)]
    click.echo(table(["host", "provinces", "status", "network", "name"], rows))
