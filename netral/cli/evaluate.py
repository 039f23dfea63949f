"""`netral evaluate`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("evaluate")
@click.argument("gold", type=click.Path(path_type=Path, readable=False), metavar="GOLD.jsonl")
@click.option("--errors", is_flag=True, help="List every miss and every false find too.")
def command(gold: Path, errors: bool) -> int:
    """Compare what is found in the texts of a gold file with what people found in them."""
    from netral.evaluation.gold import evaluate
    from netral.evaluation.score import lines

    whole, exit_code = evaluate(gold)
    for line in lines(whole, errors=errors):
        click.echo(line)
    return exit_code
