"""The whole extractor: facts that stand where they say, the same ones every time, on any text."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.article import NoArticle, from_text
from extract.explain import explain
from extract.extractor import facts, version
from netral.records import Article, Facts

WIB = timezone(timedelta(hours=7))
STORY = """Camat Kubung Diklarifikasi Bawaslu Solok

AROSUKA, KABAR FIKTIF – Badan Pengawas Pemilu (Bawaslu) Kabupaten Solok meminta klarifikasi Camat Kubung, \
Drs. Yosrizal Putra, M.Si, Kamis (17/10/2024), karena diduga tidak netral pada Pilkada 2024.

"Kami menangani lima kasus netralitas ASN. Dua kasus sudah diteruskan ke BKN," kata Ketua Bawaslu Kabupaten Solok, \
Maizarni Hasan."""


def article(text: str = STORY) -> Article:
    made = from_text("story", text, published=datetime(2024, 10, 18, tzinfo=WIB))
    assert not isinstance(made, NoArticle)
    return made


def every_span(text: str, found: Facts) -> None:
    for group in (found.officials, found.dates, found.places, found.case_counts, found.events):
        for fact in group:
            assert text[fact.span.start : fact.span.end] == fact.text


def test_a_story_gives_its_facts() -> None:
    found = facts(article())
    assert found.relevant
    assert [(o.name, o.position, o.place, o.role) for o in found.officials] == [
        ("Yosrizal Putra", "Camat", "13.02.10", "subject"),
        ("Maizarni Hasan", "Ketua", "13.02", "speaker"),
    ]
    assert [(c.value, c.status) for c in found.case_counts] == [(5, "found"), (2, "referred")]
    assert (found.events[0].type, str(found.events[0].start), found.events[0].place) == (
        "examination", "2024-10-17", "13.02",
    )  # fmt: skip
    every_span(article().text, found)


def test_the_same_article_gives_the_same_facts() -> None:
    assert facts(article()) == facts(article())
    assert version() == version()


def test_an_article_about_something_else_counts_nothing() -> None:
    found = facts(
        article("Banjir di Solok\n\nBupati Solok Budi Hartono menyebut 87 kasus demam berdarah, Kamis (17/10).")
    )
    assert not found.relevant
    assert found.case_counts == ()
    assert found.events == ()
    assert [o.name for o in found.officials] == ["Budi Hartono"]


def test_explain_shows_facts_rules_and_refusals() -> None:
    shown = explain(article())
    assert "official" in shown
    assert "[officials.position-name]" in shown
    assert "status from 'menangani'" in shown


PIECES = st.sampled_from(
    ["Bawaslu", "Kabupaten Solok", "Camat Kubung", "lima", "kasus", "netralitas ASN", "(17/10)", "Pilkada 2024",
     "\u200b", "\u00a0", "“", "\n\n", "- ", "dan", ",", ".", "diduga", "tidak", "nihil",
      "Drs.", "M.Si", "😀", "م", "İ", "ſ", "١٢"]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map(" ".join)))
def test_no_text_breaks_it_and_every_fact_stands_where_it_says(text: str) -> None:
    made = from_text("x", text, published=datetime(2024, 10, 18, tzinfo=WIB))
    if not isinstance(made, NoArticle):
        every_span(made.text, facts(made))


def test_a_text_in_capitals_gives_no_wrong_names() -> None:
    made = article(STORY.upper())
    assert {o.name for o in facts(made).officials} <= {"YOSRIZAL PUTRA", "MAIZARNI HASAN"}
