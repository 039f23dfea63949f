"""How each site fared in each run, how many of its articles were about the topic; kinds of runs; what changed in texts.

In SQL of our own: Alembic would add the constraints on SQLite by copying the table, and what refers to it would go.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    verdict = "verdict VARCHAR(20) CONSTRAINT ck_coverage_verdict CHECK (verdict IN ('good', 'silent', 'failed'))"
    op.execute(f"ALTER TABLE coverage ADD COLUMN {verdict}")
    op.execute("ALTER TABLE coverage ADD COLUMN relevant INTEGER CONSTRAINT ck_coverage_relevant CHECK (relevant >= 0)")
    kind = "CONSTRAINT ck_crawl_run_kind CHECK (kind IN ('night', 'replay', 'ingest'))"
    op.execute(f"ALTER TABLE crawl_run ADD COLUMN kind VARCHAR(20) DEFAULT 'night' NOT NULL {kind}")

    op.add_column("article_version", sa.Column("difference", sa.Text()))


def downgrade() -> None:
    op.drop_column("article_version", "difference")
    op.drop_column("crawl_run", "kind")
    op.drop_column("coverage", "relevant")
    op.drop_column("coverage", "verdict")
