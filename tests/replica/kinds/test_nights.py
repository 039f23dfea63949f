"""Four nights on all kinds: what is found, what is let be, what is noticed of edits and deletions."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.replica.kinds.counting import Night, night
from tests.replica.kinds.group import KINDS, host_of, serve_kinds
from tests.replica.kinds.outlet import RECTIFIED
from tests.replica.kinds.story import Story, load
from tests.replica.server import Logged

DOWN, SLOW = "detik", "promedia"
"""On the first night the one answers 503 to everything, and the other's robots.txt asks for ten minutes."""
STORIES = [(kind, story) for kind in KINDS for story in load(kind)]
EDITED = [(kind, story) for kind, story in STORIES if "edited article" in story.traps]
EDITS_SAID = ("wordpress", "blogger", "ghost")
"""Kinds whose REST interface, feed or sitemap says when an article was edited."""
DELETED = [(kind, story) for kind, story in STORIES if "deleted article" in story.traps]

MISDATED = {"kompas": "the date in JSON-LD is believed though its headline is that of another article"}


@dataclass(frozen=True)
class Nights:
    """One after another: some sites down; all well; after edits and deletions; the same with all articles due."""

    down: Night
    well: Night
    edited: Night
    due: Night
    logs: dict[str, list[Logged]]

    @property
    def log(self) -> list[Logged]:
        """All requests of all nights."""
        return [entry for log in self.logs.values() for entry in log]

    def paths(self, night: str, kind: str) -> set[str]:
        """Paths of all that a kind's site was asked for in a night, over the wire."""
        return {entry.path for entry in self.logs[night] if entry.host.split(":")[0] == host_of(kind)}


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Nights:
    folder = tmp_path_factory.mktemp("kinds")
    with serve_kinds() as (server, sites):
        sites[host_of(DOWN)].down = True
        sites[host_of(SLOW)].robots = "User-agent: *\nCrawl-delay: 600\n"
        logs: dict[str, list[Logged]] = {}

        def crawled(name: str, *flags: str) -> Night:
            before = len(server.log)
            done = night(folder, server.port, *flags)
            logs[name] = server.log[before:]
            return done

        down = crawled("down", "unread")
        sites[host_of(DOWN)].down = False
        sites[host_of(SLOW)].robots = sites[host_of(SLOW)].rules  # it holds no {base}
        well = crawled("well")
        for kind, story in EDITED:
            sites[host_of(kind)].edit(story.id)
        for kind, story in DELETED:
            sites[host_of(kind)].delete(story.id)
        edited = crawled("edited", "unread")
        due = crawled("due", "due")
    return Nights(down, well, edited, due, logs)


def named(pairs: list[tuple[str, Story]]) -> list[object]:
    """Parameters that say which story of which kind."""
    return [pytest.param(kind, story, id=f"{kind}-{story.id}") for kind, story in pairs]


def by_kind(not_yet: dict[str, str], without: str = "") -> list[object]:
    """All kinds but one, those that cannot be passed yet marked."""
    return [
        pytest.param(kind, marks=[pytest.mark.xfail(strict=True, reason=not_yet[kind])] if kind in not_yet else [])
        for kind in KINDS
        if kind != without
    ]


@pytest.mark.parametrize("kind", list(KINDS))
def test_all_that_is_on_topic_is_found_once_and_nothing_else(nights: Nights, kind: str) -> None:
    count = nights.well.count(kind)
    assert len(count.expected) >= 2
    assert (sorted(count.expected - count.found), sorted(count.false)) == ([], [])


def test_nothing_failed_to_be_read(nights: Nights) -> None:
    assert (nights.well.failed, nights.due.failed) == ([], [])


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_second_night_asks_for_no_article_page(nights: Nights, kind: str) -> None:
    late = kind in (DOWN, SLOW)
    before, after = (nights.well, nights.edited) if late else (nights.down, nights.well)
    touched = {story.at for other, story in EDITED + DELETED if late and other == kind}
    walled = {story.at for story in load(kind) if story.wall}
    assert before.requested(kind) - walled, "the night before asked"
    assert after.requested(kind) - touched - walled == set()


@pytest.mark.parametrize("kind", list(KINDS))
def test_what_is_older_than_the_window_or_hidden_is_not_asked_for(nights: Nights, kind: str) -> None:
    hidden = {story.at for story in load(kind) if story.unseen}
    assert [hidden & nights.paths(name, kind) for name in nights.logs] == [set()] * 4


def test_a_site_that_is_down_is_left_for_the_night_and_loses_nothing(nights: Nights) -> None:
    assert nights.down.rows[host_of(DOWN)]["note"] == "robots.txt answered 503: closed for tonight"
    assert nights.down.requested(DOWN) == set()
    assert nights.well.count(DOWN).expected == nights.well.count(DOWN).found


def test_a_site_whose_robots_file_asks_for_ten_minutes_is_left_alone(nights: Nights) -> None:
    assert nights.down.rows[host_of(SLOW)]["note"] == "robots.txt asks for 600 s between requests: closed for tonight"
    assert nights.down.requested(SLOW) == set()


def test_a_search_page_that_robots_closes_is_recorded_and_never_asked(nights: Nights) -> None:
    closed = [
        asked for asked in nights.well.asked if asked.host == host_of("antara") and asked.path.startswith("/search")
    ]
    assert {asked.outcome for asked in closed} == {"robots"}
    assert not [entry for entry in nights.log if entry.path.startswith("/search") and "barito" in entry.host]


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("tribun", "the feed is empty"),
        ("disway", "not XML: Document is empty, line 1, column 1"),
        ("kompas", "discovery: answered 404"),
    ],
)
def test_a_feed_that_gives_nothing_is_told_of_and_the_rest_goes_on(nights: Nights, kind: str, note: str) -> None:
    assert nights.well.rows[host_of(kind)]["note"] == note
    assert nights.well.count(kind).found == nights.well.count(kind).expected


def test_a_feed_that_is_no_xml_is_read_as_far_as_it_goes(nights: Nights) -> None:
    assert "/rss" in nights.paths("well", "rmol")
    assert nights.well.rows[host_of("rmol")]["note"] is None


@pytest.mark.parametrize("kind", by_kind(MISDATED, without="disway"))
def test_every_article_on_topic_has_its_day(nights: Nights, kind: str) -> None:
    """The site left out shows another day than that of publication, and gives no other."""
    read = nights.well.read(kind)
    told = {story.at: (read[story.at]["published"] or "")[:10] for story in load(kind) if expected(story)}
    assert told == {story.at: f"{story.published:%Y-%m-%d}" for story in load(kind) if expected(story)}


@pytest.mark.parametrize("kind", list(KINDS))
def test_how_much_a_site_published_is_known_rightly_or_not_at_all(nights: Nights, kind: str) -> None:
    seen = [story for story in load(kind) if story.type == "post" and story.status != "draft" and not story.unseen]
    assert nights.well.rows[host_of(kind)]["published_n"] in (None, len(seen))


def test_a_headline_is_the_page_s_own_where_json_ld_has_another(nights: Nights) -> None:
    (story,) = [story for story in load("kompas") if story.json_ld]
    assert nights.well.read("kompas")[story.at]["title"] == story.title


def test_pages_that_demand_cookies_give_no_article_and_a_reason(nights: Nights) -> None:
    for kind, story in STORIES:
        if story.wall:
            asked = nights.well.pages(kind)[story.at]
            assert (asked.outcome in ("failed", "skipped") and asked.reason) or asked.outcome == "new"
            assert story.at not in nights.well.read(kind)


def test_an_endless_pager_of_an_article_is_cut_off_at_the_bound(nights: Nights) -> None:
    (at,) = [story.at for story in load("inews") if "endless pager" in story.traps]
    asked = [entry.path for entry in nights.log if entry.path.startswith(at)]
    assert max(int(path.rpartition("/")[2]) for path in asked if path != at) <= 4


def test_a_listing_without_an_end_is_left_at_its_bound(nights: Nights) -> None:
    asked = [entry.path for entry in nights.log if entry.path.startswith("/index.php?hal=") and "cendana" in entry.host]
    assert 2 <= len(set(asked)) <= 6


@pytest.mark.parametrize("kind", ["wordpress_query", "tribun", "kompas", "inews", "detik", "disway", "promedia"])
def test_an_article_of_several_pages_is_read_to_its_end(nights: Nights, kind: str) -> None:
    for story in load(kind):
        if len(story.pages) > 1:
            text = nights.well.texts[nights.well.read(kind)[story.at]["url"]]
            assert [text.count(block.text) for block in story.blocks if block.kind == "paragraph"] == [1] * len(
                story.blocks
            )


@pytest.mark.parametrize(("kind", "story"), named(EDITED))
def test_an_edit_is_noticed_when_the_article_is_due(nights: Nights, kind: str, story: Story) -> None:
    assert nights.due.read(kind)[story.at]["versions"] == 2
    assert RECTIFIED in nights.due.texts[nights.due.read(kind)[story.at]["url"]]


@pytest.mark.parametrize(("kind", "story"), named(DELETED))
def test_a_deletion_is_noticed_when_the_article_is_due(nights: Nights, kind: str, story: Story) -> None:
    assert gone(nights.due, kind, story) or gone(nights.edited, kind, story)


@pytest.mark.parametrize(("kind", "story"), named([pair for pair in EDITED if pair[0] in EDITS_SAID]))
def test_an_edit_is_noticed_at_once_where_the_site_says_so(nights: Nights, kind: str, story: Story) -> None:
    assert nights.edited.pages(kind)[story.at].outcome == "changed"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "rmol"])
def test_what_is_due_is_asked_for_with_a_condition(nights: Nights, kind: str) -> None:
    """The one kind left out has no validators."""
    known = tuple(nights.well.read(kind))
    asked = [entry for entry in nights.logs["due"] if entry.host.split(":")[0] == host_of(kind) and entry.path in known]
    assert all({"if-none-match", "if-modified-since"} & entry.headers.keys() for entry in asked)


@pytest.mark.xfail(strict=True, reason="the charset of the header is believed where the bytes are in another")
def test_quotation_marks_of_a_page_that_names_the_wrong_charset_are_read_as_such(nights: Nights) -> None:
    for kind, story in STORIES:
        if "wrong charset declaration" in story.traps:
            assert "“" in nights.well.texts[nights.well.read(kind)[story.at]["url"]]


@pytest.mark.xfail(strict=True, reason="lines that end inside a sentence are taken for a list of short lines")
def test_an_article_whose_lines_are_broken_by_hand_is_read(nights: Nights) -> None:
    for kind, story in STORIES:
        if "hard line breaks" in story.traps:
            assert story.at in nights.well.read(kind)


@pytest.mark.parametrize("kind", list(KINDS))
def test_what_was_not_edited_has_one_version_to_the_end(nights: Nights, kind: str) -> None:
    edited = {story.at for other, story in EDITED if other == kind}
    assert {path for path, row in nights.due.read(kind).items() if row["versions"] != 1} <= edited


def expected(story: Story) -> bool:
    """Whether it is to be found as one on topic."""
    return story.relevant and story.kept and not story.unseen


def gone(night: Night, kind: str, story: Story) -> bool:
    """Whether the night recorded that the story is there no more."""
    asked = night.pages(kind).get(story.at)
    return asked is not None and asked.outcome == "gone"
