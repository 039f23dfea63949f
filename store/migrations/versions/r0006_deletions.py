"""The list of facts that were handed out and went."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def upgrade() -> None:
    op.create_table(
        "deletion",
        sa.Column("fact_id", sa.String(length=17), nullable=False),
        sa.Column("kind", one_of("kind", "event", "official", "case_count", "place", "date"), nullable=False),
        sa.Column("article_id", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", one_of("reason", "edited", "rules"), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_deletion_article_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("fact_id", name="pk_deletion"),
    )
    op.create_index("ix_deletion_article_id", "deletion", ["article_id"])


def downgrade() -> None:
    op.drop_table("deletion")
