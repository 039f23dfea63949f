"""Articles and their texts as seen at a time: area, article, article_version."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from netral.records import DateSource, Level
from store.tables.base import Base, Instant, key, one_of


class Area(Base):
    """An administrative area by its Kemendagri code; `name` is null until somebody named it."""

    __tablename__ = "area"
    __table_args__ = (
        CheckConstraint(
            "(level = 'country' AND code = 'ID') OR (level = 'province' AND length(code) = 2 AND code <> 'ID')"
            " OR (level = 'regency' AND length(code) = 5) OR (level = 'district' AND length(code) = 8)",
            name="code",
        ),
    )

    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    name: Mapped[str | None] = mapped_column(Text)
    level: Mapped[Level] = mapped_column(one_of(Level, "level"))


class Article(Base):
    """One article; what can change about it stands in its versions. `page_id` is null for what came from a file."""

    __tablename__ = "article"
    __table_args__ = (CheckConstraint("length(id) BETWEEN 1 AND 200", name="id"),)

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    url: Mapped[str | None] = mapped_column(Text)
    site: Mapped[str | None] = mapped_column(ForeignKey("site.host"), index=True)
    page_id: Mapped[str | None] = mapped_column(ForeignKey("page.id"), index=True)
    fictional: Mapped[bool]


class ArticleVersion(Base):
    """The text of an article as seen from `seen_from` until `seen_to`; null: it still reads so.

    `text` is title, blank line, body; every span of every fact refers to it. `published_offset` is the zone the
    outlet wrote, in minutes east of UTC (Indonesia has three). `page_sha256` names the last bytes that read so.
    `difference` tells people what changed since the version before (`store.difference`).
    """

    __tablename__ = "article_version"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        Index(
            "uq_article_version_current",
            "article_id",
            unique=True,
            sqlite_where=text("seen_to IS NULL"),
            postgresql_where=text("seen_to IS NULL"),
        ),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("seen_to IS NULL OR seen_to >= seen_from", name="seen"),
        CheckConstraint("(published IS NULL) = (published_offset IS NULL)", name="published"),
        CheckConstraint("length(text_sha256) = 64", name="text_sha256"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    number: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    text_sha256: Mapped[str] = mapped_column(String(64))
    title: Mapped[str] = mapped_column(Text)
    published: Mapped[datetime | None] = mapped_column(Instant, index=True)
    published_offset: Mapped[int | None]
    published_source: Mapped[DateSource | None] = mapped_column(one_of(DateSource, "published_source"))
    modified: Mapped[datetime | None] = mapped_column(Instant)
    authors: Mapped[list[str]] = mapped_column(JSON)
    language: Mapped[str] = mapped_column(String(20))
    seen_from: Mapped[datetime] = mapped_column(Instant)
    seen_to: Mapped[datetime | None] = mapped_column(Instant)
    difference: Mapped[str | None] = mapped_column(Text)
    page_sha256: Mapped[str | None] = mapped_column(String(64))
    relevant: Mapped[bool]
    near: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text)
    warnings: Mapped[list[str]] = mapped_column(JSON)
    extractor: Mapped[str] = mapped_column(Text)


class Official(Base):
    """A person with a public position: same full name, same office, same area. Anything else stays apart."""

    __tablename__ = "official"

    id: Mapped[str] = mapped_column(key(), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    office: Mapped[str] = mapped_column(Text)
    place: Mapped[str | None] = mapped_column(ForeignKey("area.code"), index=True)
