"""`netral sources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netral.cli.app import load_pipeline, pipeline_option
from netral.table import FORMS

if TYPE_CHECKING:
    from netral.table import Form

STATUSES = click.Choice(["active", "unverified", "quarantined"])


@click.group("sources")
def command() -> None:
    """Look at the news sites."""


@command.command("list")
@click.option("--province", metavar="CODE", help="Only those at home in a province, such as 18.")
@click.option("--network", metavar="DOMAIN", help="Only those of a network, such as tribunnews.com.")
@click.option("--family", metavar="NAME", help="Only the rows of a family, such as wordpress.")
@click.option("--status", type=STATUSES, help="Only those so far trusted.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@pipeline_option
def list_(
    province: str | None, network: str | None, family: str | None, status: str | None, form: Form, name: str
) -> None:
    """List the sites of a pipeline, with their family and their ways of discovery."""
    pipeline = load_pipeline(name)
    from netral.sources_list import chosen_sites, listed

    click.echo(listed(chosen_sites(pipeline, province, network, family, status), form))


@command.command("probe")
@click.argument("url")
@click.option("--province", "provinces", multiple=True, metavar="CODE", help="Where it is at home; may be repeated.")
@pipeline_option
def probe(url: str, provinces: tuple[str, ...], name: str) -> int:
    """Find what a site offers, and print a site file for it, or a row for the file of its family.

    At most 30 requests, as polite as the nightly crawl; nothing is kept. What was not found is told on stderr.
    """
    pipeline = load_pipeline(name)
    from netral.sources_probe import probe_url

    found = probe_url(pipeline, url, list(provinces))
    if found.declared is not None:
        click.echo(f"declared already: {found.declared}", err=True)
    for line in found.missing:
        click.echo(f"not found: {line}", err=True)
    if found.text is not None:
        click.echo(found.text, nl=False)
    if found.failed is not None:
        click.echo(f"netral: {found.failed}", err=True)
    return 1 if found.failed else 0


@command.command("check")
@click.argument("hosts", nargs=-1, metavar="[SITE]...")
@click.option("--status", type=STATUSES, help="Only those so far trusted.")
@pipeline_option
def check(hosts: tuple[str, ...], status: str | None, name: str) -> int:
    """Ask sites whether their files still hold: ways, addresses, the first article. Without SITE all of the pipeline.

    Exit code 1 if an active site fails.
    """
    pipeline = load_pipeline(name)
    from netral.screen import Screen
    from netral.sources_check import check_sites, sites_to_check

    sites = sites_to_check(pipeline, hosts, status)
    with Screen() as screen:
        screen.stage(f"checking {len(sites)} sites", len(sites))
        verdicts = check_sites(pipeline, sites, screen.step)
    for verdict in verdicts:
        click.echo(
            f"{'FAILS' if verdict.problems else 'ok':5}  {verdict.site.host}  {verdict.site.status}  {verdict.found}"
        )
        for line in verdict.problems:
            click.echo(f"       {line}")
        for line in verdict.notes:
            click.echo(f"       note: {line}")
    return 1 if any(verdict.problems and verdict.site.status == "active" for verdict in verdicts) else 0
