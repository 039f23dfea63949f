"""The table `deletions`."""

from __future__ import annotations

from store.export.column import Table, text, time
from store.export.source import ARTICLE, ARTICLE_ID, NOTE
from store.tables import Article, ArticleVersion, Deletion

DELETIONS = Table(
    name="deletions",
    about="One row for each event, official or count that was handed out under an id and is read no more: whoever cited"
    " it finds here since when and why.",
    columns=(
        text("id", Deletion.fact_id, "The id under which it stood in another table."),
        text(
            "kind",
            Deletion.kind,
            "What it was.",
            {"event": "in `events`", "official": "in `officials`", "case_count": "in `case_counts`"},
        ),
        ARTICLE_ID,
        time("deleted", Deletion.at, "Since when it is read no more, in UTC."),
        text(
            "reason",
            Deletion.reason,
            "Why.",
            {"edited": "the article says something else now", "rules": "other rules read the same text otherwise"},
        ),
        text("rule", Deletion.rule, "The rule that had read it."),
        text("text", Deletion.text, "The words it had been read from."),
        *ARTICLE,
        NOTE,
    ),
    source=ArticleVersion.__table__.join(Article.__table__, Article.id == ArticleVersion.article_id).join(
        Deletion.__table__, Deletion.article_id == Article.id
    ),
    order=(Deletion.at, Deletion.fact_id),
    relevant_only=False,
)
