"""What was asked of the web, when, and what is remembered of it: site, crawl_run, coverage, page, fetch."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import JSON, BigInteger, CheckConstraint, Double, ForeignKey, ForeignKeyConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from netral.records import Outcome, Verdict
from store.tables.base import Base, Instant, key, one_of

PageKind = Literal["article", "discovery"]
RunKind = Literal["night", "replay", "ingest"]


class Meta(Base):
    """Whose database this is, and whose names its areas bear; the revision of the schema stands in alembic_version."""

    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(String(50), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Site(Base):
    """A news site, by its host."""

    __tablename__ = "site"
    __table_args__ = (CheckConstraint("host <> ''", name="host"),)

    host: Mapped[str] = mapped_column(String(253), primary_key=True)


class CrawlRun(Base):
    """One run of a pipeline; without `finished_at` it is under way, or was killed.

    `kind`: `night` asked the web, `replay` an archive, `ingest` took in what others had captured.
    """

    __tablename__ = "crawl_run"
    __table_args__ = (CheckConstraint("finished_at IS NULL OR finished_at >= started_at", name="order"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    pipeline: Mapped[str] = mapped_column(Text)
    kind: Mapped[RunKind] = mapped_column(one_of(RunKind, "kind"), server_default="night")
    started_at: Mapped[datetime] = mapped_column(Instant)
    finished_at: Mapped[datetime | None] = mapped_column(Instant)
    exit_code: Mapped[int | None]
    summary: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class Coverage(Base):
    """One site in one run, counted, see `netral.records.SiteNight`; what counts of events are read against."""

    __tablename__ = "coverage"
    __table_args__ = (
        CheckConstraint(
            "tried >= 0 AND ok >= 0 AND unchanged >= 0 AND skipped >= 0 AND robots >= 0 AND refused >= 0"
            " AND failed >= 0 AND gone >= 0 AND candidates >= 0 AND new >= 0 AND changed >= 0 AND published_n >= 0"
            " AND bytes >= 0 AND seconds >= 0 AND floor >= 0",
            name="counts",
        ),
        CheckConstraint("relevant >= 0", name="relevant"),
    )

    run_id: Mapped[int] = mapped_column(ForeignKey("crawl_run.id", ondelete="CASCADE"), primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.host"), primary_key=True)
    tried: Mapped[int] = mapped_column(default=0)
    ok: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    skipped: Mapped[int] = mapped_column(default=0)
    robots: Mapped[int] = mapped_column(default=0)
    refused: Mapped[int] = mapped_column(default=0)
    failed: Mapped[int] = mapped_column(default=0)
    gone: Mapped[int] = mapped_column(default=0)
    candidates: Mapped[int] = mapped_column(default=0)
    new: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    published_n: Mapped[int | None]
    bytes: Mapped[int] = mapped_column(BigInteger, default=0)
    seconds: Mapped[float] = mapped_column(Double, default=0.0)
    floor: Mapped[int] = mapped_column(default=0)
    note: Mapped[str | None] = mapped_column(Text)
    passed_over: Mapped[dict[str, int]] = mapped_column(JSON, default=dict, server_default="{}")
    verdict: Mapped[Verdict | None] = mapped_column(one_of(Verdict, "verdict"))
    relevant: Mapped[int | None]


class CoverageArea(Base):
    """A province that a site stood for in a run."""

    __tablename__ = "coverage_area"
    __table_args__ = (
        ForeignKeyConstraint(["run_id", "site"], ["coverage.run_id", "coverage.site"], ondelete="CASCADE"),
    )

    run_id: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(253), primary_key=True)
    area: Mapped[str] = mapped_column(ForeignKey("area.code"), primary_key=True, index=True)


class Page(Base):
    """A canonical URL that answered at least once: what the crawler and the extractor remember of it.

    `archive_*` say where its last body lies; `sha256` is that body's. `extracted_sha256` and `extractor` name the
    body and the rules of the last extraction, `refusal` why that found no article. `gone_at`: since when it is away.
    """

    __tablename__ = "page"
    __table_args__ = (
        Index(None, "site", "hint_key"),
        CheckConstraint("archive_offset >= 0 AND archive_length > 0", name="archive_range"),
        CheckConstraint(
            "(archive_file IS NULL) = (archive_offset IS NULL) AND (archive_file IS NULL) = (archive_length IS NULL)",
            name="archive_whole",
        ),
        CheckConstraint("last_seen >= first_seen", name="seen"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
    )

    id: Mapped[str] = mapped_column(key(), primary_key=True)
    url: Mapped[str] = mapped_column(Text)
    site: Mapped[str] = mapped_column(ForeignKey("site.host"), index=True)
    kind: Mapped[PageKind] = mapped_column(one_of(PageKind, "kind"))
    final_url: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[int | None]
    content_type: Mapped[str] = mapped_column(Text, default="")
    encoding: Mapped[str | None] = mapped_column(Text)
    etag: Mapped[str | None] = mapped_column(Text)
    last_modified: Mapped[str | None] = mapped_column(Text)
    sha256: Mapped[str | None] = mapped_column(String(64))
    fetched_at: Mapped[datetime | None] = mapped_column(Instant)
    archive_file: Mapped[str | None] = mapped_column(Text)
    archive_offset: Mapped[int | None] = mapped_column(BigInteger)
    archive_length: Mapped[int | None] = mapped_column(BigInteger)
    hint_title: Mapped[str | None] = mapped_column(Text)
    hint_published: Mapped[datetime | None] = mapped_column(Instant)
    hint_modified: Mapped[datetime | None] = mapped_column(Instant)
    hint_html: Mapped[str | None] = mapped_column(Text)
    hint_key: Mapped[str | None] = mapped_column(Text)
    first_seen: Mapped[datetime] = mapped_column(Instant)
    last_seen: Mapped[datetime] = mapped_column(Instant)
    recheck_at: Mapped[datetime | None] = mapped_column(Instant)
    gone_at: Mapped[datetime | None] = mapped_column(Instant)
    extracted_sha256: Mapped[str | None] = mapped_column(String(64))
    extractor: Mapped[str | None] = mapped_column(Text)
    refusal: Mapped[str | None] = mapped_column(Text)


class Fetch(Base):
    """One visit of one URL in one run, whatever came of it."""

    __tablename__ = "fetch"
    __table_args__ = (
        CheckConstraint("bytes >= 0 AND seconds >= 0", name="counts"),
        Index(None, "run_id", "site"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("crawl_run.id", ondelete="CASCADE"))
    page_id: Mapped[str | None] = mapped_column(ForeignKey("page.id"), index=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.host"))
    url: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)
    outcome: Mapped[Outcome] = mapped_column(one_of(Outcome, "outcome"))
    kind: Mapped[PageKind] = mapped_column(one_of(PageKind, "kind"))
    status: Mapped[int | None]
    reason: Mapped[str | None] = mapped_column(Text)
    bytes: Mapped[int] = mapped_column(BigInteger)
    seconds: Mapped[float] = mapped_column(Double)
