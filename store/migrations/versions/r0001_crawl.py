"""Whose database this is, and what was asked of the web: areas, sites, runs, coverage, pages, fetches."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INSTANT = sa.DateTime(timezone=True)


def one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def upgrade() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.String(length=50), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_meta"),
    )
    op.create_table(
        "site",
        sa.Column("host", sa.String(length=253), nullable=False),
        sa.CheckConstraint("host <> ''", name="host"),
        sa.PrimaryKeyConstraint("host", name="pk_site"),
    )
    op.create_table(
        "area",
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("level", one_of("level", "country", "province", "regency", "district"), nullable=False),
        sa.CheckConstraint(
            "(level = 'country' AND code = 'ID') OR (level = 'province' AND length(code) = 2 AND code <> 'ID')"
            " OR (level = 'regency' AND length(code) = 5) OR (level = 'district' AND length(code) = 8)",
            name="code",
        ),
        sa.PrimaryKeyConstraint("code", name="pk_area"),
    )
    op.create_table(
        "crawl_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pipeline", sa.Text(), nullable=False),
        sa.Column("started_at", INSTANT, nullable=False),
        sa.Column("finished_at", INSTANT),
        sa.Column("exit_code", sa.Integer()),
        sa.Column("summary", sa.JSON(none_as_null=True)),
        sa.CheckConstraint("finished_at IS NULL OR finished_at >= started_at", name="order"),
        sa.PrimaryKeyConstraint("id", name="pk_crawl_run"),
    )
    op.create_table(
        "coverage",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(length=253), nullable=False),
        sa.Column("tried", sa.Integer(), nullable=False),
        sa.Column("ok", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("robots", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("candidates", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("published_n", sa.Integer()),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("floor", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.CheckConstraint(
            "tried >= 0 AND ok >= 0 AND unchanged >= 0 AND skipped >= 0 AND robots >= 0 AND refused >= 0"
            " AND failed >= 0 AND gone >= 0 AND candidates >= 0 AND new >= 0 AND changed >= 0 AND published_n >= 0"
            " AND bytes >= 0 AND seconds >= 0 AND floor >= 0",
            name="counts",
        ),
        sa.ForeignKeyConstraint(["run_id"], ["crawl_run.id"], name="fk_coverage_run_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["site"], ["site.host"], name="fk_coverage_site"),
        sa.PrimaryKeyConstraint("run_id", "site", name="pk_coverage"),
    )
    op.create_table(
        "coverage_area",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(length=253), nullable=False),
        sa.Column("area", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["area.code"], name="fk_coverage_area_area"),
        sa.ForeignKeyConstraint(
            ["run_id", "site"],
            ["coverage.run_id", "coverage.site"],
            name="fk_coverage_area_run_id_site",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("run_id", "site", "area", name="pk_coverage_area"),
    )
    op.create_index("ix_coverage_area_area", "coverage_area", ["area"])
    op.create_table(
        "page",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("site", sa.String(length=253), nullable=False),
        sa.Column("kind", one_of("kind", "article", "discovery"), nullable=False),
        sa.Column("final_url", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text()),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("sha256", sa.String(length=64)),
        sa.Column("fetched_at", INSTANT),
        sa.Column("archive_file", sa.Text()),
        sa.Column("archive_offset", sa.BigInteger()),
        sa.Column("archive_length", sa.BigInteger()),
        sa.Column("hint_title", sa.Text()),
        sa.Column("hint_published", INSTANT),
        sa.Column("hint_modified", INSTANT),
        sa.Column("hint_html", sa.Text()),
        sa.Column("first_seen", INSTANT, nullable=False),
        sa.Column("last_seen", INSTANT, nullable=False),
        sa.Column("recheck_at", INSTANT),
        sa.Column("gone_at", INSTANT),
        sa.Column("extracted_sha256", sa.String(length=64)),
        sa.Column("extractor", sa.Text()),
        sa.Column("refusal", sa.Text()),
        sa.CheckConstraint(
            "(archive_file IS NULL) = (archive_offset IS NULL) AND (archive_file IS NULL) = (archive_length IS NULL)",
            name="archive_whole",
        ),
        sa.CheckConstraint("archive_offset >= 0 AND archive_length > 0", name="archive_range"),
        sa.CheckConstraint("last_seen >= first_seen", name="seen"),
        sa.CheckConstraint("length(sha256) = 64", name="sha256"),
        sa.ForeignKeyConstraint(["site"], ["site.host"], name="fk_page_site"),
        sa.PrimaryKeyConstraint("id", name="pk_page"),
    )
    op.create_index("ix_page_site", "page", ["site"])
    op.create_table(
        "fetch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("page_id", sa.String(length=17)),
        sa.Column("site", sa.String(length=253), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column(
            "outcome",
            one_of("outcome", "new", "changed", "unchanged", "skipped", "robots", "refused", "failed", "gone"),
            nullable=False,
        ),
        sa.Column("kind", one_of("kind", "article", "discovery"), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("reason", sa.Text()),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.CheckConstraint("bytes >= 0 AND seconds >= 0", name="counts"),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name="fk_fetch_page_id"),
        sa.ForeignKeyConstraint(["run_id"], ["crawl_run.id"], name="fk_fetch_run_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["site"], ["site.host"], name="fk_fetch_site"),
        sa.PrimaryKeyConstraint("id", name="pk_fetch"),
    )
    op.create_index("ix_fetch_page_id", "fetch", ["page_id"])
    op.create_index("ix_fetch_run_id_site", "fetch", ["run_id", "site"])

    op.execute("INSERT INTO meta (name, value) VALUES ('application', 'netral')")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA application_id = 1314148940")  # "NTRL", see store.ownership


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA application_id = 0")
    op.drop_table("fetch")
    op.drop_table("page")
    op.drop_table("coverage_area")
    op.drop_table("coverage")
    op.drop_table("crawl_run")
    op.drop_table("area")
    op.drop_table("site")
    op.drop_table("meta")
