"""The table `case_counts`."""

from __future__ import annotations

from store.export.column import Table, number, text
from store.export.source import ARTICLE, ARTICLE_ID, NOTE, RULE, SENTENCE, areas, facts
from store.export.values import COMPARATOR, STATUS, TOPIC, UNIT
from store.tables import CaseCount, Fact

CASE_COUNTS = Table(
    name="case_counts",
    about="One row for each statement of how many in each article. Outlets repeat one another and bodies revise their"
    " figures: rows must not be added up.",
    columns=(
        text("count_id", CaseCount.id, "Id of the statement; the same as long as value, unit and area stand."),
        ARTICLE_ID,
        number("value", CaseCount.value, "How many."),
        text("comparator", CaseCount.comparator, "How the value is meant.", COMPARATOR),
        text("unit", CaseCount.unit, "What was counted.", UNIT),
        text("status", CaseCount.status, "Stage of handling; empty where the article leaves it open.", STATUS),
        text("topic", CaseCount.topic, "Whose violations.", TOPIC),
        text("election", CaseCount.election, "Such as `pilkada-2024`, `pemilu-2019`; empty where not said."),
        *areas(CaseCount.place, "Area whose count it is"),
        text("attributed_to", CaseCount.attributed_to, "The person or body that said it."),
        SENTENCE,
        *ARTICLE,
        RULE,
        NOTE,
    ),
    source=facts(CaseCount, CaseCount.place),
    order=(Fact.ordinal,),
)
