"""Articles read for their officials and places, as the tests of both want them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from extract import engine
from extract.dateline import dateline
from extract.reading import Reading
from netral.records import Article, Official

WIB = timezone(timedelta(hours=7))


def read(text: str, *, title: str = "", outlet_area: str | None = None) -> Reading:
    """The article read up to its officials; a title stands on a line of its own above the text."""
    whole = f"{title}\n\n{text}" if title else text
    article = Article(
        id="told",
        title=title,
        text=whole,
        dateline=dateline(whole, title),
        published=datetime(2024, 10, 25, 12, tzinfo=WIB),
        outlet_area=outlet_area,
    )
    return engine.read(article, upto="officials")


def officials(text: str, **how: str) -> list[Official]:
    """The officials of a text."""
    return read(text, **how).officials


def posts(text: str, **how: str) -> list[tuple[str, str, str, str | None]]:
    """Name, position, office and place of each."""
    return [(one.name, one.position, one.office, one.place) for one in officials(text, **how)]


def names(text: str, **how: str) -> list[str]:
    """Their names."""
    return [one.name for one in officials(text, **how)]


def roles(text: str, **how: str) -> dict[str, str]:
    """The role of each name."""
    return {one.name: one.role for one in officials(text, **how)}


def codes(text: str, *, title: str = "", outlet_area: str | None = None) -> list[str]:
    """The codes of the places, in order, each once."""
    found = read(text, title=title, outlet_area=outlet_area).found["place"]
    return list(dict.fromkeys(place.value.area.code for place in found))
