"""From addresses of articles to a pattern for `article`."""

from __future__ import annotations

import re

import pytest

from crawler.probing.addresses import PLAINLY_NONE, is_list, pattern_of

SAMPLES = {
    r"^/\d{4}/\d\d/\d\d/[^/?]+/?$": ["/2024/10/25/camat-ditegur/", "/2024/11/02/lurah-hadir/", "/2023/01/30/banjir/"],
    r"^/read/\d+/[^/?]+$": ["/read/71240/camat-ditegur", "/read/9/lurah-hadir", "/read/120/banjir"],
    r"^/berita\.php\?id=\d+$": ["/berita.php?id=4", "/berita.php?id=41", "/berita.php?id=400"],
    r"^/\?p=\d+$": ["/?p=12", "/?p=120", "/?p=3"],
    r"^/\d{4}/\d\d/[^/?]+\.html$": ["/2024/10/camat-ditegur.html", "/2024/11/lurah-hadir.html", "/2020/01/a.html"],
    r"^/[a-z0-9-]+/[a-z0-9-]+/d-\d+/[^/?]+$": ["/jatim/berita/d-71/a-b", "/jatim/bisnis/d-8/c-d", "/bali/x/d-9/e"],
    r"^/berita/\d+-[^/?]+$": ["/berita/12-camat-ditegur", "/berita/9-lurah", "/berita/120-banjir-besar"],
}  # fmt: skip


@pytest.mark.parametrize(("regex", "samples"), SAMPLES.items())
def test_digits_and_slugs_are_generalised(regex: str, samples: list[str]) -> None:
    found = pattern_of(samples)
    assert found is not None
    assert found.regex == regex
    assert (found.fits, found.unfit, found.doubtful) == (len(samples), (), ())


def test_sections_that_vary_do_not_let_lists_in() -> None:
    samples = ["/politik/camat-ditegur/", "/daerah/lurah-hadir/", "/ekonomi/harga-beras/"]
    found = pattern_of(samples)
    assert found is not None
    assert all(re.search(found.regex, sample) for sample in samples)
    assert not [path for path in PLAINLY_NONE if re.search(found.regex, path)]


def test_a_page_of_the_menu_is_shut_out_by_name_if_nothing_else_tells_it_from_articles() -> None:
    found = pattern_of(["/camat-ditegur/", "/lurah-hadir-lagi/", "/harga-beras/"], ["/pedoman-media/", "/redaksi/"])
    assert found is not None
    assert not re.search(found.regex, "/pedoman-media/")
    assert not re.search(found.regex, "/redaksi/")
    assert re.search(found.regex, "/kepala-dinas-diperiksa/")
    assert found.doubtful == ()


def test_two_generations_of_addresses_are_one_pattern() -> None:
    samples = ["/2024/10/02/camat", "/2023/09/12/lurah", "/kota/3312/sekda", "/desa/3313/kades"]
    found = pattern_of(samples)
    assert found is not None
    assert found.fits == 4
    assert not re.search(found.regex, "/tag/netralitas-asn")


def test_a_single_odd_address_among_many_is_told_and_left_out() -> None:
    found = pattern_of([*(f"/read/{n}/camat-{n}" for n in range(60)), "/iklan"])
    assert found is not None
    assert (found.fits, found.unfit) == (60, ("/iklan",))


def test_without_samples_there_is_no_pattern() -> None:
    assert pattern_of([]) is None


def test_a_list_is_told_by_a_segment() -> None:
    assert is_list("/search/label/pilkada")
    assert not is_list("/berita/tag-harga-baru")
