"""Facts of every kind, and where they were read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def upgrade() -> None:
    op.create_table(
        "fact",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("kind", one_of("kind", "event", "official", "case_count", "place", "date"), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.CheckConstraint("ordinal >= 0", name="ordinal"),
        sa.ForeignKeyConstraint(["version_id"], ["article_version.id"], name="fk_fact_version_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_fact"),
    )
    op.create_index("ix_fact_version_id", "fact", ["version_id"])
    op.create_table(
        "mention",
        sa.Column("fact_id", sa.String(length=17), nullable=False),
        sa.Column("attribute", sa.String(length=50), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("attribute <> ''", name="attribute"),
        sa.CheckConstraint("length(text) = span_end - span_start", name="text"),
        sa.CheckConstraint("span_start >= 0 AND span_end > span_start", name="span"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_mention_fact_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("fact_id", "attribute", "span_start", "span_end", name="pk_mention"),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column(
            "type",
            one_of(
                "type",
                "outreach",
                "pledge",
                "coordination",
                "statement",
                "regulation",
                "allegation",
                "examination",
                "referral",
                "sanction",
                "dismissal",
                "trial",
                "statistics",
            ),
            nullable=False,
        ),
        sa.Column("first_day", sa.Date()),
        sa.Column("last_day", sa.Date()),
        sa.Column("place", sa.String(length=8)),
        sa.Column("venue", sa.Text()),
        sa.Column("law", sa.Text()),
        sa.Column("decider", sa.Text()),
        sa.Column("outcome", sa.Text()),
        sa.CheckConstraint("first_day <= last_day", name="days"),
        sa.ForeignKeyConstraint(["id"], ["fact.id"], name="fk_event_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["place"], ["area.code"], name="fk_event_place"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_first_day", "event", ["first_day"])
    op.create_index("ix_event_place", "event", ["place"])
    op.create_index("ix_event_type", "event", ["type"])
    op.create_table(
        "appearance",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column("official_id", sa.String(length=17), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("acting", one_of("acting", "Pj", "Pjs", "Plt", "Plh")),
        sa.Column("role", one_of("role", "speaker", "subject", "decider", "attendee", "mentioned"), nullable=False),
        sa.Column("former", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["fact.id"], name="fk_appearance_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name="fk_appearance_official_id"),
        sa.PrimaryKeyConstraint("id", name="pk_appearance"),
    )
    op.create_index("ix_appearance_official_id", "appearance", ["official_id"])
    op.create_table(
        "case_count",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("comparator", one_of("comparator", "=", "~", ">", ">=", "<", "<="), nullable=False),
        sa.Column("unit", one_of("unit", "case", "report", "finding", "violation", "person"), nullable=False),
        sa.Column(
            "status",
            one_of(
                "status",
                "alleged",
                "reported",
                "found",
                "in_process",
                "referred",
                "dismissed",
                "proven",
                "sanctioned",
                "predicted",
                "none",
            ),
        ),
        sa.Column(
            "topic",
            one_of("topic", "asn_neutrality", "village_neutrality", "forces_neutrality", "election"),
            nullable=False,
        ),
        sa.Column("election", sa.Text()),
        sa.Column("place", sa.String(length=8)),
        sa.Column("attributed_to", sa.Text()),
        sa.CheckConstraint("value >= 0", name="value"),
        sa.ForeignKeyConstraint(["id"], ["fact.id"], name="fk_case_count_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["place"], ["area.code"], name="fk_case_count_place"),
        sa.PrimaryKeyConstraint("id", name="pk_case_count"),
    )
    op.create_index("ix_case_count_place", "case_count", ["place"])
    op.create_table(
        "place_mention",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column("place", sa.String(length=8), nullable=False),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["fact.id"], name="fk_place_mention_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["place"], ["area.code"], name="fk_place_mention_place"),
        sa.PrimaryKeyConstraint("id", name="pk_place_mention"),
    )
    op.create_index("ix_place_mention_place", "place_mention", ["place"])
    op.create_table(
        "date_mention",
        sa.Column("id", sa.String(length=17), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("precision", one_of("precision", "day", "month", "year"), nullable=False),
        sa.Column("kind", one_of("kind", "event", "publication", "reference", "deadline"), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name="days"),
        sa.ForeignKeyConstraint(["id"], ["fact.id"], name="fk_date_mention_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_date_mention"),
    )
    op.create_table(
        "event_official",
        sa.Column("event_id", sa.String(length=17), nullable=False),
        sa.Column("appearance_id", sa.String(length=17), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appearance_id"], ["appearance.id"], name="fk_event_official_appearance_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_official_event_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "appearance_id", name="pk_event_official"),
    )
    op.create_index("ix_event_official_appearance_id", "event_official", ["appearance_id"])
    op.create_table(
        "event_case_count",
        sa.Column("event_id", sa.String(length=17), nullable=False),
        sa.Column("case_count_id", sa.String(length=17), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_count_id"], ["case_count.id"], name="fk_event_case_count_case_count_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_case_count_event_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "case_count_id", name="pk_event_case_count"),
    )
    op.create_index("ix_event_case_count_case_count_id", "event_case_count", ["case_count_id"])


def downgrade() -> None:
    op.drop_table("event_case_count")
    op.drop_table("event_official")
    op.drop_table("date_mention")
    op.drop_table("place_mention")
    op.drop_table("case_count")
    op.drop_table("appearance")
    op.drop_table("event")
    op.drop_table("mention")
    op.drop_table("fact")
