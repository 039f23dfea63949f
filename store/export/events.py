"""The table `events`."""

from __future__ import annotations

from sqlalchemy import ColumnElement, ScalarSelect, Text, cast, func, select
from sqlalchemy.orm import aliased

from store.export.column import Table, all_quotations, day, text
from store.export.source import ARTICLE, ARTICLE_ID, NOTE, RULE, areas, facts
from store.export.values import EVENT_TYPE
from store.tables import Appearance, ArticleVersion, Event, EventOfficial, Fact, Mention, Official


def _names(*conditions: ColumnElement[bool]) -> ScalarSelect[str]:
    """Names of those who have part in the event, in the order in which it names them."""
    names = (
        select(Official.name.label("name"))
        .join(Appearance, Appearance.official_id == Official.id)
        .join(EventOfficial, EventOfficial.appearance_id == Appearance.id)
        .where(EventOfficial.event_id == Event.id, *conditions)
        .order_by(EventOfficial.ordinal)
        .correlate(Event)
        .subquery()
    )
    return select(func.aggregate_strings(names.c.name, "; ")).scalar_subquery()


_read_at = aliased(Mention)
_span = cast(_read_at.span_start, Text) + "-" + cast(_read_at.span_end, Text)
_spans = (
    select(func.aggregate_strings(_span, ",")).where(_read_at.fact_id == Event.id).correlate(Event).scalar_subquery()
)

EVENTS = Table(
    name="events",
    about="One row for what one article reports as one happening, main event first. Reported, not adjudicated:"
    " an allegation stands here as the outlet tells it.",
    columns=(
        text("event_id", Event.id, "Id of the event; the same as long as its type, area and passage stand."),
        ARTICLE_ID,
        text("type", Event.type, "What happened.", EVENT_TYPE),
        day("start", Event.first_day, "First day of the event; for statements and figures the day they were made."),
        day("end", Event.last_day, "Last day of the event, included."),
        *areas(Event.place, "Where it happened; for statements and figures the area they are about"),
        text("venue", Event.venue, "Building or place."),
        text("officials", _names(), "Names of the officials who have part in it, separated by `; `."),
        text(
            "subjects",
            _names(Appearance.role == "subject"),
            "Names of those among them who are accused, as the outlet tells it; an accusation is no guilt.",
        ),
        text("law", Event.law, "The provision named."),
        text("decider", Event.decider, "The person or body that decided."),
        text("outcome", Event.outcome, "What was decided."),
        all_quotations(
            "sentence",
            ArticleVersion.text,
            _spans,
            "The sentences of the article in which the event and its day, place, venue, decider and outcome were read,"
            " in their order; `[...]` where others stand between, `…` where shortened.",
        ),
        *ARTICLE,
        RULE,
        NOTE,
    ),
    source=facts(Event, Event.place),
    order=(Fact.ordinal,),
)
