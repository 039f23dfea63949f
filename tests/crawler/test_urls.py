from __future__ import annotations

import pytest

from crawler.urls import canonical, path_and_query, registrable

FOLDED = {
    # host
    "HTTP://WWW.Kabar.ID/berita/a-b": "https://kabar.id/berita/a-b",
    "http://m.kabar.co.id:80/berita/a-b": "https://kabar.co.id/berita/a-b",
    "https://amp.kabar.id/berita/a-b": "https://kabar.id/berita/a-b",
    "https://www.m.kabar.id/berita/a-b": "https://kabar.id/berita/a-b",
    "https://lembah.kabar.id:443/a-b": "https://lembah.kabar.id/a-b",
    "https://www.bawaslu.go.id/berita/a-b": "https://bawaslu.go.id/berita/a-b",
    # path
    "https://kabar.id/amp/berita/12/a-b": "https://kabar.id/berita/12/a-b",
    "https://kabar.id/berita/a-b/amp": "https://kabar.id/berita/a-b",
    "https://kabar.id/berita/a-b/amp/": "https://kabar.id/berita/a-b/",
    "https://kabar.id/2024/10/a-b/2/": "https://kabar.id/2024/10/a-b/",
    "https://kabar.id/read/12/a-b/all": "https://kabar.id/read/12/a-b",
    "https://kabar.id/a-b/page/3/": "https://kabar.id/a-b/",
    "https://kabar.id/berita//a-b": "https://kabar.id/berita/a-b",
    "https://kabar.id": "https://kabar.id/",
    "https://kabar.id/a-b/print/": "https://kabar.id/a-b/",
    "https://kabar.id/read/12/a-b/15": "https://kabar.id/read/12/a-b",
    "https://kabar.id/amp/12/a-b/30": "https://kabar.id/12/a-b",
    # query and fragment
    "https://kabar.id/a-b#komentar": "https://kabar.id/a-b",
    "https://kabar.id/a-b?utm_source=wa&utm_medium=share": "https://kabar.id/a-b",
    "https://kabar.id/a-b?fbclid=x1": "https://kabar.id/a-b",
    "https://kabar.id/a-b?page=all": "https://kabar.id/a-b",
    "https://kabar.id/a-b?page=2": "https://kabar.id/a-b",
    "https://kabar.id/a-b?halaman=2": "https://kabar.id/a-b",
    "https://kabar.id/a-b?outputType=amp": "https://kabar.id/a-b",
    "https://kabar.id/a-b?single=1": "https://kabar.id/a-b",
    "https://kabar.id/a-b?amp": "https://kabar.id/a-b",
    "https://kabar.id/a-b?amp=1": "https://kabar.id/a-b",
    "https://kabar.id/a-b?noamp=mobile": "https://kabar.id/a-b",
    "https://kabar.id/berita/12/a-b?fullsite=false": "https://kabar.id/berita/12/a-b",
    "https://kabar.id/2024/10/a-b.html?m=1": "https://kabar.id/2024/10/a-b.html",
    "https://kabar.id/?p=4711&lang=id": "https://kabar.id/?p=4711",
    "https://kabar.id/berita?b=2&a=1": "https://kabar.id/berita?a=1&b=2",
}

KEPT = [
    "https://kabar.id/a-b/",
    "https://kabar.id/a-b",
    "https://kabar.id/?p=4711",
    "https://kabar.id/berita/7",  # the number of an article, not its seventh page
    "https://kabar.id/rampai/amplop-berisi",
    "https://kabar.id/berita-kota/4711",  # the number of an article after a section with a hyphen
    "https://kabar.id/print",
    "https://m.id/berita/a-b",  # a registered domain that is called m
    "https://kabar.id:8443/a-b",
    "http://kabarlembah-fiktif.localhost:8199/2024/10/25/a-b/",
]

NONE = [
    "",
    "/relatif/saja",
    "javascript:void(0)",
    "mailto:redaksi@kabar.id",
    "ftp://kabar.id/a-b",
    "https://kabar.id:x/a-b",
]


@pytest.mark.parametrize(("written", "meant"), FOLDED.items())
def test_variants_of_an_address_fold_into_one(written: str, meant: str) -> None:
    assert canonical(written) == meant


@pytest.mark.parametrize("url", KEPT)
def test_what_tells_articles_apart_is_kept(url: str) -> None:
    assert canonical(url) == url


@pytest.mark.parametrize("url", [*FOLDED.values(), *KEPT])
def test_the_canonical_form_is_its_own_canonical_form(url: str) -> None:
    assert canonical(url) == url


@pytest.mark.parametrize("url", NONE)
def test_what_is_no_web_address_has_no_canonical_form(url: str) -> None:
    assert canonical(url) is None


def test_sites_of_one_ministry_share_a_registrable_domain() -> None:
    assert registrable("pangkalpinangkota.bawaslu.go.id") == registrable("lampung.bawaslu.go.id") == "bawaslu.go.id"


def test_names_of_this_machine_and_numbers_are_their_own_domain() -> None:
    assert registrable("kabar.localhost") == "kabar.localhost"
    assert registrable("10.0.0.1") == "10.0.0.1"


def test_the_article_pattern_sees_path_and_query() -> None:
    assert path_and_query("https://kabar.id/?p=1") == "/?p=1"
    assert path_and_query("https://kabar.id") == "/"
