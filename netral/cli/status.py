"""`netral status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netral.cli.app import load_pipeline, pipeline_option
from netral.table import FORMS

if TYPE_CHECKING:
    from netral.table import Form


@click.command("status")
@click.argument("site", required=False)
@click.option("--failing", is_flag=True, help="Only sites that failed, or rest because they did.")
@click.option("--nights", "last", type=click.IntRange(min=1), default=30, show_default=True, help="Of SITE, so many.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@pipeline_option
def command(site: str | None, failing: bool, last: int, form: Form, name: str) -> None:
    """Show the last run, what each site gave in it, and how much the database holds; or the last nights of SITE."""
    pipeline = load_pipeline(name)
    from datetime import UTC, datetime

    from netral.database import opened_to_read
    from netral.errors import UsageError
    from netral.nights import OF_RUN, OF_SITE, is_in_trouble, of_run, of_site
    from netral.sites import sites_of
    from netral.table import listing, table
    from store.counts import row_counts
    from store.summary import summarise

    with opened_to_read(pipeline) as engine:
        if site is not None:
            rows = of_site(engine, site, last)
            if not rows:
                raise UsageError(f"no run asked {site!r}; `netral sources list` has the sites")
            click.echo(listing(OF_SITE, rows, form))
            return
        run = summarise(engine).run
        rows = of_run(engine, sites_of(pipeline), run.run_id, datetime.now(UTC)) if run else []
        counts = row_counts(engine)
    rows = [row for row in rows if is_in_trouble(row)] if failing else rows
    if form != "table":
        click.echo(listing(OF_RUN, rows, form))
        return
    if run is None:
        click.echo("no run yet")
    else:
        end = f"ended {run.finished_at:%Y-%m-%d %H:%M}, exit code {run.exit_code}" if run.finished_at else "no end"
        click.echo(f"run {run.run_id} of {run.pipeline}: began {run.started_at:%Y-%m-%d %H:%M} UTC, {end}")
    if rows:
        click.echo("\n" + listing(OF_RUN, rows, form))
    click.echo("\n" + table(["table", "rows"], [[name, count] for name, count in counts.items()]))
