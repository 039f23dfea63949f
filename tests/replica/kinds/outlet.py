"""What every kind of site has: stories that come, change and go, nights on which it is down, and the word FIKTIF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, ClassVar

import jinja2
from markupsafe import Markup

from tests.replica.furniture import NOTICE, clock, day
from tests.replica.kinds.story import Story
from tests.replica.reply import HTML, TEXT, Request, Response, moved, page

EDITED = datetime(2024, 12, 9, 3, 0, tzinfo=UTC)
RECTIFIED = "Ralat redaksi: jumlah peserta semula tertulis 24 orang, yang benar 42 orang."


class Outlet:
    """A site served under `base`. The test tells it to `edit` and `delete`; `down` makes it answer 503 to everything.

    A kind gives `name` (its host without `.localhost`), `title`, `templates` and `respond`. In templates `top` must
    stand in every head, `banner` in every body.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    templates: ClassVar[dict[str, str]]
    rules: ClassVar[str] = "User-agent: *\nDisallow:\n"
    """robots.txt on an ordinary day."""

    def __init__(self, base: str, stories: Sequence[Story]) -> None:
        self.base = base
        self.down = False
        self.robots = self.rules.format(base=base)
        self._stories = {story.id: story for story in stories}
        self._environment = jinja2.Environment(
            loader=jinja2.DictLoader(self.templates),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        top = '<meta name="netral:fictional" content="true">'
        banner = f'<div class="netral-fiktif">{NOTICE}</div>'
        self._environment.globals.update(site=self, notice=NOTICE, top=Markup(top), banner=Markup(banner))
        self._environment.filters.update(
            day=day, clock=clock, rfc822=lambda moment: format_datetime(moment.astimezone(UTC))
        )

    def answer(self, request: Request) -> Response:
        """The response to any path."""
        if self.down:
            return page("Layanan sedang tidak tersedia", status=503)
        if request.path == "/robots.txt":
            return page(self.robots, kind=TEXT)
        return self.respond(request)

    def respond(self, request: Request) -> Response:
        """The response to any path but robots.txt, on a night when the site works."""
        raise NotImplementedError

    def edit(self, number: int) -> None:
        """Correct a story: a paragraph more, and a new time of change."""
        story = self._stories[number]
        text = f"{story.text.rstrip()}\n\n{RECTIFIED}\n"
        self._stories[number] = story.model_copy(update={"text": text, "modified": EDITED})

    def delete(self, number: int) -> None:
        """Take a story away: its address answers 404, and no list names it any more."""
        del self._stories[number]

    @property
    def stories(self) -> list[Story]:
        """What the site shows its readers, newest first."""
        return [story for story in self._stories.values() if story.type == "post" and story.status != "draft"]

    @property
    def latest(self) -> list[Story]:
        """What stands in its sidebar, on-topic headlines among them."""
        return self.stories[:5]

    def link(self, story: Story) -> str:
        """The canonical address of a story."""
        return self.base + story.at

    def by_id(self, number: str) -> Story | None:
        """The story of that number, None if there is none to show."""
        story = self._stories.get(int(number)) if number.isdecimal() else None
        return None if story is None or story.status == "draft" else story

    def by_slug(self, slug: str) -> Story | None:
        """The story of that slug, None if there is none to show."""
        return next((s for s in self._stories.values() if s.slug == slug and s.status != "draft"), None)

    def show(self, template: str, *, kind: str = HTML, status: int = 200, **values: Any) -> Response:
        """A template filled; no validators."""
        return page(self._environment.get_template(template).render(**values), kind=kind, status=status)

    def read(self, story: Story | None, template: str = "article", **values: Any) -> Response:
        """The page of a story, with validators; 404 where there is none. A wall stands before the one that has it."""
        if story is None:
            return self.missing()
        if story.wall == "redirect":
            return Response(b"", HTML, 302, {"Location": self.link(story), "Set-Cookie": "izin=1"})
        if story.wall == "page":
            text = (
                f"<html><head>{Markup('<title>Satu langkah lagi</title>')}</head><body>Aktifkan cookie peramban.</body>"
            )
            return page(text)
        related = {block.text: self.by_id(block.text) for block in story.blocks if block.kind == "related"}
        text = self._environment.get_template(template).render(story=story, related=related, **values)
        declared = f"text/html; charset={story.declared}"
        return Response(text.encode(story.charset, "xmlcharrefreplace"), declared, modified=story.changed)

    def missing(self) -> Response:
        """The page for an address that there is not."""
        return self.show("layout", status=404, heading="Halaman tidak ditemukan")

    def moved_to(self, story: Story | None) -> Response:
        """A redirect to a story."""
        return self.missing() if story is None else moved(self.link(story))


def sheet(stories: Sequence[Story], number: int, size: int) -> list[Story]:
    """Page `number`, counted from 1, of a list."""
    return list(stories[(number - 1) * size :][:size]) if number > 0 else []


def whole(value: str | None, default: int = 1) -> int:
    """A page number as it stands in a query."""
    return int(value) if value and value.isdecimal() else default
