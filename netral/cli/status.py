"""`netral status`."""

from __future__ import annotations

import click

from netral.cli.app import load_pipeline, pipeline_option


@click.command("status")
@pipeline_option
def command(name: str) -> None:
    """Show the last run, what each site gave in it, and how much the database holds."""
    pipeline = load_pipeline(name)
    from netral.database import opened_to_read
    from netral.table import table
    from store.counts import row_counts
    from store.coverage import nights
    from store.summary import summarise

    with opened_to_read(pipeline) as engine:
        run = summarise(engine).run
        coverage = nights(engine, run.run_id) if run else []
        counts = row_counts(engine)
    if run is None:
        click.echo("no run yet")
    else:
        end = f"ended {run.finished_at:%Y-%m-%d %H:%M}, exit code {run.exit_code}" if run.finished_at else "no end"
        click.echo(f"run {run.run_id} of {run.pipeline}: began {run.started_at:%Y-%m-%d %H:%M} UTC, {end}")
    columns = ("tried", "ok", "new", "changed", "unchanged", "skipped", "failed", "gone", "published_n")
    if coverage:
        rows = [
            [row.site, *(getattr(row, column) for column in columns), sum(row.passed_over.values()), row.note]
            for row in coverage
        ]
        click.echo("\n" + table(["site", *columns, "passed_over", "note"], rows))
    click.echo("\n" + table(["table", "rows"], [[name, count] for name, count in counts.items()]))
