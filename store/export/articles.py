"""The table `articles`."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from store.export.column import Table, flag, number, text, time
from store.export.source import ARTICLE, ARTICLE_ID, NOTE
from store.export.values import DATE_SOURCE
from store.tables import Article, ArticleVersion, Page

_all = aliased(ArticleVersion)
_of_this = _all.article_id == Article.id
_versions = select(func.count(_all.id)).where(_of_this).correlate(Article).scalar_subquery()
_first_seen = select(func.min(_all.seen_from)).where(_of_this).correlate(Article).scalar_subquery()

ARTICLES = Table(
    name="articles",
    about="One row for each article, on the topic or not, as it reads now.",
    columns=(
        ARTICLE_ID,
        *ARTICLE,
        text("published_source", ArticleVersion.published_source, "Where that time was read.", DATE_SOURCE),
        time("modified", ArticleVersion.modified, "When the outlet says it changed the article, in UTC."),
        flag("relevant", ArticleVersion.relevant, "Neutrality of a civil servant in an election is reported."),
        flag("near", ArticleVersion.near, "Not relevant, but of village heads, army or police alone."),
        text("reason", ArticleVersion.reason, "Why it is relevant or not."),
        text("language", ArticleVersion.language, "Language code of the text."),
        text("text_sha256", ArticleVersion.text_sha256, "SHA-256 of the text that was read."),
        number("versions", _versions, "How many different texts the article has had."),
        time("first_seen", _first_seen, "When its first text was fetched, in UTC."),
        time("gone", Page.gone_at, "Since when its page is away, in UTC; what it said stands."),
        text("extractor", ArticleVersion.extractor, "Version of the rules that read it."),
        NOTE,
    ),
    source=ArticleVersion.__table__.join(Article.__table__, Article.id == ArticleVersion.article_id).outerjoin(
        Page.__table__, Page.id == Article.page_id
    ),
    relevant_only=False,
)
