"""`netral sources check`: what still holds, what broke, and what to do about it."""

from __future__ import annotations

import pytest

from tests.netral.conftest import ROOT, SMALL, Desk

INDEX = "discovery: [{listing: {url: /indeks, item: .baris}}]"
SITES = {
    "kabarbuka": ("active", "discovery: [{wordpress: {}}]", r"^/\d{4}/"),
    "rusak": (
        "active",
        "discovery: [{feed: {url: /rumpan}}, {listing: {url: /indeks, item: .kartu}}, {feed: {url: /rss}}]",
        "^/berita/",
    ),
    "tanpatanggal": ("unverified", INDEX, "^/berita/"),
    "pendek": ("unverified", INDEX, "^/berita/"),
    "hilang": ("unverified", INDEX, "^/berita/"),
    "tutup": ("unverified", INDEX, "^/berita/"),
}


@pytest.fixture
def odd(desk: Desk) -> Desk:
    """A desk before the sites of `tests.netral.oddnews`."""
    for name, (status, discovery, article) in SITES.items():
        text = f"host: {name}.localhost\nname: {name} FIKTIF\nprovinces: ['18']\n{discovery}\narticle: '{article}'\n"
        desk.write(f"sites/{name}.localhost.yml", f"{text}delay: 0\nstatus: {status}\n")
    desk.write(
        "pipelines.yaml",
        f"pipelines:\n  odd:\n    replica: {{folder: {ROOT / 'tests/netral/oddnews'}, port: {desk.port}}}\n"
        "    sites: {include: all, folder: sites}\n",
    )
    return desk


def told(text: str) -> dict[str, list[str]]:
    """The lines of each site, by its name; the first says whether it is well."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if not line.startswith(" "):
            name = line.split()[1].removesuffix(".localhost")
            found[name] = [line]
        else:
            found[name].append(line.strip())
    return found


def test_the_sites_of_the_demo_hold(desk: Desk) -> None:
    desk.configure()
    done = desk.netral("sources", "check", "-p", "demo")
    assert done.returncode == 0, done.stdout
    lines = told(done.stdout)
    assert len(lines) == 3
    assert all(len(of_site) == 1 and of_site[0].startswith("ok") for of_site in lines.values())
    assert "2 of 2 ways" in lines["kabarlembah-fiktif"][0]
    assert "(json-ld)" in lines["kabarlembah-fiktif"][0]
    assert not (desk.folder / "data").exists()


def test_what_broke_is_a_line_each_with_its_cure(odd: Desk) -> None:
    done = odd.netral("sources", "check", "-p", "odd")
    assert done.returncode == 1
    lines = told(done.stdout)
    assert lines["kabarbuka"][0].startswith("ok")
    assert lines["rusak"][0].startswith("FAILS  rusak.localhost  active  0 of 3 ways")
    assert lines["rusak"][1:] == [
        "feed /rumpan: answered 404; `netral sources probe` finds where it is now, or remove it",
        "listing /indeks: no row '.kartu' with a link 'a': the page's markup has changed;"
        " correct `item` and `link` by its markup",
        "feed /rss: none of 1 addresses fits `article`, such as /baca/31/camat-ditegur; correct the pattern",
        "no way names an article of it",
    ]
    assert lines["tanpatanggal"][1:] == [
        "article /berita/7-lurah-diminta-netral: no day of publication; tell with `dates` where its address has one"
    ]
    assert lines["pendek"][1] == (
        "article /berita/7-lurah-diminta-netral: 29 words only; look whether `strip` takes too much"
    )
    assert lines["hilang"][1:] == ["its article /berita/7-lurah-diminta-netral answered 404"]
    assert lines["tutup"][1].startswith("robots.txt answered 503: closed for tonight; ask again tomorrow")


def test_only_active_sites_decide_the_exit_code(odd: Desk) -> None:
    done = odd.netral("sources", "check", "--status", "unverified", "-p", "odd")
    assert done.returncode == 0
    assert sorted(told(done.stdout)) == ["hilang", "pendek", "tanpatanggal", "tutup"]
    assert odd.netral("sources", "check", "rusak.localhost", "-p", "odd").returncode == 1
    assert odd.netral("sources", "check", "kabarbuka.localhost", "-p", "odd").returncode == 0


def test_a_site_that_is_not_there_is_wrong_use(desk: Desk) -> None:
    done = desk.netral("sources", "check", "kabar.example", "-p", "demo")
    assert (done.returncode, done.stdout) == (2, "")
    assert "kabar.example is no site of pipeline demo; `netral sources list` shows them" in done.stderr


def test_a_quarantined_site_is_asked_only_by_its_name_or_status(desk: Desk) -> None:
    original = (ROOT / f"tests/replica/sites/{SMALL}.yml").read_text(encoding="utf-8")
    resting = original.replace(
        "status: active", 'status: quarantined\nquarantine: {reason: "pindah tangan", since: 2026-11-01}'
    )
    desk.write(f"sites/{SMALL}.yml", resting)
    desk.configure(folder=desk.folder / "sites")
    assert desk.netral("sources", "check", "-p", "demo").stdout == ""
    assert desk.netral("sources", "check", SMALL, "-p", "demo").stdout.startswith(f"ok     {SMALL}  quarantined")


def test_live_sites_are_not_checked_without_a_contact(desk: Desk) -> None:
    desk.write("pipelines.yaml", "pipelines:\n  netralitas-asn: {since: 7d}\n")
    done = desk.netral("sources", "check", "lampung.tribunnews.com")
    assert (done.returncode, done.stdout) == (2, "")
    assert "set NETRAL_CONTACT" in done.stderr
