"""The table `events`."""

from __future__ import annotations

from sqlalchemy import func, select

from store.export.column import Table, day, text
from store.export.source import ARTICLE, ARTICLE_ID, NOTE, RULE, SENTENCE, areas, facts
from store.export.values import EVENT_TYPE
from store.tables import Appearance, Event, EventOfficial, Fact, Official

_names = (
    select(Official.name.label("name"))
    .join(Appearance, Appearance.official_id == Official.id)
    .join(EventOfficial, EventOfficial.appearance_id == Appearance.id)
    .where(EventOfficial.event_id == Event.id)
    .order_by(EventOfficial.ordinal)
    .correlate(Event)
    .subquery()
)
_officials = select(func.aggregate_strings(_names.c.name, "; ")).scalar_subquery()

EVENTS = Table(
    name="events",
    about="One row for what one article reports as one happening, main event first. Reported, not adjudicated:"
    " an allegation stands here as the outlet tells it.",
    columns=(
        text("event_id", Event.id, "Id of the event; the same as long as type, area and day of the statement stand."),
        ARTICLE_ID,
        text("type", Event.type, "What happened.", EVENT_TYPE),
        day("start", Event.first_day, "First day of the event; for statements and figures the day they were made."),
        day("end", Event.last_day, "Last day of the event, included."),
        *areas(Event.place, "Where it happened; for statements and figures the area they are about"),
        text("venue", Event.venue, "Building or place."),
        text("officials", _officials, "Names of the officials who have part in it, separated by `; `."),
        text("law", Event.law, "The provision named."),
        text("decider", Event.decider, "The person or body that decided."),
        text("outcome", Event.outcome, "What was decided."),
        SENTENCE,
        *ARTICLE,
        RULE,
        NOTE,
    ),
    source=facts(Event, Event.place),
    order=(Fact.ordinal,),
)
