"""What articles are called by their sites, and why candidates were passed over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("page", sa.Column("hint_key", sa.Text()))
    op.create_index("ix_page_site_hint_key", "page", ["site", "hint_key"])
    op.add_column("coverage", sa.Column("passed_over", sa.JSON(), server_default="{}", nullable=False))


def downgrade() -> None:
    op.drop_column("coverage", "passed_over")
    op.drop_index("ix_page_site_hint_key", "page")
    op.drop_column("page", "hint_key")
