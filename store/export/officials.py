"""The table `officials`."""

from __future__ import annotations

from store.export.column import Table, flag, text
from store.export.source import ARTICLE, ARTICLE_ID, NOTE, RULE, SENTENCE, areas, facts
from store.export.values import ACTING, ROLE
from store.tables import Appearance, Fact, Official

OFFICIALS = Table(
    name="officials",
    about="One row for each official in each article. Rows of one `official_id` are the same full name in the same"
    " office and area; whether different ids are one person is for a person to judge.",
    columns=(
        text("official_id", Official.id, "Id of the person in that office."),
        ARTICLE_ID,
        text("name", Official.name, "Full name without titles."),
        text("position", Appearance.position, "Position, abbreviations written out."),
        text("acting", Appearance.acting, "How the office is held for somebody else; empty: in full.", ACTING),
        text("office", Official.office, "The body or area held."),
        *areas(Official.place, "Area of the office; of a court the regency it sits in; empty for villages"),
        text("role", Appearance.role, "Part played in the article.", ROLE),
        flag("former", Appearance.former, "Held the office once, and no longer."),
        SENTENCE,
        *ARTICLE,
        RULE,
        NOTE,
    ),
    source=facts(Appearance, Official.place, (Official.__table__, Official.id == Appearance.official_id)),
    order=(Fact.ordinal,),
)
