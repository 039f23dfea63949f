"""What was read in the current version of an article, and where: fact, its kinds, mention; and what is read no more.

A fact is a row of `fact` and a row of the table of its kind under the same id. Days are included at both ends.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from netral.records import (
    Acting,
    Comparator,
    DateKind,
    EventType,
    Precision,
    Role,
    Status,
    Topic,
    Unit,
)
from store.tables.base import Base, Instant, key, one_of

FactKind = Literal["event", "official", "case_count", "place", "date"]
Why = Literal["edited", "rules"]
WHOLE = "whole"
"""The attribute of the mention that is the fact's own span; every fact has exactly one."""


class Fact(Base):
    """A value read in one version by one rule. `ordinal` is its place among its kind in the article, from 0."""

    __tablename__ = "fact"
    __table_args__ = (CheckConstraint("ordinal >= 0", name="ordinal"),)

    id: Mapped[str] = mapped_column(key(), primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id", ondelete="CASCADE"), index=True)
    kind: Mapped[FactKind] = mapped_column(one_of(FactKind, "kind"))
    ordinal: Mapped[int]
    rule: Mapped[str] = mapped_column(Text)


class Mention(Base):
    """Where a fact, or one attribute of it, was read: code points of the version's text, the end not included.

    `attribute` is `whole` for the fact itself, `name` for further places that name an official, else the attribute.
    """

    __tablename__ = "mention"
    __table_args__ = (
        CheckConstraint("span_start >= 0 AND span_end > span_start", name="span"),
        CheckConstraint("length(text) = span_end - span_start", name="text"),
        CheckConstraint("attribute <> ''", name="attribute"),
    )

    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True)
    attribute: Mapped[str] = mapped_column(String(50), primary_key=True)
    span_start: Mapped[int] = mapped_column(primary_key=True)
    span_end: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class Event(Base):
    """What one article reports as one happening."""

    __tablename__ = "event"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="days"),)

    id: Mapped[str] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True)
    type: Mapped[EventType] = mapped_column(one_of(EventType, "type"), index=True)
    first_day: Mapped[date | None] = mapped_column(index=True)
    last_day: Mapped[date | None]
    place: Mapped[str | None] = mapped_column(ForeignKey("area.code"), index=True)
    venue: Mapped[str | None] = mapped_column(Text)
    law: Mapped[str | None] = mapped_column(Text)
    decider: Mapped[str | None] = mapped_column(Text)
    outcome: Mapped[str | None] = mapped_column(Text)


class Appearance(Base):
    """An official as one article gives them: position, acting form and part played belong to the article."""

    __tablename__ = "appearance"

    id: Mapped[str] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True)
    official_id: Mapped[str] = mapped_column(ForeignKey("official.id"), index=True)
    position: Mapped[str] = mapped_column(Text)
    acting: Mapped[Acting | None] = mapped_column(one_of(Acting, "acting"))
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    former: Mapped[bool]


class CaseCount(Base):
    """A statement of how many."""

    __tablename__ = "case_count"
    __table_args__ = (CheckConstraint("value >= 0", name="value"),)

    id: Mapped[str] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)
    comparator: Mapped[Comparator] = mapped_column(one_of(Comparator, "comparator"))
    unit: Mapped[Unit] = mapped_column(one_of(Unit, "unit"))
    status: Mapped[Status | None] = mapped_column(one_of(Status, "status"))
    topic: Mapped[Topic] = mapped_column(one_of(Topic, "topic"))
    election: Mapped[str | None] = mapped_column(Text)
    place: Mapped[str | None] = mapped_column(ForeignKey("area.code"), index=True)
    attributed_to: Mapped[str | None] = mapped_column(Text)


class PlaceMention(Base):
    """An area named in the text; `inferred`: its code was reasoned, not named."""

    __tablename__ = "place_mention"

    id: Mapped[str] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[str] = mapped_column(ForeignKey("area.code"), index=True)
    inferred: Mapped[bool]


class DateMention(Base):
    """An expression naming a day or a range of days; `flags` name disagreements found."""

    __tablename__ = "date_mention"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="days"),)

    id: Mapped[str] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    precision: Mapped[Precision] = mapped_column(one_of(Precision, "precision"))
    kind: Mapped[DateKind] = mapped_column(one_of(DateKind, "kind"))
    flags: Mapped[list[str]] = mapped_column(JSON)


class EventOfficial(Base):
    """An official who has part in an event, in the order the event names them."""

    __tablename__ = "event_official"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    appearance_id: Mapped[str] = mapped_column(
        ForeignKey("appearance.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    ordinal: Mapped[int]


class EventCaseCount(Base):
    """A figure given with an event, in the order the event names them."""

    __tablename__ = "event_case_count"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    case_count_id: Mapped[str] = mapped_column(
        ForeignKey("case_count.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    ordinal: Mapped[int]


class Deletion(Base):
    """A fact that was handed out under this id and is read no more; one that comes back leaves the list.

    `reason`: `edited`, the article says something else now; `rules`, other rules read the same text otherwise.
    `rule` had read it, `text` is what it had been read from.
    """

    __tablename__ = "deletion"

    fact_id: Mapped[str] = mapped_column(key(), primary_key=True)
    kind: Mapped[FactKind] = mapped_column(one_of(FactKind, "kind"))
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    reason: Mapped[Why] = mapped_column(one_of(Why, "reason"))
    rule: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
