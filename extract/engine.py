"""The engine: an article goes through the layers in order, each seeing what the earlier ones found.

numbers -> dates -> places -> offices -> officials -> counts -> events. Same article, same facts: nothing here asks
the clock, the network or a database.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable

from extract.reading import Reading
from netral.records import Article

ORDER = ("numbers", "dates", "places", "offices", "officials", "counts", "events")


def layer(name: str) -> Callable[[Reading], None]:
    """The function of a layer: it reads, and adds what it found to the reading."""
    read: Callable[[Reading], None] = importlib.import_module(f"extract.layers.{name}").read
    return read


def read(article: Article, *, upto: str = ORDER[-1]) -> Reading:
    """The reading of an article after the layers up to and including `upto`."""
    reading = Reading(article)
    for name in ORDER[: ORDER.index(upto) + 1]:
        layer(name)(reading)
    return reading
