"""What the tables share: where the article of a row stands, the area of a row, the sentence around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import FromClause, and_, case, func
from sqlalchemy.orm import aliased

from store.export.column import Column, area, quotation, text, time
from store.tables import WHOLE, Area, Article, ArticleVersion, Fact, Mention

_place = aliased(Area)
_province = aliased(Area)

ARTICLE: Sequence[Column] = (
    text("title", ArticleVersion.title, "Headline of the article."),
    text("url", Article.url, "Address of the article; empty where it was read from a file without one."),
    text("site", Article.site, "Host of the outlet."),
    time(
        "published",
        ArticleVersion.published,
        "When the article was published, in the zone the outlet writes (Indonesia has +07:00, +08:00, +09:00).",
        offset=ArticleVersion.published_offset,
    ),
)
RULE = text("rule", Fact.rule, "The rule of the extractor that read this.")
NOTE = text(
    "note",
    case((Article.fictional, "FIKTIF"), else_=None),
    "`FIKTIF` (invented) marks demo data: outlet, persons and deeds do not exist.",
)
ARTICLE_ID = text("article_id", Article.id, "Id of the article, the key to `articles`.")
SENTENCE = quotation(
    "sentence",
    ArticleVersion.text,
    Mention.span_start,
    Mention.span_end,
    "The sentence or sentences of the article in which this was read; `…` where shortened.",
)


def facts(table: Any, place: Any, *further: tuple[Any, Any]) -> FromClause:
    """Facts of one kind with their article, their own mention and the names of their area and its province.

    `further` are tables to join, each with its condition, before the areas.
    """
    joined: Any = Fact.__table__.join(table.__table__, table.id == Fact.id)
    for other, condition in further:
        joined = joined.join(other, condition)
    return (  # type: ignore[no-any-return]  # SQLAlchemy's joins over ORM tables are untyped
        joined.join(Mention.__table__, and_(Mention.fact_id == Fact.id, Mention.attribute == WHOLE))
        .join(ArticleVersion.__table__, ArticleVersion.id == Fact.version_id)
        .join(Article.__table__, Article.id == ArticleVersion.article_id)
        .outerjoin(_place, _place.code == place)
        .outerjoin(_province, _province.code == _province_of(place))
    )


def areas(place: Any, whose: str) -> Sequence[Column]:
    """The columns of an area: code and name, and those of its province."""
    return (
        area("place", place, f"{whose}: Kemendagri code after `ID-`, by level; `ID` is the whole country."),
        text("place_name", _place.name, "Name of that area."),
        area("province", _province_of(place), "The province that area is or lies in; empty for the whole country."),
        text("province_name", _province.name, "Name of that province."),
    )


def _province_of(place: Any) -> Any:
    return case((place == "ID", None), else_=func.substr(place, 1, 2))
