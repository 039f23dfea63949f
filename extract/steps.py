"""A layer that works in steps: a later step sees what the earlier ones found, and replaces what it builds upon."""

from __future__ import annotations

from functools import cache

from extract import rulebook
from extract.reading import Reading, apply
from extract.rule import Rule


def take(reading: Reading, layer: str, finding_layer: str, step: str) -> None:
    """Apply the rules of a later step (`<layer>.<step>-...`) to what the layer found so far."""
    new = apply(reading, finding_layer, rules(layer, step), sees=(finding_layer,))
    if new:
        parts = {part.span for finding in new for part in finding.parts}
        kept = [finding for finding in reading.found[finding_layer] if finding.span not in parts]
        reading.found[finding_layer] = sorted(kept + new, key=lambda finding: finding.span.start)


@cache
def rules(layer: str, *steps: str) -> tuple[Rule, ...]:
    """The rules of a layer whose names begin with one of `steps`."""
    prefixes = tuple(f"{layer}.{step}-" for step in steps)
    return tuple(rule for rule in rulebook.rules(layer) if rule.name.startswith(prefixes))
