"""The page that shows in the text itself what was read, and why."""

from __future__ import annotations

from datetime import UTC, datetime

from selectolax.lexbor import LexborHTMLParser

from extract.explain_html import page, section
from netral.records import Article

TITLE = "Bawaslu Solok: <b>Camat</b> Kubung Diperiksa"
TEXT = (
    f"{TITLE}\n\nSOLOK – Camat Kubung, Yosrizal Putra, diperiksa Bawaslu Kabupaten Solok, Selasa (22/10/2024). "
    "Bawaslu menangani 5 kasus netralitas ASN & menghentikan 1.234 laporan lain."
)


ARTICLE = Article(id="a", text=TEXT, title=TITLE, published=datetime(2024, 10, 23, 5, tzinfo=UTC))


def shown(*articles: Article) -> LexborHTMLParser:
    return LexborHTMLParser("\n".join(page(map(section, articles or (ARTICLE,)))))


def marked(layer: str) -> list[str]:
    return [mark.text() for mark in shown().css(f"p[lang] mark.{layer}")]


def test_every_fact_is_marked_where_it_stands() -> None:
    assert "Yosrizal Putra" in "".join(marked("official"))
    assert marked("date") == ["Selasa (22/10/2024)"]
    assert "Kabupaten Solok" in marked("place")
    assert marked("count")[0] == "5 kasus"


def test_a_mark_tells_value_and_rule_and_its_sentence_opens_to_the_derivation() -> None:
    (date,) = shown().css("mark.date[title]")
    assert date.attributes["title"] == "date 2024-10-22 [dates.day-figures-year]"
    assert any("+ event" in (tree.text() or "") for tree in shown().css("details pre"))


def test_what_the_article_says_is_text_and_never_markup() -> None:
    assert [node.text() for node in shown().css("h1")] == [TITLE]
    assert not shown().css("h1 b")
    sentences = " ".join(node.text() for node in shown().css("p[lang]"))
    assert "".join(sentences.split()) == "".join(TEXT.split())


def test_the_page_needs_nothing_from_elsewhere() -> None:
    assert not shown().css("script, link, img, iframe, [src], [href]")


def test_several_articles_stand_on_one_page() -> None:
    assert len(shown(ARTICLE, ARTICLE).css("article")) == 2
