"""The events of a text, for stories about them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from extract import engine
from extract.dateline import dateline
from extract.layers.events import events
from netral.records import Article, Event

WIB = timezone(timedelta(hours=7))


def read(text: str, *, title: str = "", published: date = date(2024, 10, 25)) -> list[Event]:
    """The events of an article, main event first."""
    whole = f"{title}\n\n{text}" if title else text
    moment = datetime(published.year, published.month, published.day, 12, tzinfo=WIB)
    article = Article(id="a", text=whole, title=title, published=moment, dateline=dateline(whole, title))
    reading = engine.read(article)
    return events(reading, reading.officials, [])
