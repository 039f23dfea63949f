"""The kinds are what they say: invented, each unlike the others, full of traps that the table names."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from crawler.site import load_sites
from tests.replica.furniture import NOTICE
from tests.replica.kinds.group import KINDS, host_of
from tests.replica.kinds.outlet import EDITED, RECTIFIED, Outlet
from tests.replica.kinds.story import Story, load
from tests.replica.reply import Request, Response, conditional
from tests.replica.test_articles import DAY_AND_DATE, weekday_of

FILES = {site.host: site for site in load_sites(Path(__file__).parent)}
SHOWN = [
    (kind, story)
    for kind in KINDS
    for story in load(kind)
    if story.status == "publish" and not story.wall and story.type == "post"
]
README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def site_of(kind: str) -> Outlet:
    return KINDS[kind](f"http://{host_of(kind)}:8199", load(kind))


def ask(site: Outlet, path: str, **headers: str) -> Response:
    request = Request.of(path, {name.replace("_", "-"): value for name, value in headers.items()})
    return conditional(request, site.answer(request))


@pytest.mark.parametrize(("kind", "story"), SHOWN, ids=lambda value: str(getattr(value, "id", value)))
def test_an_article_has_one_address_its_text_and_the_word_fiktif(kind: str, story: Story) -> None:
    site = site_of(kind)
    page = ask(site, story.at)
    text = page.body.decode(story.charset)
    tree = LexborHTMLParser(text)
    assert page.status == 200
    assert tree.css_matches('head meta[name="netral:fictional"][content="true"]')
    assert [node.text() for node in tree.css("body .netral-fiktif")] == [NOTICE]
    words = " ".join(tree.text().split())
    assert " ".join(story.title.split()) in words
    assert story.pages[0][0].text.split(". ")[0] in words
    assert re.search(FILES[host_of(kind)].article, story.at)


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_site_file_bears_the_name_and_strips_what_is_there(kind: str) -> None:
    site, file = site_of(kind), FILES[host_of(kind)]
    assert (file.name, file.fictional) == (site.title, True)
    assert "FIKTIF" in file.name.upper()
    pages = [ask(site, story.at).body.decode("utf-8", "replace") for other, story in SHOWN if other == kind]
    for css in file.strip:
        assert any(LexborHTMLParser(page).css_matches(css) for page in pages), f"{css} is nowhere"


@pytest.mark.parametrize("kind", list(KINDS))
def test_each_kind_has_articles_on_and_off_the_topic(kind: str) -> None:
    stories = load(kind)
    kept = Counter(story.relevant for story in stories if story.kept and not story.unseen)
    assert kept[True] >= 2
    assert kept[False] >= 1
    assert len({story.id for story in stories}) == len({story.at for story in stories}) == len(stories)
    assert ask(site_of(kind), "/tidak-ada-di-sini/").status == 404


def test_no_two_articles_share_a_sentence_but_the_one_that_is_reposted() -> None:
    sentences = Counter(
        sentence for _, story in SHOWN for block in story.blocks for sentence in re.split(r"(?<=[.?!]) ", block.text)
        if block.kind == "paragraph"
    )  # fmt: skip
    reposted = {block.text for _, story in SHOWN if "reposted text" in story.traps for block in story.blocks}
    assert [text for text, times in sentences.items() if times > 1 and not any(text in body for body in reposted)] == []


def test_weekdays_in_the_texts_agree_with_the_calendar() -> None:
    found = [match for _, story in SHOWN for block in story.blocks for match in DAY_AND_DATE.finditer(block.text)]
    assert len(found) >= 25
    for match in found:
        assert weekday_of(match, 2024) == match[1], match[0]


def test_the_table_of_traps_names_every_trap_once_with_its_kinds() -> None:
    rows = dict(re.findall(r"^\| ([^|]+?) +\| ([a-z_, ]+?) +\|", README, re.MULTILINE))
    used: dict[str, set[str]] = {}
    for kind in KINDS:
        for story in load(kind):
            for trap in story.traps:
                used.setdefault(trap, set()).add(kind)
    for trap, kinds in used.items():
        assert set(rows.get(trap, "").split(", ")) >= kinds, f"{trap}: {sorted(kinds)}"


@pytest.mark.parametrize("kind", list(KINDS))
def test_an_edit_shows_on_the_page_and_a_deletion_takes_it_from_the_lists(kind: str) -> None:
    site = site_of(kind)
    story = next(story for other, story in SHOWN if other == kind and len(story.pages) == 1 and not story.sticky)
    before = ask(site, story.at)
    site.edit(story.id)
    after = ask(site, story.at)
    assert RECTIFIED.split(":")[0] in " ".join(after.body.decode(story.charset).split())
    assert RECTIFIED.split(":")[0] not in before.body.decode(story.charset)
    assert next(s for s in site.stories if s.id == story.id).changed == EDITED
    site.delete(story.id)
    assert ask(site, story.at).status == 404
    assert story.id not in {s.id for s in site.stories}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "rmol"])
def test_an_article_answers_a_conditional_get_with_304(kind: str) -> None:
    at = next(story.at for other, story in SHOWN if other == kind)
    site = site_of(kind)
    headers = ask(site, at).headers or {}
    assert ask(site, at, If_None_Match=headers["ETag"]).status == 304
    assert ask(site, at, If_Modified_Since=headers["Last-Modified"]).status == 304


def test_no_two_answers_of_the_turning_site_are_alike() -> None:
    site = site_of("rmol")
    at = next(story.at for other, story in SHOWN if other == "rmol")
    first, second = ask(site, at), ask(site, at)
    assert first.body != second.body
    assert first.headers is None


def test_a_site_that_is_down_answers_503_to_everything() -> None:
    site = site_of("detik")
    site.down = True
    assert {ask(site, path).status for path in ("/robots.txt", "/jatim/indeks", "/x")} == {503}
