from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest

from extract.article import PAGE_LIMIT, NoArticle, from_page, from_text
from netral.records import Article, Hint, Page

PAGES = Path(__file__).parent / "pages"
URL = "https://lembahpos.example/2024/10/18/camat-hulu-dipanggil/"
WIB, WITA = timezone(timedelta(hours=7)), timezone(timedelta(hours=8))


def page(name: str, url: str = URL) -> Page:
    return Page(url=url, body=(PAGES / name).read_bytes())


def read(given: Page, **more: timezone) -> Article:
    found = from_page(given, **more)  # type: ignore[arg-type]
    assert isinstance(found, Article), found
    return found


def refused(given: Page) -> str:
    found = from_page(given)
    assert isinstance(found, NoArticle)
    return found.reason


def test_a_page_becomes_title_blank_line_and_cleaned_body() -> None:
    article = read(page("wordpress.html"))
    assert article.title == "Camat Hulu Dipanggil Bawaslu soal Kaus Calon"
    assert article.text.startswith(article.title + "\n\n")
    assert article.text.count(article.title) == 1
    for gone in (
        "Baca juga",
        "Harga Ikan",
        "(sw/tn)",
        "(Foto: Ist)",
        "Facebook",
        "Beranda",
        "Copyright",
        "Pasar Lama Pindah",
    ):
        assert gone not in article.text
    assert article.text.endswith("sebelum perkara diteruskan kepada pejabat yang berwenang.")


def test_what_the_page_says_of_itself_is_taken() -> None:
    article = read(replace(page("wordpress.html"), site="lembahpos"))
    assert article.published == datetime(2024, 10, 18, 9, 12, tzinfo=WIB)
    assert article.published_source == "json-ld"
    assert article.modified == datetime(2024, 10, 18, 12, 0, tzinfo=WIB)
    assert (article.authors, article.language, article.site) == (("Sari Wulan",), "id", "lembahpos")
    assert article.fictional


def test_the_dateline_is_kept_and_known() -> None:
    article = read(page("wordpress.html"))
    assert article.dateline
    assert article.text[article.dateline.start : article.dateline.end] == "HULU, LEMBAHPOS –"


def test_the_id_derives_from_the_url_and_a_given_id_wins() -> None:
    assert read(page("wordpress.html")).id == sha256(URL.encode()).hexdigest()[:16]
    given = from_page(page("wordpress.html"), id="mine")
    assert isinstance(given, Article)
    assert given.id == "mine"


def test_a_saved_page_without_url_has_the_id_of_its_canonical_url() -> None:
    saved = read(page("wordpress.html", url=""))
    assert saved.url == URL
    assert saved.id == read(page("wordpress.html")).id


def test_a_page_without_any_address_has_the_id_of_its_content() -> None:
    official = page("official.html", url="")
    assert read(official).id == sha256(official.body).hexdigest()[:16]
    assert read(official).url is None


def test_the_line_beside_the_headline_dates_a_page_without_metadata_and_the_crawl_day_does_not() -> None:
    article = read(replace(page("official.html", url=""), fetched_at=datetime(2024, 12, 5, 3, 0, tzinfo=UTC)))
    assert article.published == datetime(2024, 9, 24, 10, 2, tzinfo=WITA)
    assert article.published_source == "visible"
    assert not article.fictional


def test_the_body_of_an_api_is_taken_where_it_is_longer() -> None:
    more = "<p>Halaman kedua memuat keterangan saksi yang melihat kaus itu di gudang kantor kecamatan.</p>"
    whole = page("wordpress.html").body.decode().split('<div class="entry-content">')[1].split("</div>")[0] + more
    assert "keterangan saksi" in read(replace(page("wordpress.html"), hint=Hint(html=whole))).text
    assert "keterangan saksi" not in read(replace(page("wordpress.html"), hint=Hint(html=more))).text


@pytest.mark.parametrize(
    ("name", "reason"), [("menu.html", "text|links|words"), ("wall.html", "login or subscription wall")]
)
def test_pages_without_an_article_say_why(name: str, reason: str) -> None:
    assert re.search(reason, refused(page(name)))


GHOST_GATE = """<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content">
<h2>This post is for subscribers only</h2><a href="#/portal/signup">Subscribe now</a></div></aside>"""
WORDPRESS_GATE = """<p class="post-password-message">This content is password protected.</p>
<form class="post-password-form"><label>Password</label><input name="post_password" type="password"></form>"""


def gated(gate: str, open_part: str = "") -> Page:
    """A closed article above the teasers of others."""
    teaser = "<p>Bawaslu memanggil seorang camat yang hadir dalam kampanye pasangan calon pada akhir pekan lalu.</p>"
    body = f"""<html><head><title>Lurah Diperiksa</title></head><body><main><article><h1>Lurah Diperiksa</h1>
<section class="gh-content">{open_part}{gate}</section></article></main>
<section><h2>Baca lagi</h2>{"".join(f"<article><h3>Kabar ke-{n}</h3>{teaser}</article>" for n in range(4))}</section>
</body></html>"""
    return Page(url=URL, body=body.encode())


@pytest.mark.parametrize("gate", [GHOST_GATE, WORDPRESS_GATE])
def test_the_teasers_below_a_closed_article_are_not_its_text(gate: str) -> None:
    assert refused(gated(gate)) == "the page is a login or subscription wall"


def test_of_a_closed_article_the_part_before_the_gate_is_read() -> None:
    part = """<p>Seorang lurah diperiksa Bawaslu karena diduga mengajak warga memilih salah satu calon bupati.</p>
<p>Pemeriksaan berlangsung dua jam pada hari Senin, dan lurah itu didampingi dua orang kuasa hukum.</p>"""
    article = read(gated(GHOST_GATE, part))
    assert "Seorang lurah diperiksa" in article.text
    assert not re.search("Subscribe|memanggil seorang camat", article.text)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty or no HTML"),
        (b"   \n ", "empty or no HTML"),
        (b"\x00\x00", "empty or no HTML"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"<html><body></body></html>", "no text"),
        (b"<html><body><p>Halaman tidak ditemukan.</p></body></html>", "3 words"),
        (b"<html>" + b"x" * PAGE_LIMIT, "10,000,000"),
    ],
)
def test_bad_pages_are_refused_with_a_reason(body: bytes, reason: str) -> None:
    assert reason in refused(Page(url=URL, body=body))


def test_a_page_in_windows_1252_is_read_as_declared() -> None:
    body = (
        (PAGES / "official.html").read_text(encoding="utf-8").replace("utf-8", "windows-1252").replace("apel", "“apél”")
    )
    article = read(Page(url=URL, body=body.encode("cp1252")))
    assert "“apél” pagi" in article.text


def test_a_site_in_another_zone_tells_its_naive_times_there() -> None:
    body = (
        (PAGES / "wordpress.html")
        .read_text(encoding="utf-8")
        .replace("2024-10-18T02:12:00+00:00", "2024-10-18 09:12:00")
    )
    article = read(Page(url=URL, body=body.encode()), fallback_offset=WITA)
    assert article.published == datetime(2024, 10, 18, 9, 12, tzinfo=WITA)


TEXT = """Politik

Camat Hulu Dipanggil

83
×

Camat Hulu Dipanggil

Sebarkan artikel ini
Hulu, lembahpos.id – Bawaslu memanggil seorang camat.

(Sari)"""


def plain(text: str = TEXT, title: str | None = None, published: datetime | None = None) -> Article:
    found = from_text(None, text, title=title, published=published)
    assert isinstance(found, Article)
    return found


def test_a_text_takes_its_first_line_as_title_after_the_label_of_a_section() -> None:
    article = plain()
    assert article.title == "Camat Hulu Dipanggil"
    assert article.text == "Camat Hulu Dipanggil\n\nHulu, lembahpos.id – Bawaslu memanggil seorang camat."
    assert article.dateline
    assert article.text[article.dateline.start : article.dateline.end] == "Hulu, lembahpos.id –"


def test_a_given_title_is_not_repeated_in_the_body() -> None:
    article = plain("CAMAT HULU DIPANGGIL\n\nBawaslu memanggil camat.", title="Camat Hulu Dipanggil")
    assert article.text == "Camat Hulu Dipanggil\n\nBawaslu memanggil camat."


def test_a_text_of_one_line_is_its_own_title() -> None:
    assert plain("Bawaslu memanggil seorang camat.").text == "Bawaslu memanggil seorang camat."


def test_a_given_time_is_kept_and_a_naive_one_is_in_jakarta() -> None:
    article = plain(published=datetime(2024, 10, 18, 9, 12))  # noqa: DTZ001  # a naive time is the point here
    assert article.published == datetime(2024, 10, 18, 9, 12, tzinfo=WIB)
    assert article.published_source == "given"
    assert plain().published_source is None


@pytest.mark.parametrize("text", ["", " \n ", "×\n83\nFacebook"])
def test_a_text_of_furniture_only_is_no_article(text: str) -> None:
    found = from_text("a", text)
    assert isinstance(found, NoArticle)
    assert "furniture" in found.reason


def test_a_lone_surrogate_in_a_text_does_no_harm() -> None:
    assert plain("Camat Hulu\ud800 dipanggil Bawaslu kemarin.").text.encode()
