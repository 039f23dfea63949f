"""Articles, their versions, and the officials they name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

INSTANT = sa.DateTime(timezone=True)


def one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("url", sa.Text()),
        sa.Column("site", sa.String(length=253)),
        sa.Column("page_id", sa.String(length=17)),
        sa.Column("fictional", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(id) BETWEEN 1 AND 200", name="id"),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name="fk_article_page_id"),
        sa.ForeignKeyConstraint(["site"], ["site.host"], name="fk_article_site"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
    )
    op.create_index("ix_article_page_id", "article", ["page_id"])
    op.create_index("ix_article_site", "article", ["site"])
    op.create_table(
        "article_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.String(length=200), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("published", INSTANT),
        sa.Column("published_offset", sa.Integer()),
        sa.Column("published_source", one_of("published_source", "json-ld", "meta", "visible", "url", "feed", "given")),
        sa.Column("modified", INSTANT),
        sa.Column("authors", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("seen_from", INSTANT, nullable=False),
        sa.Column("seen_to", INSTANT),
        sa.Column("page_sha256", sa.String(length=64)),
        sa.Column("relevant", sa.Boolean(), nullable=False),
        sa.Column("near", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("extractor", sa.Text(), nullable=False),
        sa.CheckConstraint("(published IS NULL) = (published_offset IS NULL)", name="published"),
        sa.CheckConstraint("length(text_sha256) = 64", name="text_sha256"),
        sa.CheckConstraint("number >= 1", name="number"),
        sa.CheckConstraint("seen_to IS NULL OR seen_to >= seen_from", name="seen"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_article_version_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_article_version"),
        sa.UniqueConstraint("article_id", "number", name="uq_article_version_article_id_number"),
    )
    op.create_index("ix_article_version_published", "article_version", ["published"])
    op.create_index(
        "uq_article_version_current",
        "article_version",
        ["article_id"],
        unique=True,
        sqlite_where=sa.text("seen_to IS NULL"),
        postgresql_where=sa.text("seen_to IS NULL"),
    )
    op.create_table(
        "official",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("place", sa.String(length=8)),
        sa.ForeignKeyConstraint(["place"], ["area.code"], name="fk_official_place"),
        sa.PrimaryKeyConstraint("id", name="pk_official"),
    )
    op.create_index("ix_official_place", "official", ["place"])


def downgrade() -> None:
    op.drop_table("official")
    op.drop_table("article_version")
    op.drop_table("article")
