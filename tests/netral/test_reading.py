from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.archive import ArchiveWriter, Exchange
from crawler.site import Site
from extract.article import NoArticle
from netral.documents import Document
from netral.errors import ArchiveError
from netral.reading import DocumentTask, Outlet, PageTask, Read, host_of, outlet_of, outlets, read
from netral.records import ArchiveRef, Hint
from store.pending import PendingPage
from tests.netral.texts import PAGE, TEXT, TITLE

HOST = "kabar.example"
URL = f"https://{HOST}/satu/"
NIGHT = datetime(2024, 10, 19, 2, tzinfo=UTC)
SITE = Site.model_validate(
    {
        "host": HOST,
        "name": "Kabar",
        "provinces": ["74"],
        "discovery": [{"feed": {"url": "/feed/"}}],
        "strip": [".bacajuga"],
        "fictional": True,
    }
)

VERSION = {"until": "2024-10-20", "strip": [".terkait"]}


def archived(folder: Path, html: str) -> PageTask:
    with ArchiveWriter(folder, NIGHT) as archive:
        ref = archive.exchange(Exchange(URL, NIGHT, 200, html.encode()))
    page = PendingPage(URL, HOST, ref, Hint(), URL, 200, "text/html", "utf-8", NIGHT)
    return PageTask(page, folder, outlets([SITE])[HOST])


def test_a_page_of_the_archive_is_read_with_what_its_site_says(tmp_path: Path) -> None:
    extra = '<p class="bacajuga">Tiga lurah di Jayapura dilaporkan karena kampanye pilkada, baca di sini.</p></article>'
    found = read(archived(tmp_path, PAGE.replace("</article>", extra)))

    assert isinstance(found, Read)
    article = found.article
    assert (article.title, article.url, article.site) == (TITLE, URL, HOST)
    assert (article.outlet_area, article.fictional) == ("74", True)
    assert "Jayapura" not in article.text
    assert found.facts.relevant


def test_a_page_of_an_older_template_is_stripped_as_it_was_then(tmp_path: Path) -> None:
    changed = Site.model_validate({**SITE.model_dump(exclude_none=True), "versions": [VERSION]})
    extra = '<p class="%s">Tiga lurah di Jayapura dilaporkan karena kampanye pilkada, baca di sini.</p></article>'
    for name, is_stripped in (("terkait", True), ("bacajuga", False)):
        task = archived(tmp_path / name, PAGE.replace("</article>", extra % name))
        found = read(PageTask(task.page, task.archive, outlets([changed])[HOST]))
        assert isinstance(found, Read)
        assert ("Jayapura" not in found.article.text) is is_stripped


def test_the_day_of_an_address_serves_where_the_page_tells_none(tmp_path: Path) -> None:
    dated = Site.model_validate({**SITE.model_dump(exclude_none=True), "dates": {"epoch": r"-(\d{10})$"}})
    bare = PAGE[: PAGE.index("<head>")] + PAGE[PAGE.index("</head>") :]
    document = Document(id="a", source="a.html", html=bare.encode(), url=f"https://{HOST}/satu-1729306800")
    found = read(DocumentTask(document, outlets([dated])[HOST]))
    assert isinstance(found, Read)
    assert (found.article.published, found.article.published_source) == (datetime(2024, 10, 19, 3, tzinfo=UTC), "url")


def test_a_page_without_article_has_a_reason(tmp_path: Path) -> None:
    found = read(archived(tmp_path, "<html><body><nav>Beranda</nav></body></html>"))
    assert isinstance(found, NoArticle)
    assert found.reason


def test_a_page_that_is_not_in_the_archive_any_more_is_an_error(tmp_path: Path) -> None:
    task = archived(tmp_path, PAGE)
    gone = PendingPage(URL, HOST, ArchiveRef("no.warc.gz", 0, 9, "a" * 64), Hint(), URL, 200, "text/html", None, NIGHT)
    with pytest.raises(ArchiveError, match="no such file"):
        read(PageTask(gone, task.archive, task.outlet))


def test_a_document_and_a_page_of_one_text_have_the_same_facts(tmp_path: Path) -> None:
    published = datetime.fromisoformat("2024-10-18T09:30:00+08:00")
    document = Document(id="satu", source="a.txt", url=f"https://www.{HOST}/satu/", published=published, text=TEXT)
    known = outlets([SITE])
    text = read(DocumentTask(document, outlet_of(host_of(document.url), known)))
    page = read(archived(tmp_path, PAGE))

    assert isinstance(text, Read)
    assert isinstance(page, Read)
    assert text.article.site == HOST
    assert text.article.text.split() == page.article.text.split()
    assert [who.name for who in text.facts.officials] == [who.name for who in page.facts.officials]
    assert [day.start for day in text.facts.dates] == [day.start for day in page.facts.dates]


def test_the_time_given_with_a_page_wins_over_the_one_it_bears() -> None:
    given = datetime(2024, 10, 20, tzinfo=UTC)
    found = read(DocumentTask(Document(id="a", source="a.html", html=PAGE.encode(), published=given), Outlet()))
    assert isinstance(found, Read)
    assert (found.article.published, found.article.published_source) == (given, "given")


@pytest.mark.parametrize(
    ("provinces", "area"), [(["33"], "33"), (["33", "34"], None), (["ID"], None)], ids=["one", "two", "national"]
)
def test_an_outlet_stands_for_an_area_only_if_it_has_one_province(provinces: list[str], area: str | None) -> None:
    site = SITE.model_copy(update={"provinces": provinces})
    assert outlets([site])[HOST].area == area


def test_an_unknown_outlet_is_known_by_its_host() -> None:
    assert outlet_of(host_of("https://www.koran.example/a"), {}) == Outlet(host="koran.example")
    assert host_of(None) is None
